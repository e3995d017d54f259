"""Models: CostAllocationV1, CostAllocationV1_Labels, CostAllocationV1_Pv,
CostAllocationV1_Pv_Pvs_Value, ....
"""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class CostAllocationV1(
    Model,
    kw_only=True,
    rename={
        "cpu_core_hours": "cpuCoreHours",
        "cpu_core_request_average": "cpuCoreRequestAverage",
        "cpu_core_usage_average": "cpuCoreUsageAverage",
        "cpu_cores": "cpuCores",
        "cpu_cost": "cpuCost",
        "cpu_cost_adjustment": "cpuCostAdjustment",
        "cpu_efficincy": "cpuEfficincy",
        "gpu_cost": "gpuCost",
        "gpu_cost_adjustment": "gpuCostAdjustment",
        "gpu_count": "gpuCount",
        "gpu_hours": "gpuHours",
        "load_balancer_cost": "loadBalancerCost",
        "load_balancer_cost_adjustment": "loadBalancerCostAdjustment",
        "node_type": "nodeType",
        "ram_cost": "ramCost",
        "ram_cost_adjustment": "ramCostAdjustment",
        "total_cost": "totalCost",
    },
):
    """Costs of one aggregate over one window.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    cpu_core_hours: float | UnsetType = UNSET
    """Core hours."""
    cpu_core_request_average: float | UnsetType = UNSET
    """Cores asked for, on average."""
    cpu_core_usage_average: float | UnsetType = UNSET
    """Cores used, on average."""
    cpu_cores: float | UnsetType = UNSET
    cpu_cost: float | UnsetType = UNSET
    cpu_cost_adjustment: float | UnsetType = UNSET
    cpu_efficincy: float | UnsetType = UNSET
    """Share of the requested cores that was used; spelled like this on the wire."""
    discount: float | UnsetType = UNSET
    """Discount on the costs."""
    gpu_cost: float | UnsetType = UNSET
    gpu_cost_adjustment: float | UnsetType = UNSET
    gpu_count: float | UnsetType = UNSET
    gpu_hours: float | UnsetType = UNSET
    """GPU hours."""
    labels: CostAllocationV1_Labels | UnsetType = UNSET
    load_balancer_cost: float | UnsetType = UNSET
    load_balancer_cost_adjustment: float | UnsetType = UNSET
    name: str | UnsetType = UNSET
    node_type: str | UnsetType = UNSET
    pv: CostAllocationV1_Pv | UnsetType = UNSET
    """Persistent volumes."""
    ram_cost: float | UnsetType = UNSET
    ram_cost_adjustment: float | UnsetType = UNSET
    total_cost: float | UnsetType = UNSET
    window: CostAllocationV1_Window | UnsetType = UNSET
    """Window that the entry covers."""


class CostAllocationV1_Labels(Model, kw_only=True):
    """CostAllocationV1, Labels."""

    billing_tag: str | UnsetType = UNSET
    organization_id: str | UnsetType = UNSET
    organization_name: str | UnsetType = UNSET
    project_id: str | UnsetType = UNSET
    project_name: str | UnsetType = UNSET
    project_owner_id: str | UnsetType = UNSET
    project_owner_name: str | UnsetType = UNSET
    starting_user_id: str | UnsetType = UNSET
    starting_user_name: str | UnsetType = UNSET
    workload_id: str | UnsetType = UNSET
    workload_type: str | UnsetType = UNSET


class CostAllocationV1_Pv(
    Model,
    kw_only=True,
    rename={
        "pv_byte_hours": "pvByteHours",
        "pv_bytes": "pvBytes",
        "pv_cost": "pvCost",
        "pv_cost_adjustment": "pvCostAdjustment",
    },
):
    """Persistent volumes."""

    pv_byte_hours: float | UnsetType = UNSET
    pv_bytes: float | UnsetType = UNSET
    pv_cost: float | UnsetType = UNSET
    pv_cost_adjustment: float | UnsetType = UNSET
    pvs: dict[str, CostAllocationV1_Pv_Pvs_Value] | UnsetType = UNSET


class CostAllocationV1_Pv_Pvs_Value(Model, kw_only=True, rename={"byte_hours": "byteHours"}):
    """CostAllocationV1, Pv, Pvs, Value."""

    byte_hours: float | UnsetType = UNSET
    cost: float | UnsetType = UNSET


class CostAllocationV1_Window(Model, kw_only=True):
    """Window that the entry covers."""

    end: str | UnsetType = UNSET
    minutes: float | UnsetType = UNSET
    start: str | UnsetType = UNSET
