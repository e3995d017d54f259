"""Models: ProjectStatusV1_Status, ProjectStatusV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class ProjectStatusV1_Status(OpenStrEnum):
    """Whether the project goes on or is complete."""

    ACTIVE = "active"
    COMPLETE = "complete"


class ProjectStatusV1(
    Model,
    kw_only=True,
    rename={"blocked_reason": "blockedReason", "completed_message": "completedMessage", "is_blocked": "isBlocked"},
):
    """Status of a project.

    Documented in: Domino REST API reference 5.11, lines 1410; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    blocked_reason: str | UnsetType = UNSET
    """Why the project is blocked."""
    completed_message: str | UnsetType = UNSET
    """Remark on the completion of the project."""
    is_blocked: bool
    """Whether work on the project is blocked."""
    status: ProjectStatusV1_Status
    """Whether the project goes on or is complete."""
