"""Models: HardwareTierGpuConfigurationV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class HardwareTierGpuConfigurationV1(
    Model, kw_only=True, rename={"gpu_key": "gpuKey", "number_of_gpus": "numberOfGpus"}
):
    """GPUs of an execution.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    gpu_key: str
    """Key of the kind of GPU."""
    number_of_gpus: int
    """Number of GPUs."""
