"""Models: StageTimesV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType


class StageTimesV1(
    Model,
    kw_only=True,
    rename={"completed_time": "completedTime", "start_time": "startTime", "submission_time": "submissionTime"},
):
    """When a job was submitted, started and ended.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    completed_time: datetime.datetime | UnsetType = UNSET
    """When the job ended."""
    start_time: datetime.datetime | UnsetType = UNSET
    """When the job started."""
    submission_time: datetime.datetime
    """When the job was submitted."""
