"""Models: NewProjectV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .billing_tag_v1 import BillingTagV1
from .new_project_git_repository_v1 import NewProjectGitRepositoryV1
from .project_template_details_v1 import ProjectTemplateDetailsV1
from .project_visibility_v1 import ProjectVisibilityV1
from .repo_to_create_v1 import RepoToCreateV1


class NewProjectV1(
    Model,
    kw_only=True,
    rename={
        "billing_tag": "billingTag",
        "is_restricted": "isRestricted",
        "main_repository": "mainRepository",
        "owner_id": "ownerId",
        "repo_to_create": "repoToCreate",
        "template_details": "templateDetails",
    },
):
    """A project to create.

    Documented in: Domino REST API reference 5.11, lines 1226; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    billing_tag: BillingTagV1 | UnsetType = UNSET
    """Billing tag of the project."""
    description: str
    """What the project is about."""
    is_restricted: bool | UnsetType = UNSET
    """Whether the project is restricted."""
    main_repository: NewProjectGitRepositoryV1 | UnsetType = UNSET
    """Main git repository of the project."""
    name: str
    """Name of the project."""
    owner_id: str | UnsetType = UNSET
    """User or organization that owns the project."""
    repo_to_create: RepoToCreateV1 | UnsetType = UNSET
    """Git repository to create for the project."""
    template_details: ProjectTemplateDetailsV1 | UnsetType = UNSET
    """Template to create the project from."""
    visibility: ProjectVisibilityV1
    """Who can see the project."""
