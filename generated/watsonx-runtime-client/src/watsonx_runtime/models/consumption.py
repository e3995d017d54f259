"""Models: Consumption."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .consumption_capacity_unit_hours import ConsumptionCapacityUnitHours
from .consumption_deployment_job_count import ConsumptionDeploymentJobCount
from .consumption_details import ConsumptionDetails
from .consumption_do_job_count import ConsumptionDoJobCount
from .consumption_gpu_count import ConsumptionGpuCount
from .token_count import TokenCount


class Consumption(Model, kw_only=True):
    """What a service instance has used.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    capacity_unit_hours: ConsumptionCapacityUnitHours | UnsetType = UNSET
    """Capacity unit hours."""
    gpu_count: ConsumptionGpuCount | UnsetType = UNSET
    """GPUs."""
    do_job_count: ConsumptionDoJobCount | UnsetType = UNSET
    """Decision Optimization jobs."""
    deployment_job_count: ConsumptionDeploymentJobCount | UnsetType = UNSET
    """Deployment jobs."""
    details: list[ConsumptionDetails] | UnsetType = UNSET
    """Consumption part by part; only with `consumption_details=true`."""
    token_count: TokenCount | UnsetType = UNSET
    """Tokens."""
