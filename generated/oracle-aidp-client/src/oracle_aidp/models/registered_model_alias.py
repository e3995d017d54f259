"""Models: RegisteredModelAlias."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class RegisteredModelAlias(Model, kw_only=True):
    """A name that stands for a version.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    alias: str | UnsetType = UNSET
    """The name."""
    version: str | UnsetType = UNSET
    """Number of the version."""
