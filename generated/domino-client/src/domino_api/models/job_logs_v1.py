"""Models: JobLogsV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .log_content_v1 import LogContentV1


class JobLogsV1(
    Model, kw_only=True, rename={"help_link": "helpLink", "is_complete": "isComplete", "log_content": "logContent"}
):
    """Lines of the log of a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    help_link: str | UnsetType = UNSET
    """Page that helps with the problem."""
    is_complete: bool
    """Whether the log has ended."""
    log_content: list[LogContentV1]
    """Lines of the log."""
    problem: str | UnsetType = UNSET
    """Problem that the log points to."""
