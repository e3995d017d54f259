"""Models: CostAllocationEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .cost_allocation_v1 import CostAllocationV1


class CostAllocationEnvelopeV1(Model, kw_only=True):
    """Costs over a time window.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    data: list[CostAllocationV1]
