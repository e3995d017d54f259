"""Models: HardwareTierEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .hardware_tier_v1 import HardwareTierV1
from .metadata_v1 import MetadataV1


class HardwareTierEnvelopeV1(Model, kw_only=True, rename={"hardware_tier": "hardwareTier"}):
    """A hardware tier, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    hardware_tier: HardwareTierV1
    """Hardware that workloads can ask for."""
    metadata: MetadataV1
    """About the request that was answered."""
