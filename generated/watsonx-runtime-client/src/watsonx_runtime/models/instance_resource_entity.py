"""Models: InstanceResourceEntity_ServiceEndpoints, InstanceResourceEntity."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .bluemix_account import BluemixAccount
from .consumption import Consumption
from .instance_resource_entity_plan import InstanceResourceEntityPlan


class InstanceResourceEntity_ServiceEndpoints(OpenStrEnum):
    """Networks the instance can be reached from."""

    PUBLIC = "public"
    PRIVATE = "private"
    PUBLIC_AND_PRIVATE = "public-and-private"


class InstanceResourceEntity(Model, kw_only=True):
    """State, plan and consumption of a service instance.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; ibm-watsonx-ai
    1.8.1.
    """

    status: str
    """State of the instance."""
    plan: InstanceResourceEntityPlan
    """Plan of the instance."""
    crn: str | UnsetType = UNSET
    """Cloud resource name of the instance."""
    account: BluemixAccount | UnsetType = UNSET
    """Account the instance belongs to."""
    consumption: Consumption | UnsetType = UNSET
    """What the instance has used."""
    service_endpoints: InstanceResourceEntity_ServiceEndpoints
    """Networks the instance can be reached from."""
    resource_group_id: str | UnsetType = UNSET
    """Resource group of the instance."""
