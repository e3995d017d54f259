"""Models: ModelApiVersionSummary."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_api_version_deployment import ModelApiVersionDeployment


class ModelApiVersionSummary(Model, kw_only=True, rename={"data_plane_id": "dataPlaneId"}):
    """What identifies a version of a Model API, and its state.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    data_plane_id: str
    """Data plane that it runs in."""
    deployment: ModelApiVersionDeployment | UnsetType = UNSET
    """State of the deployment."""
    id: str
    number: int | UnsetType = UNSET
