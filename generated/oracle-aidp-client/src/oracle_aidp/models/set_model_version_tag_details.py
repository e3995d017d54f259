"""Models: SetModelVersionTagDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class SetModelVersionTagDetails(Model, kw_only=True):
    """A tag for a model version.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name, unique."""
    version: str
    """Number of the version."""
    key: str
    """What it is about."""
    value: str
    """What it says; text."""
