"""Models: DeleteRegisteredModelTagDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class DeleteRegisteredModelTagDetails(Model, kw_only=True):
    """The tag of a model to delete.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name, unique."""
    key: str
    """What it is about."""
