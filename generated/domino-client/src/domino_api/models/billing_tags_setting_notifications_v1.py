"""Models: BillingTagsSettingNotificationsV1."""

from __future__ import annotations

from typing import TypeAlias

BillingTagsSettingNotificationsV1: TypeAlias = bool
"""Whether notifications about billing tags are sent.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
