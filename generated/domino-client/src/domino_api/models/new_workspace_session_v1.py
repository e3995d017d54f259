"""Models: NewWorkspaceSessionV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class NewWorkspaceSessionV1(
    Model,
    kw_only=True,
    rename={"external_volume_mounts": "externalVolumeMounts", "net_app_volume_mounts": "netAppVolumeMounts"},
):
    """A session to create.

    Documented in: Domino REST API reference 5.11, lines 1783; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    external_volume_mounts: list[str]
    """External volumes to mount. Default: []."""
    net_app_volume_mounts: list[str] | UnsetType = UNSET
    """NetApp volumes to mount. Default: []."""
