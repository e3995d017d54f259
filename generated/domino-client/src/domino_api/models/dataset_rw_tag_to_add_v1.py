"""Models: DatasetRwTagToAddV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class DatasetRwTagToAddV1(Model, kw_only=True, rename={"snapshot_id": "snapshotId", "tag_name": "tagName"}):
    """A tag for a snapshot.

    Documented in: Domino REST API reference 5.11, lines 524; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    snapshot_id: str
    """Snapshot that gets the tag."""
    tag_name: str
    """Name of the tag."""
