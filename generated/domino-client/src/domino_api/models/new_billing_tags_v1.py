"""Models: NewBillingTagsV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class NewBillingTagsV1(Model, kw_only=True, rename={"billing_tags": "billingTags"}):
    """Billing tags to create or update.

    Documented in: Domino REST API reference 5.11, lines 142; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    billing_tags: list[str]
    """Names of the tags."""
