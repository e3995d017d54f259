"""Models: ProjectRepositoryReferenceV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .git_reference_type_v1 import GitReferenceTypeV1


class ProjectRepositoryReferenceV1(Model, kw_only=True, rename={"ref_type": "refType"}):
    """A branch, tag or commit of a repository.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    ref_type: GitReferenceTypeV1
    """Kind of the reference."""
    value: str | UnsetType = UNSET
    """Name of the branch or tag, or id of the commit."""
