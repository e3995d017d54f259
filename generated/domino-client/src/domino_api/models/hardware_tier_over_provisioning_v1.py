"""Models: HardwareTierOverProvisioningV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class HardwareTierOverProvisioningV1(
    Model,
    kw_only=True,
    rename={
        "days_of_week": "daysOfWeek",
        "from_time": "fromTime",
        "scheduling_enabled": "schedulingEnabled",
        "to_time": "toTime",
    },
):
    """Instances held ready before they are needed.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    days_of_week: list[str]
    """Days on which instances are held ready."""
    from_time: str
    """Time of day at which instances are first held ready."""
    instances: int
    """Number of instances held ready."""
    scheduling_enabled: bool
    """Whether instances are held ready at all."""
    timezone: str
    """Time zone of the times of day."""
    to_time: str
    """Time of day at which instances are last held ready."""
