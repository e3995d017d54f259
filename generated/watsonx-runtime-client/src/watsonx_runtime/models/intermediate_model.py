"""Models: IntermediateModel."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_location import ModelLocation


class IntermediateModel(Model, kw_only=True):
    """A model made along the way.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models.
    """

    name: str
    """Name of the model."""
    process: str
    """Process that made it."""
    location: ModelLocation | UnsetType = UNSET
    """Where its files are."""
    notebook_location: str | UnsetType = UNSET
    """Where its notebook is."""
    sdk_notebook_location: str | UnsetType = UNSET
    """Where its notebook for the Python client is."""
    pipeline_nodes: list[str] | UnsetType = UNSET
    """Nodes of its pipeline."""
    composition_steps: list[str] | UnsetType = UNSET
    """Steps it is composed of."""
    duration: int | UnsetType = UNSET
    """Time it took."""
    model_asset: str | UnsetType = UNSET
    """Model asset it was stored as."""
