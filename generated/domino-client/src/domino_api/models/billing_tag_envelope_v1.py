"""Models: BillingTagEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .billing_tag_with_status_v1 import BillingTagWithStatusV1


class BillingTagEnvelopeV1(Model, kw_only=True, rename={"billing_tag": "billingTag"}):
    """A billing tag.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    billing_tag: BillingTagWithStatusV1
    """A billing tag, and whether it is active."""
