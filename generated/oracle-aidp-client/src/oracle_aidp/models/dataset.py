"""Models: Dataset."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class Dataset(Model, kw_only=True):
    """A dataset that a run reads.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name of the dataset."""
    digest: str
    """Checksum of the data."""
    source_type: str
    """Kind of the source."""
    source: str
    """Where the data is, as text."""
    schema: str | UnsetType = UNSET
    """Columns, as text."""
    profile: str | UnsetType = UNSET
    """Figures about the data, as text."""
