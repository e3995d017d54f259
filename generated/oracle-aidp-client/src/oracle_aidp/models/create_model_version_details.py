"""Models: CreateModelVersionDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_version_tag import ModelVersionTag


class CreateModelVersionDetails(Model, kw_only=True):
    """A model version to create.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name of the registered model."""
    description: str | UnsetType = UNSET
    """What people say about it."""
    source: str
    """URI of the model artifacts."""
    run_id: str | UnsetType = UNSET
    """Identifier of the run."""
    tags: list[ModelVersionTag] | UnsetType = UNSET
    """Tags, as names and values."""
    run_link: str | UnsetType = UNSET
    """Link to the run."""
    model_id: str | UnsetType = UNSET
    """Identifier of the logged model."""
