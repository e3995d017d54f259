"""Models: ComputeUsageMetrics."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType
from .gpu_metrics import GpuMetrics


class ComputeUsageMetrics(Model, kw_only=True):
    """Use of the hardware.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    timestamp: datetime.datetime
    """When it was measured."""
    gpu_count: float | UnsetType = UNSET
    """Number of GPUs in use."""
    gpus: list[GpuMetrics] | UnsetType = UNSET
    """The GPUs."""
