"""Models: PaginationV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class PaginationV1(Model, kw_only=True, rename={"total_count": "totalCount"}):
    """Which items a page holds.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    limit: int
    """Number of items that were asked for."""
    offset: int
    """Number of items that were skipped."""
    total_count: int | UnsetType = UNSET
    """Number of items on all pages."""
