"""Models: ModelApiVersionDeploymentLogs."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_api_version_log_line import ModelApiVersionLogLine


class ModelApiVersionDeploymentLogs(Model, kw_only=True):
    """Log lines of a deployment.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    logs: list[ModelApiVersionLogLine] | UnsetType = UNSET
    status: str | UnsetType = UNSET
