"""Models: CreateRegisteredModelDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .registered_model_tag import RegisteredModelTag


class CreateRegisteredModelDetails(Model, kw_only=True):
    """A model to register.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name, unique."""
    tags: list[RegisteredModelTag] | UnsetType = UNSET
    """Tags, as names and values."""
    description: str | UnsetType = UNSET
    """What people say about it."""
    deployment_job_id: str | UnsetType = UNSET
    """Identifier of the deployment job."""
