"""Models: GitReferenceTypeV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class GitReferenceTypeV1(OpenStrEnum):
    """Kind of a git reference.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    HEAD = "Head"
    BRANCH = "Branch"
    TAG = "Tag"
    COMMIT = "Commit"
