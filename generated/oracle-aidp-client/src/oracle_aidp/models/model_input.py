"""Models: ModelInput."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelInput(Model, kw_only=True):
    """A logged model that a run reads.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    model_id: str
    """Identifier of the logged model."""
