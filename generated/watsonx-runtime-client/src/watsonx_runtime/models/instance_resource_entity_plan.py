"""Models: InstanceResourceEntityPlan_Name, InstanceResourceEntityPlan."""

from __future__ import annotations

from .._runtime.models.model import Model, OpenStrEnum


class InstanceResourceEntityPlan_Name(OpenStrEnum):
    """Name of the plan."""

    LITE = "lite"
    V2_STANDARD = "v2-standard"
    V2_PROFESSIONAL = "v2-professional"


class InstanceResourceEntityPlan(Model, kw_only=True):
    """Plan of a service instance.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    id: str
    """Identifier of the plan."""
    name: InstanceResourceEntityPlan_Name
    """Name of the plan."""
    version: int
    """Version of the plan; 2 knows spaces and projects."""
