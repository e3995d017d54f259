"""Models: ProjectCollaboratorV1_Role, ProjectCollaboratorV1."""

from __future__ import annotations

from .._runtime.models.model import Model, OpenStrEnum


class ProjectCollaboratorV1_Role(OpenStrEnum):
    """Role of the collaborator."""

    CONTRIBUTOR = "contributor"
    LAUNCHER_USER = "launcherUser"
    RESULTS_CONSUMER = "resultsConsumer"
    PROJECT_IMPORTER = "projectImporter"


class ProjectCollaboratorV1(Model, kw_only=True):
    """A collaborator of a project.

    Documented in: Domino REST API reference 5.11, lines 1283; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    id: str
    """User or organization that collaborates."""
    role: ProjectCollaboratorV1_Role
    """Role of the collaborator."""
