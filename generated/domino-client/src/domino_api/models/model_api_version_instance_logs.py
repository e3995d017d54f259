"""Models: ModelApiVersionInstanceLogs."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_api_version_log_line import ModelApiVersionLogLine


class ModelApiVersionInstanceLogs(
    Model,
    kw_only=True,
    rename={
        "container_name": "containerName",
        "max_results": "maxResults",
        "model_id": "modelId",
        "model_version_id": "modelVersionId",
        "pod_name": "podName",
        "since_time_nano": "sinceTimeNano",
    },
):
    """Log lines of running instances.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    container_name: str | UnsetType = UNSET
    """Container that the lines come from."""
    logs: list[ModelApiVersionLogLine]
    max_results: int
    """Number of lines that were asked for."""
    model_id: str
    """Model API."""
    model_version_id: str
    """Version of the Model API."""
    pod_name: str | UnsetType = UNSET
    """Pod that the lines come from."""
    since_time_nano: str | UnsetType = UNSET
    """Time from which lines are given, in nanoseconds since 1970."""
    tail: bool | UnsetType = UNSET
    """Whether the newest lines were asked for."""
