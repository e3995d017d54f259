"""Models: HardwareTierCapacityV1_CapacityLevel, HardwareTierCapacityV1."""

from __future__ import annotations

from .._runtime.models.model import Model, OpenStrEnum


class HardwareTierCapacityV1_CapacityLevel(OpenStrEnum):
    """Whether a new execution can start at once."""

    CAN_EXECUTE_WITH_CURRENT_INSTANCES = "CanExecuteWithCurrentInstances"
    REQUIRES_LAUNCHING_INSTANCE = "RequiresLaunchingInstance"
    FULL = "Full"
    UNKNOWN = "Unknown"


class HardwareTierCapacityV1(
    Model,
    kw_only=True,
    rename={
        "available_capacity_without_launching": "availableCapacityWithoutLaunching",
        "capacity_level": "capacityLevel",
        "executing_runs": "executingRuns",
        "max_available_capacity": "maxAvailableCapacity",
        "max_concurrent_runs": "maxConcurrentRuns",
        "max_number_of_executors": "maxNumberOfExecutors",
        "number_of_executors": "numberOfExecutors",
        "queued_runs": "queuedRuns",
    },
):
    """How much of a hardware tier is in use.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    available_capacity_without_launching: int
    """Executions that can start on running instances."""
    capacity_level: HardwareTierCapacityV1_CapacityLevel
    """Whether a new execution can start at once."""
    executing_runs: int
    """Executions that are running."""
    max_available_capacity: int
    """Executions that the tier can hold."""
    max_concurrent_runs: int
    """Executions that can run at the same time."""
    max_number_of_executors: int
    """Instances that can run at most."""
    number_of_executors: int
    """Instances that run."""
    queued_runs: int
    """Executions that wait."""
