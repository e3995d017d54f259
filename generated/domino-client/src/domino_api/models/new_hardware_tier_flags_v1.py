"""Models: NewHardwareTierFlagsV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class NewHardwareTierFlagsV1(
    Model,
    kw_only=True,
    rename={
        "is_data_analyst_tier": "isDataAnalystTier",
        "is_default": "isDefault",
        "is_default_for_model_api": "isDefaultForModelApi",
        "is_global": "isGlobal",
        "is_model_api_tier": "isModelApiTier",
        "is_visible": "isVisible",
    },
):
    """What a new hardware tier is meant for.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    is_data_analyst_tier: bool | UnsetType = UNSET
    """Whether the tier is meant for data analysts. Default: False."""
    is_default: bool | UnsetType = UNSET
    """Whether executions use the tier by default. Default: False."""
    is_default_for_model_api: bool | UnsetType = UNSET
    """Whether Model APIs use the tier by default."""
    is_global: bool | UnsetType = UNSET
    """Whether every project may use the tier. Default: True."""
    is_model_api_tier: bool | UnsetType = UNSET
    """Whether Model APIs can run on the tier."""
    is_visible: bool | UnsetType = UNSET
    """Whether users can see the tier. Default: True."""
