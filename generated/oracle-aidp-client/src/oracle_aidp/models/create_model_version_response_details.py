"""Models: CreateModelVersionResponseDetails."""

from __future__ import annotations

from .._runtime.models.model import Model
from .model_version import ModelVersion


class CreateModelVersionResponseDetails(Model, kw_only=True):
    """The new version.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    model_version: ModelVersion
    """The version."""
