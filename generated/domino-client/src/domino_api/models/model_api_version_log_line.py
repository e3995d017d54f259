"""Models: ModelApiVersionLogLine."""

from __future__ import annotations

from .._runtime.models.model import Model
from .model_api_version_log_tag import ModelApiVersionLogTag


class ModelApiVersionLogLine(Model, kw_only=True, rename={"stream_type": "streamType", "time_nano": "timeNano"}):
    """A log line.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    log: str
    """Text of the line."""
    stream_type: str
    """Stream that the line belongs to."""
    tags: list[ModelApiVersionLogTag]
    time_nano: float
    """Time of the line, in nanoseconds since 1970."""
    timestamp: float
