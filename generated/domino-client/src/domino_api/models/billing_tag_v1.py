"""Models: BillingTagV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class BillingTagV1(Model, kw_only=True):
    """A tag that costs are charged to.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    tag: str
    """Name of the tag."""
