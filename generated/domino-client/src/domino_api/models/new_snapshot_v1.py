"""Models: NewSnapshotV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class NewSnapshotV1(Model, kw_only=True, rename={"relative_file_paths": "relativeFilePaths"}):
    """A snapshot to create.

    Documented in: Domino REST API reference 5.11, lines 511; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    relative_file_paths: list[str]
    """Files and folders of the dataset to include."""
