"""Models: LogContentV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import Model
from .log_type_v1 import LogTypeV1


class LogContentV1(Model, kw_only=True, rename={"log_type": "logType"}):
    """A line of the log of a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    log: str
    """Text of the line."""
    log_type: LogTypeV1
    """Stream that the line belongs to."""
    size: int
    """Size of the line."""
    timestamp: datetime.datetime
    """Time of the line."""
