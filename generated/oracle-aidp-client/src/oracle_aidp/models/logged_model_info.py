"""Models: LoggedModelInfo."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .logged_model_tag import LoggedModelTag


class LoggedModelInfo(Model, kw_only=True):
    """What a logged model is.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    model_id: str | UnsetType = UNSET
    """Identifier of the logged model."""
    experiment_id: str | UnsetType = UNSET
    """Identifier of the experiment."""
    name: str | UnsetType = UNSET
    """Name of the logged model."""
    creation_timestamp_ms: int | UnsetType = UNSET
    """Time of creation, in milliseconds since 1970-01-01 UTC."""
    last_updated_timestamp_ms: int | UnsetType = UNSET
    """Time of the last change, in milliseconds since 1970-01-01 UTC."""
    artifact_uri: str | UnsetType = UNSET
    """Where its artifacts are."""
    status: str | UnsetType = UNSET
    """How far it is."""
    model_type: str | UnsetType = UNSET
    """Type of the model."""
    source_run_id: str | UnsetType = UNSET
    """Run that logged it."""
    tags: list[LoggedModelTag] | UnsetType = UNSET
    """Tags, as names and values."""
