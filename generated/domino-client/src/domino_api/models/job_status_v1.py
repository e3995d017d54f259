"""Models: JobStatusV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class JobStatusV1(
    Model,
    kw_only=True,
    rename={
        "execution_status": "executionStatus",
        "is_archived": "isArchived",
        "is_completed": "isCompleted",
        "is_scheduled": "isScheduled",
    },
):
    """State of a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    execution_status: str
    """State of the execution."""
    is_archived: bool
    """Whether the job is archived."""
    is_completed: bool
    """Whether the job has ended."""
    is_scheduled: bool
    """Whether the job is scheduled."""
