"""Models: CreatorInfo."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreatorInfo(Model, kw_only=True):
    """Who created something.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    id: str
    username: str
