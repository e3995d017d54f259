"""Models: GetJobLogs_LogType."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class GetJobLogs_LogType(OpenStrEnum):
    """GetJobLogs, LogType."""

    STD_OUT = "stdOut"
    STD_ERR = "stdErr"
    PREPARE_OUTPUT = "prepareOutput"
    COMPLETE = "complete"
