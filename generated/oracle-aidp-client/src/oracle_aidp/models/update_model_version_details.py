"""Models: UpdateModelVersionDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class UpdateModelVersionDetails(Model, kw_only=True):
    """What changes in a model version.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name, unique."""
    version: str
    """Number of the version."""
    description: str | UnsetType = UNSET
    """What people say about it."""
