"""Models: SetRegisteredModelTagDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class SetRegisteredModelTagDetails(Model, kw_only=True):
    """A tag for a registered model.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name, unique."""
    key: str
    """What it is about."""
    value: str
    """What it says; text."""
