"""Models: DatasetNotCopiedV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .dataset_info_v1 import DatasetInfoV1


class DatasetNotCopiedV1(Model, kw_only=True, rename={"dataset_info": "datasetInfo", "error_message": "errorMessage"}):
    """A dataset that could not be copied, and why.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    dataset_info: DatasetInfoV1
    """What identifies a dataset."""
    error_message: str
    """Why it was not copied."""
