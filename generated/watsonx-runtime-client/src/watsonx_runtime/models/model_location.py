"""Models: ModelLocation."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelLocation(Model, kw_only=True):
    """Where the files of a model are.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models.
    """

    pipeline: str | UnsetType = UNSET
    """Path of the pipeline."""
    pipeline_model: str | UnsetType = UNSET
    """Path of the pipeline's model."""
    model: str | UnsetType = UNSET
    """Path of the model."""
