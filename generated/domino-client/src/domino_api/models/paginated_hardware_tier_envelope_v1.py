"""Models: PaginatedHardwareTierEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .hardware_tier_v1 import HardwareTierV1
from .paginated_metadata_v1 import PaginatedMetadataV1


class PaginatedHardwareTierEnvelopeV1(Model, kw_only=True, rename={"hardware_tiers": "hardwareTiers"}):
    """One page of hardware tiers.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    hardware_tiers: list[HardwareTierV1]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
