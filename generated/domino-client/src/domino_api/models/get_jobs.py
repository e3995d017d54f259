"""Models: GetJobs_SortBy, GetJobs_StatusFilter."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class GetJobs_SortBy(OpenStrEnum):
    """GetJobs, SortBy."""

    NUMBER = "number"
    TITLE = "title"
    COMMAND = "command"
    STARTED_TIME = "startedTime"
    DURATION = "duration"
    STATUS = "status"
    USER = "user"
    COMMENT_COUNT = "commentCount"
    DOMINO_STATS_FIELD = "dominoStatsField"


class GetJobs_StatusFilter(OpenStrEnum):
    """GetJobs, StatusFilter."""

    ALL = "all"
    QUEUED = "queued"
    RUNNING = "running"
    COMPLETED = "completed"
    ARCHIVED = "archived"
    ACTIVE = "active"
