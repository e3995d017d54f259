"""Models: ProjectGoalForUpdateV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class ProjectGoalForUpdateV1(Model, kw_only=True, rename={"is_complete": "isComplete"}):
    """Whether a goal is reached.

    Documented in: Domino REST API reference 5.11, lines 1347; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    is_complete: bool
    """Whether the goal is reached."""
