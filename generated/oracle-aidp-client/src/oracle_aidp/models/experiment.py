"""Models: Experiment."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .experiment_tag import ExperimentTag


class Experiment(Model, kw_only=True):
    """An experiment, as MLflow keeps it.

    Documented in: List experiments (preview), REST API for Oracle AI Data Platform Workbench, lines
    83-114.
    """

    artifact_location: str | UnsetType = UNSET
    """Where the experiment's artifacts are."""
    creation_time: int | UnsetType = UNSET
    """Time of creation, in milliseconds since 1970-01-01 UTC."""
    experiment_id: str
    """Identifier of the experiment."""
    last_update_time: int | UnsetType = UNSET
    """Time of the last change, in milliseconds since 1970-01-01 UTC."""
    lifecycle_stage: str | UnsetType = UNSET
    """Lifecycle stage. The text names two as examples, not as a closed list."""
    name: str
    """What it is called."""
    tags: list[ExperimentTag] | UnsetType = UNSET
    """Tags of the experiment."""
