"""Models: DeleteModelVersionTagDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class DeleteModelVersionTagDetails(Model, kw_only=True):
    """The tag of a version to delete.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name, unique."""
    version: str
    """Number of the version."""
    key: str
    """What it is about."""
