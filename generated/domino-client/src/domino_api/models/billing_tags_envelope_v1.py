"""Models: BillingTagsEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .billing_tag_v1 import BillingTagV1


class BillingTagsEnvelopeV1(Model, kw_only=True, rename={"billing_tags": "billingTags"}):
    """Billing tags.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    billing_tags: list[BillingTagV1]
