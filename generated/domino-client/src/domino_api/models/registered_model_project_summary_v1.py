"""Models: RegisteredModelProjectSummaryV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class RegisteredModelProjectSummaryV1(
    Model, kw_only=True, rename={"is_git_based_project": "isGitBasedProject", "owner_username": "ownerUsername"}
):
    """The project of a registered model.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    id: str
    is_git_based_project: bool
    """Whether the files of the project live in git."""
    name: str
    owner_username: str
