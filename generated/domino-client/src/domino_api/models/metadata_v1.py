"""Models: MetadataV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class MetadataV1(Model, kw_only=True, rename={"request_id": "requestId"}):
    """About the request that was answered.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    notices: list[str]
    """Remarks of the server."""
    request_id: str
    """Id of the request."""
