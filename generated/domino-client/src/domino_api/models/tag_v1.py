"""Models: TagV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import Model


class TagV1(Model, kw_only=True, rename={"created_at": "createdAt", "creator_id": "creatorId"}):
    """A tag of a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created_at: datetime.datetime
    """When it was created."""
    creator_id: str
    """User who created it."""
    id: str
    name: str
