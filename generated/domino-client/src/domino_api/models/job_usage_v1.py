"""Models: JobUsageV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class JobUsageV1(Model, kw_only=True, rename={"cpu_percentage": "cpuPercentage", "memory_gi_b": "memoryGiB"}):
    """Processor and memory that a job uses.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    cpu_percentage: float
    """Use of the processor, in percent."""
    memory_gi_b: float
    """Use of memory, in GiB."""
