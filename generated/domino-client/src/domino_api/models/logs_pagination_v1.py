"""Models: LogsPaginationV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class LogsPaginationV1(Model, kw_only=True, rename={"latest_time_nano": "latestTimeNano"}):
    """Where to go on in a log.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    latest_time_nano: str | UnsetType = UNSET
    """Where to go on, in nanoseconds since 1970."""
    limit: int
    """Number of lines that were asked for."""
