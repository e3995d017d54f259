"""Models: TokenPaginationV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class TokenPaginationV1(Model, kw_only=True, rename={"next_page_token": "nextPageToken"}):
    """Where to go on in a list.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    next_page_token: str | UnsetType = UNSET
    """Token of the next page; none on the last page."""
