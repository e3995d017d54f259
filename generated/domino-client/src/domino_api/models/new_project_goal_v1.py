"""Models: NewProjectGoalV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class NewProjectGoalV1(Model, kw_only=True, rename={"assignee_id": "assigneeId", "stage_id": "stageId"}):
    """A goal to add to a project.

    Documented in: Domino REST API reference 5.11, lines 1333; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    assignee_id: str | UnsetType = UNSET
    """User that the goal is assigned to."""
    description: str | UnsetType = UNSET
    """What is to be reached."""
    stage_id: str | UnsetType = UNSET
    """Stage that the goal starts in."""
    title: str
    """Title of the goal."""
