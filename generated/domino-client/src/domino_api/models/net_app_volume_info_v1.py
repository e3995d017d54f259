"""Models: NetAppVolumeInfoV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType


class NetAppVolumeInfoV1(Model, kw_only=True, rename={"created_at": "createdAt"}):
    """What identifies a NetApp volume.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created_at: datetime.datetime | UnsetType = UNSET
    """When it was created."""
    description: str | UnsetType = UNSET
    id: str
    name: str
