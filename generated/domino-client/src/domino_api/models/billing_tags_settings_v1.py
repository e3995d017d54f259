"""Models: BillingTagsSettingsV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .billing_tags_setting_mode_v1 import BillingTagsSettingModeV1


class BillingTagsSettingsV1(Model, kw_only=True):
    """Settings of billing tags.

    Documented in: Domino REST API reference 5.11, lines 184; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    mode: BillingTagsSettingModeV1
    """Whether projects need a billing tag."""
    notifications: bool
    """Whether notifications about billing tags are sent."""
