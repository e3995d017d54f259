"""Models: DatasetInput."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .dataset import Dataset
from .input_tag import InputTag


class DatasetInput(Model, kw_only=True):
    """A dataset, with the tags of its use.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    dataset: Dataset
    """The dataset."""
    tags: list[InputTag] | UnsetType = UNSET
    """Tags, as names and values."""
