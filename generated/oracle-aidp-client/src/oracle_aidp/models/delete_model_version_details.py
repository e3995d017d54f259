"""Models: DeleteModelVersionDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class DeleteModelVersionDetails(Model, kw_only=True):
    """The version to delete.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name, unique."""
    version: str
    """Number of the version."""
