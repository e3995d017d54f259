"""Models: UpdateRegisteredModelDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class UpdateRegisteredModelDetails(Model, kw_only=True):
    """What changes in a registered model.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name, unique."""
    description: str | UnsetType = UNSET
    """What people say about it."""
    deployment_job_id: str | UnsetType = UNSET
    """Identifier of the deployment job."""
