"""Models: EnvironmentRevisionUpdateEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class EnvironmentRevisionUpdateEnvelopeV1(Model, kw_only=True):
    """Id of the changed revision.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    id: str
