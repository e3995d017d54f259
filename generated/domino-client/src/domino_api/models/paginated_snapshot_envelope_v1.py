"""Models: PaginatedSnapshotEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .paginated_metadata_v1 import PaginatedMetadataV1
from .snapshot_details_v1 import SnapshotDetailsV1


class PaginatedSnapshotEnvelopeV1(Model, kw_only=True):
    """One page of snapshots.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
    snapshots: list[SnapshotDetailsV1]
