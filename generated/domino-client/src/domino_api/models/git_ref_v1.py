"""Models: GitRefV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class GitRefV1(Model, kw_only=True, rename={"ref_type": "refType"}):
    """A branch, tag or commit.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    ref_type: str
    """Kind of the reference."""
    value: str | UnsetType = UNSET
    """Name of the branch or tag, or id of the commit."""
