"""Models: ProjectGoalEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .project_goal_v1 import ProjectGoalV1


class ProjectGoalEnvelopeV1(Model, kw_only=True):
    """A goal, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    goal: ProjectGoalV1
    """A goal of a project."""
    metadata: MetadataV1
    """About the request that was answered."""
