"""Models: LinkedGoalV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class LinkedGoalV1(
    Model,
    kw_only=True,
    rename={"current_stage": "currentStage", "goal_id": "goalId", "job_id": "jobId", "project_id": "projectId"},
):
    """A goal that a job is linked to.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    current_stage: str
    """Stage that the goal has reached."""
    description: str | UnsetType = UNSET
    goal_id: str
    job_id: str
    project_id: str
    title: str
