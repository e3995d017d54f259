"""Models: ProjectV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .billing_tag_v1 import BillingTagV1
from .project_collaborator_v1 import ProjectCollaboratorV1
from .project_git_repository_v1 import ProjectGitRepositoryV1
from .project_visibility_v1 import ProjectVisibilityV1


class ProjectV1(
    Model,
    kw_only=True,
    rename={
        "billing_tag": "billingTag",
        "internal_tags": "internalTags",
        "is_restricted": "isRestricted",
        "main_repository": "mainRepository",
        "owner_id": "ownerId",
        "owner_username": "ownerUsername",
    },
):
    """A project.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    billing_tag: BillingTagV1 | UnsetType = UNSET
    """Billing tag of the project."""
    collaborators: list[ProjectCollaboratorV1]
    description: str
    id: str
    internal_tags: list[str] | UnsetType = UNSET
    """Tags that Domino uses itself."""
    is_restricted: bool
    """Whether the project is restricted."""
    main_repository: ProjectGitRepositoryV1 | UnsetType = UNSET
    """Main git repository of the project."""
    name: str
    owner_id: str
    """User or organization that owns it."""
    owner_username: str
    visibility: ProjectVisibilityV1
    """Who can see it."""
