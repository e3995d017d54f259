"""Models: TokenPaginatedMetadataV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class TokenPaginatedMetadataV1(
    Model, kw_only=True, rename={"request_id": "requestId", "next_page_token": "nextPageToken"}
):
    """About the request that was answered, and where to go on.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    notices: list[str]
    """Remarks of the server."""
    request_id: str
    """Id of the request."""
    next_page_token: str | UnsetType = UNSET
    """Token of the next page; none on the last page."""
