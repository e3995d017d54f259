"""Models: CostAssetsEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .cost_assets_v1 import CostAssetsV1


class CostAssetsEnvelopeV1(Model, kw_only=True):
    """Costs of assets over a time window.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    data: list[CostAssetsV1]
