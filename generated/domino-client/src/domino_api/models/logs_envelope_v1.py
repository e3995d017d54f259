"""Models: LogsEnvelopeV1, LogsEnvelopeV1_Metadata."""

from __future__ import annotations

from .._runtime.models.model import Model
from .job_logs_v1 import JobLogsV1
from .logs_pagination_v1 import LogsPaginationV1


class LogsEnvelopeV1(Model, kw_only=True):
    """Log lines of a job, and where to go on.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    logs: JobLogsV1
    """Lines of the log of a job."""
    metadata: LogsEnvelopeV1_Metadata


class LogsEnvelopeV1_Metadata(Model, kw_only=True, rename={"request_id": "requestId"}):
    """LogsEnvelopeV1, Metadata."""

    notices: list[str]
    pagination: LogsPaginationV1
    """Where to go on in a log."""
    request_id: str
