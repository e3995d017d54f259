"""Models: ProjectGoalsEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .project_goal_v1 import ProjectGoalV1


class ProjectGoalsEnvelopeV1(Model, kw_only=True):
    """Goals of a project.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    goals: list[ProjectGoalV1]
    metadata: MetadataV1
    """About the request that was answered."""
