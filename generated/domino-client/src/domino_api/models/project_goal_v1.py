"""Models: ProjectGoalV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType


class ProjectGoalV1(
    Model,
    kw_only=True,
    rename={
        "created_at": "createdAt",
        "creator_id": "creatorId",
        "is_complete": "isComplete",
        "project_id": "projectId",
    },
):
    """A goal of a project.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created_at: datetime.datetime
    """When it was created."""
    creator_id: str
    """User who created it."""
    description: str | UnsetType = UNSET
    id: str
    is_complete: bool
    """Whether the goal is reached."""
    project_id: str
    title: str
