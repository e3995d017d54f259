"""Models: BillingTagWithStatusV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class BillingTagWithStatusV1(Model, kw_only=True, rename={"tag_id": "tagId"}):
    """A billing tag, and whether it is active.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    active: bool
    """Whether the tag can still be used."""
    tag: str
    """Name of the tag."""
    tag_id: str
    """Id of the tag."""
