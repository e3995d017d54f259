"""Models: FailureEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class FailureEnvelopeV1(Model, kw_only=True, rename={"request_id": "requestId"}):
    """Errors that ended a request.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension;
    python-domino, client generated for Domino 5.3.0.
    """

    errors: list[str]
    """What went wrong."""
    request_id: str
    """Id of the request."""
