"""Models: RegisteredModelVersionDatasetDetailsV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class RegisteredModelVersionDatasetDetailsV1(Model, kw_only=True, rename={"snapshot_id": "snapshotId"}):
    """A dataset that a model version used.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    id: str
    name: str
    snapshot_id: str
    """Snapshot of the dataset that was used."""
