"""Models: InvalidBodyEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class InvalidBodyEnvelopeV1(Model, kw_only=True):
    """Why a request body was not understood.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension;
    python-domino, client generated for Domino 5.3.0.
    """

    message: str
    """What is wrong with the body."""
