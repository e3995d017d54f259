"""Models: RegisteredModelTag."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class RegisteredModelTag(Model, kw_only=True):
    """A name and a value attached to a registered model.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    key: str | UnsetType = UNSET
    """What it is about."""
    value: str | UnsetType = UNSET
    """What it says; text."""
