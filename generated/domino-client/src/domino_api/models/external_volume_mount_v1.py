"""Models: ExternalVolumeMountV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ExternalVolumeMountV1(
    Model, kw_only=True, rename={"mount_path": "mountPath", "read_only": "readOnly", "sub_path": "subPath"}
):
    """An external volume mounted into a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    mount_path: str
    """Path that it is mounted at."""
    name: str
    read_only: bool
    """Whether it is mounted read-only."""
    sub_path: str | UnsetType = UNSET
