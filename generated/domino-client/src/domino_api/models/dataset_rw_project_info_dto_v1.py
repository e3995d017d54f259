"""Models: DatasetRwProjectInfoDtoV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class DatasetRwProjectInfoDtoV1(
    Model,
    kw_only=True,
    rename={"project_id": "projectId", "project_name": "projectName", "project_owner_username": "projectOwnerUsername"},
):
    """The project of a dataset.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    project_id: str
    project_name: str
    project_owner_username: str
