"""Models: TargetRangeV1_Condition, TargetRangeV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class TargetRangeV1_Condition(OpenStrEnum):
    """How a value is compared with the limits."""

    LESS_THAN = "lessThan"
    LESS_THAN_EQUAL = "lessThanEqual"
    GREATER_THAN = "greaterThan"
    GREATER_THAN_EQUAL = "greaterThanEqual"
    BETWEEN = "between"


class TargetRangeV1(Model, kw_only=True, rename={"lower_limit": "lowerLimit", "upper_limit": "upperLimit"}):
    """The range that a metric should lie in.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    condition: TargetRangeV1_Condition
    """How a value is compared with the limits."""
    lower_limit: float | UnsetType = UNSET
    """Lower end of the range."""
    upper_limit: float | UnsetType = UNSET
    """Upper end of the range."""
