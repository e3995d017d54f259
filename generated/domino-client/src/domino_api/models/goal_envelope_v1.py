"""Models: GoalEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .linked_goal_v1 import LinkedGoalV1
from .metadata_v1 import MetadataV1


class GoalEnvelopeV1(Model, kw_only=True):
    """A goal, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    goal: LinkedGoalV1
    """A goal that a job is linked to."""
    metadata: MetadataV1
    """About the request that was answered."""
