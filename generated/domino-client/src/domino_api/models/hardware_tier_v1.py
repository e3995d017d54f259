"""Models: HardwareTierV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType
from .hardware_tier_capacity_v1 import HardwareTierCapacityV1
from .hardware_tier_compute_cluster_restrictions_v1 import HardwareTierComputeClusterRestrictionsV1
from .hardware_tier_flags_v1 import HardwareTierFlagsV1
from .hardware_tier_gpu_configuration_v1 import HardwareTierGpuConfigurationV1
from .hardware_tier_over_provisioning_v1 import HardwareTierOverProvisioningV1
from .hardware_tier_pod_customization_v1 import HardwareTierPodCustomizationV1
from .hardware_tier_resources_v1 import HardwareTierResourcesV1


class HardwareTierV1(
    Model,
    kw_only=True,
    rename={
        "availability_zones": "availabilityZones",
        "cents_per_minute": "centsPerMinute",
        "compute_cluster_restrictions": "computeClusterRestrictions",
        "creation_time": "creationTime",
        "data_plane_id": "dataPlaneId",
        "gpu_configuration": "gpuConfiguration",
        "max_simultaneous_executions": "maxSimultaneousExecutions",
        "node_pool": "nodePool",
        "over_provisioning": "overProvisioning",
        "pod_customization": "podCustomization",
        "update_time": "updateTime",
    },
):
    """Hardware that workloads can ask for.

    Documented in: Domino REST API reference 5.11, lines 744; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    availability_zones: list[str] | UnsetType = UNSET
    """Availability zones that workloads of the tier may run in."""
    capacity: HardwareTierCapacityV1 | UnsetType = UNSET
    """How much of the tier is in use."""
    cents_per_minute: float
    """Price of an execution, in cents a minute."""
    compute_cluster_restrictions: HardwareTierComputeClusterRestrictionsV1 | UnsetType = UNSET
    """Frameworks that the tier is reserved for."""
    creation_time: datetime.datetime
    """When the tier was created."""
    data_plane_id: str | UnsetType = UNSET
    """Data plane that it runs in."""
    flags: HardwareTierFlagsV1
    """What the tier is meant for."""
    gpu_configuration: HardwareTierGpuConfigurationV1 | UnsetType = UNSET
    """GPUs of an execution."""
    id: str
    """Id of the tier."""
    max_simultaneous_executions: int | UnsetType = UNSET
    """Executions of one user that can run at the same time."""
    metadata: dict[str, str]
    """Free notes on the tier, by name."""
    name: str
    """Name of the tier."""
    node_pool: str | UnsetType = UNSET
    """Node pool that executions run in."""
    over_provisioning: HardwareTierOverProvisioningV1 | UnsetType = UNSET
    """Instances held ready before they are needed."""
    pod_customization: HardwareTierPodCustomizationV1
    """Kubernetes settings of the pod."""
    resources: HardwareTierResourcesV1
    """Cores and memory of an execution."""
    tags: list[str] | UnsetType = UNSET
    """Tags of the tier."""
    update_time: datetime.datetime
    """When the tier was last changed."""
