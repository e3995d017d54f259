"""Models: ArtifactList."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .artifact_file_info import ArtifactFileInfo


class ArtifactList(Model, kw_only=True):
    """One page of artifacts.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    root_uri: str | UnsetType = UNSET
    """Where the artifacts of the run are."""
    files: list[ArtifactFileInfo] | UnsetType = UNSET
    """Files and folders."""
    next_page_token: str | UnsetType = UNSET
    """Leads to the next page; absent or empty on the last one."""
