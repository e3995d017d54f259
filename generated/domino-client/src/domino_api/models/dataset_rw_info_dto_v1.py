"""Models: DatasetRwInfoDtoV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .dataset_rw_details_v1 import DatasetRwDetailsV1
from .dataset_rw_project_info_dto_v1 import DatasetRwProjectInfoDtoV1


class DatasetRwInfoDtoV1(Model, kw_only=True, rename={"project_info": "projectInfo"}):
    """A dataset and its project.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    dataset: DatasetRwDetailsV1
    """A dataset."""
    project_info: DatasetRwProjectInfoDtoV1 | UnsetType = UNSET
    """Project of the dataset, if it was asked for."""
