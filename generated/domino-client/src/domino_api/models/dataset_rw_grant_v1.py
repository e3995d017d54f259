"""Models: DatasetRwGrantV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .dataset_rw_role_v1 import DatasetRwRoleV1


class DatasetRwGrantV1(Model, kw_only=True, rename={"target_id": "targetId", "target_role": "targetRole"}):
    """What a user or an organization may do with a dataset.

    Documented in: Domino REST API reference 5.11, lines 472; Domino REST API reference 5.11, lines
    485; Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    target_id: str
    """User or organization that the grant is for."""
    target_role: DatasetRwRoleV1
    """What the grant allows."""
