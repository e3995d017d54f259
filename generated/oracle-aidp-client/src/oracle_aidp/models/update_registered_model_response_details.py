"""Models: UpdateRegisteredModelResponseDetails."""

from __future__ import annotations

from .._runtime.models.model import Model
from .registered_model import RegisteredModel


class UpdateRegisteredModelResponseDetails(Model, kw_only=True):
    """The model after the change.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    registered_model: RegisteredModel
    """The registered model."""
