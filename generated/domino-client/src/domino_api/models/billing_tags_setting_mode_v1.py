"""Models: BillingTagsSettingModeV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class BillingTagsSettingModeV1(OpenStrEnum):
    """Whether projects must have, may have or cannot have a billing tag.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    REQUIRED = "required"
    OPTIONAL = "optional"
    DISABLED = "disabled"
