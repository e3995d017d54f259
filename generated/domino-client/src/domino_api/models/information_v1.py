"""Models: InformationV1_Units, InformationV1."""

from __future__ import annotations

from .._runtime.models.model import Model, OpenStrEnum


class InformationV1_Units(OpenStrEnum):
    """Unit of the value."""

    MB = "MB"
    MI_B = "MiB"
    GB = "GB"
    GI_B = "GiB"


class InformationV1(Model, kw_only=True):
    """An amount of memory.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    units: InformationV1_Units
    """Unit of the value."""
    value: float
    """Amount, in the given unit."""
