"""Models: DatasetInfoV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType


class DatasetInfoV1(Model, kw_only=True, rename={"created_at": "createdAt", "project_id": "projectId"}):
    """What identifies a dataset.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created_at: datetime.datetime
    """When it was created."""
    description: str | UnsetType = UNSET
    id: str
    name: str
    project_id: str | UnsetType = UNSET
