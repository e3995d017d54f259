"""Models: RenameRegisteredModelDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class RenameRegisteredModelDetails(Model, kw_only=True):
    """The old name of a model, and the new one.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """The name so far."""
    new_name: str | UnsetType = UNSET
    """The new name."""
