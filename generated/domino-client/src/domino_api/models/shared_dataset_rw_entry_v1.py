"""Models: SharedDatasetRwEntryV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class SharedDatasetRwEntryV1(
    Model, kw_only=True, rename={"project_id": "projectId", "shared_dataset_ids": "sharedDatasetIds"}
):
    """The shared datasets of a project.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    project_id: str
    shared_dataset_ids: list[str]
    """Datasets of other projects that the project uses."""
