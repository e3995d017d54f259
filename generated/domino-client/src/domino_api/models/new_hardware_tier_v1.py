"""Models: NewHardwareTierV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .hardware_tier_compute_cluster_restrictions_v1 import HardwareTierComputeClusterRestrictionsV1
from .hardware_tier_gpu_configuration_v1 import HardwareTierGpuConfigurationV1
from .hardware_tier_over_provisioning_v1 import HardwareTierOverProvisioningV1
from .hardware_tier_pod_customization_v1 import HardwareTierPodCustomizationV1
from .hardware_tier_resources_v1 import HardwareTierResourcesV1
from .new_hardware_tier_flags_v1 import NewHardwareTierFlagsV1


class NewHardwareTierV1(
    Model,
    kw_only=True,
    rename={
        "availability_zones": "availabilityZones",
        "cents_per_minute": "centsPerMinute",
        "compute_cluster_restrictions": "computeClusterRestrictions",
        "data_plane_id": "dataPlaneId",
        "gpu_configuration": "gpuConfiguration",
        "max_simultaneous_executions": "maxSimultaneousExecutions",
        "node_pool": "nodePool",
        "over_provisioning": "overProvisioning",
        "pod_customization": "podCustomization",
    },
):
    """A hardware tier to create.

    Documented in: Domino REST API reference 5.11, lines 733; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    availability_zones: list[str] | UnsetType = UNSET
    """Availability zones that workloads of the tier may run in."""
    cents_per_minute: float | UnsetType = UNSET
    """Price of an execution, in cents a minute."""
    compute_cluster_restrictions: HardwareTierComputeClusterRestrictionsV1 | UnsetType = UNSET
    """Frameworks that the tier is reserved for."""
    data_plane_id: str | UnsetType = UNSET
    """Data plane that it runs in."""
    flags: NewHardwareTierFlagsV1 | UnsetType = UNSET
    """What the tier is meant for."""
    gpu_configuration: HardwareTierGpuConfigurationV1 | UnsetType = UNSET
    """GPUs of an execution."""
    id: str
    """Id of the tier, chosen by the caller."""
    max_simultaneous_executions: int | UnsetType = UNSET
    """Executions of one user that can run at the same time."""
    name: str
    """Name of the tier."""
    node_pool: str
    """Node pool that executions run in."""
    over_provisioning: HardwareTierOverProvisioningV1 | UnsetType = UNSET
    """Instances held ready before they are needed."""
    pod_customization: HardwareTierPodCustomizationV1 | UnsetType = UNSET
    """Kubernetes settings of the pod."""
    resources: HardwareTierResourcesV1
    """Cores and memory of an execution."""
    tags: list[str] | UnsetType = UNSET
    """Tags of the tier."""
