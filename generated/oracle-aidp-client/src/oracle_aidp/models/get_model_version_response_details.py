"""Models: GetModelVersionResponseDetails."""

from __future__ import annotations

from .._runtime.models.model import Model
from .model_version import ModelVersion


class GetModelVersionResponseDetails(Model, kw_only=True):
    """The version.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    model_version: ModelVersion
    """The version."""
