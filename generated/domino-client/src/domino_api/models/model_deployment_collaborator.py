"""Models: ModelDeploymentCollaborator_Role, ModelDeploymentCollaborator."""

from __future__ import annotations

from .._runtime.models.model import Model, OpenStrEnum


class ModelDeploymentCollaborator_Role(OpenStrEnum):
    """Role of the collaborator."""

    CONSUMER = "CONSUMER"
    OWNER = "OWNER"


class ModelDeploymentCollaborator(Model, kw_only=True):
    """A collaborator of a model deployment.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    id: str
    role: ModelDeploymentCollaborator_Role
    """Role of the collaborator."""
