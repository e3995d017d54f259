"""Models: ModelReference."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelReference(Model, kw_only=True):
    """Reference to a model.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands.
    """

    space_id: str | UnsetType = UNSET
    """Space that holds the model."""
    project_id: str | UnsetType = UNSET
    """Project that holds the model."""
    id: str
    """Identifier of the model."""
    rev: str | UnsetType = UNSET
    """Revision of the model."""
