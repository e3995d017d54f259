"""Models: GpuMetricsMemory."""

from __future__ import annotations

from .._runtime.models.model import Model


class GpuMetricsMemory(Model, kw_only=True):
    """Memory of a GPU in use.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    measure: str
    """Unit of the value."""
    value: float
    """Amount in use."""
