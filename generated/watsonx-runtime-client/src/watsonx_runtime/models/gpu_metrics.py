"""Models: GpuMetrics."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .gpu_metrics_memory import GpuMetricsMemory


class GpuMetrics(Model, kw_only=True):
    """Use of a GPU.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    type: str
    """Kind of GPU."""
    memory: GpuMetricsMemory | UnsetType = UNSET
    """Memory in use."""
