"""Models: HardwareTierComputeClusterRestrictionsV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class HardwareTierComputeClusterRestrictionsV1(
    Model,
    kw_only=True,
    rename={
        "restrict_to_dask": "restrictToDask",
        "restrict_to_mpi": "restrictToMpi",
        "restrict_to_ray": "restrictToRay",
        "restrict_to_spark": "restrictToSpark",
    },
):
    """Frameworks that a hardware tier is reserved for.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    restrict_to_dask: bool
    """Reserved for Dask clusters."""
    restrict_to_mpi: bool
    """Reserved for MPI clusters."""
    restrict_to_ray: bool
    """Reserved for Ray clusters."""
    restrict_to_spark: bool
    """Reserved for Spark clusters."""
