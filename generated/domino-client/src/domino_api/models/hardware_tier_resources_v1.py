"""Models: HardwareTierResourcesV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .information_v1 import InformationV1


class HardwareTierResourcesV1(
    Model,
    kw_only=True,
    rename={
        "allow_shared_memory_to_exceed_default": "allowSharedMemoryToExceedDefault",
        "cores_limit": "coresLimit",
        "memory_limit": "memoryLimit",
        "memory_swap_limit": "memorySwapLimit",
        "shared_memory_limit": "sharedMemoryLimit",
    },
):
    """Cores and memory of an execution.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    allow_shared_memory_to_exceed_default: bool
    """Whether shared memory may be larger than the default of the container runtime."""
    cores: float
    """Cores that an execution asks for."""
    cores_limit: float | UnsetType = UNSET
    """Cores that an execution can use at most."""
    memory: InformationV1
    """Memory that an execution asks for."""
    memory_limit: InformationV1 | UnsetType = UNSET
    """Memory that an execution can use at most."""
    memory_swap_limit: InformationV1 | UnsetType = UNSET
    """Memory and swap that an execution can use at most."""
    shared_memory_limit: InformationV1 | UnsetType = UNSET
    """Shared memory of an execution."""
