"""Models: PaginatedGoalEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .linked_goal_v1 import LinkedGoalV1
from .metadata_v1 import MetadataV1


class PaginatedGoalEnvelopeV1(Model, kw_only=True):
    """Goals of a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    goals: list[LinkedGoalV1]
    metadata: MetadataV1
    """About the request that was answered."""
