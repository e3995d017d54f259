"""Models: DeleteRegisteredModelDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class DeleteRegisteredModelDetails(Model, kw_only=True):
    """The model to delete.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name, unique."""
