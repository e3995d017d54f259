"""Models: ArtifactFileInfo."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ArtifactFileInfo(Model, kw_only=True):
    """A file or folder among the artifacts of a run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    path: str | UnsetType = UNSET
    """Path below the root of the artifacts."""
    is_dir: bool | UnsetType = UNSET
    """Whether it is a folder."""
    file_size: int | UnsetType = UNSET
    """Size in bytes."""
