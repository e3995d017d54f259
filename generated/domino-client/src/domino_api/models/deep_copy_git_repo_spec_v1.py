"""Models: DeepCopyGitRepoSpecV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .provider_repo_visibility_v1 import ProviderRepoVisibilityV1


class DeepCopyGitRepoSpecV1(
    Model, kw_only=True, rename={"new_repo_name": "newRepoName", "new_repo_owner_name": "newRepoOwnerName"}
):
    """The repository that the original's is copied into.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    new_repo_name: str
    """Name of the new repository."""
    new_repo_owner_name: str
    """Owner of the new repository at the git provider."""
    visibility: ProviderRepoVisibilityV1
    """Who can see the repository at the git provider."""
