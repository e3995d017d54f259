"""Models: ClusterTypeV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class ClusterTypeV1(OpenStrEnum):
    """Framework of a compute cluster.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    DASK = "dask"
    MPI = "mpi"
    RAY = "ray"
    SPARK = "spark"
