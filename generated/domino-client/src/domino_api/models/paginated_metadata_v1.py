"""Models: PaginatedMetadataV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class PaginatedMetadataV1(Model, kw_only=True, rename={"request_id": "requestId", "total_count": "totalCount"}):
    """About the request that was answered, and which items the page holds.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    notices: list[str]
    """Remarks of the server."""
    request_id: str
    """Id of the request."""
    limit: int
    """Number of items that were asked for."""
    offset: int
    """Number of items that were skipped."""
    total_count: int | UnsetType = UNSET
    """Number of items on all pages."""
