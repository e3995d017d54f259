"""Models: NetAppVolumeNotCopiedV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .net_app_volume_info_v1 import NetAppVolumeInfoV1


class NetAppVolumeNotCopiedV1(
    Model, kw_only=True, rename={"error_message": "errorMessage", "volume_info": "volumeInfo"}
):
    """A NetApp volume that could not be copied, and why.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    error_message: str
    """Why it was not copied."""
    volume_info: NetAppVolumeInfoV1
    """What identifies a NetApp volume."""
