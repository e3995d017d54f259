"""Models: GoalToLinkV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class GoalToLinkV1(Model, kw_only=True, rename={"goal_id": "goalId"}):
    """A goal to link to a job.

    Documented in: Domino REST API reference 5.11, lines 834; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    goal_id: str
    """Goal to link the job to."""
