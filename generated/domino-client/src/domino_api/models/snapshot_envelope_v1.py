"""Models: SnapshotEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .snapshot_details_v1 import SnapshotDetailsV1


class SnapshotEnvelopeV1(Model, kw_only=True):
    """A snapshot, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: MetadataV1
    """About the request that was answered."""
    snapshot: SnapshotDetailsV1
    """A snapshot of a dataset."""
