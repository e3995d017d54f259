"""Models: ModelApiVersionBuildLogs."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_api_version_log_line import ModelApiVersionLogLine


class ModelApiVersionBuildLogs(
    Model,
    kw_only=True,
    rename={
        "build_id": "buildId",
        "model_id": "modelId",
        "model_version_id": "modelVersionId",
        "since_time_nano": "sinceTimeNano",
    },
):
    """Log lines of a build.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    build_id: str | UnsetType = UNSET
    """Build that the lines belong to."""
    logs: list[ModelApiVersionLogLine]
    model_id: str
    """Model API."""
    model_version_id: str
    """Version of the Model API."""
    since_time_nano: str | UnsetType = UNSET
    """Time from which lines are given, in nanoseconds since 1970."""
    status: str
