"""Models: ModelOutput."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelOutput(Model, kw_only=True):
    """A logged model that a run made.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    model_id: str
    """Identifier of the logged model."""
    step: int | UnsetType = UNSET
    """Step at which it was made."""
