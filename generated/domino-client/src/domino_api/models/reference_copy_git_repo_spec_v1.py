"""Models: ReferenceCopyGitRepoSpecV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class ReferenceCopyGitRepoSpecV1(Model, kw_only=True, rename={"main_repo_url": "mainRepoUrl"}):
    """The repository that a copied project is linked to.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    main_repo_url: str
    """Address of the repository to link."""
