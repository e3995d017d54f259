"""Models: ComputeClusterConfigV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .cluster_type_v1 import ClusterTypeV1


class ComputeClusterConfigV1(
    Model,
    kw_only=True,
    rename={
        "cluster_type": "clusterType",
        "compute_environment_id": "computeEnvironmentId",
        "compute_environment_revision_spec": "computeEnvironmentRevisionSpec",
        "master_hardware_tier_id": "masterHardwareTierId",
        "max_worker_count": "maxWorkerCount",
        "worker_count": "workerCount",
        "worker_hardware_tier": "workerHardwareTier",
        "worker_storage_mb": "workerStorageMB",
    },
):
    """A compute cluster that runs beside a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    cluster_type: ClusterTypeV1
    """Framework of the cluster."""
    compute_environment_id: str
    """Environment of the cluster's nodes."""
    compute_environment_revision_spec: str | UnsetType = UNSET
    """Revision of that environment."""
    master_hardware_tier_id: str | UnsetType = UNSET
    """Hardware tier of the cluster's master node."""
    max_worker_count: int | UnsetType = UNSET
    """Workers that the cluster can grow to."""
    worker_count: int
    """Workers that the cluster starts with."""
    worker_hardware_tier: str
    """Hardware tier of the workers."""
    worker_storage_mb: float | UnsetType = UNSET
    """Storage of each worker, in MB."""
