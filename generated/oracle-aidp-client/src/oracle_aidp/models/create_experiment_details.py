"""Models: CreateExperimentDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .experiment_tag import ExperimentTag


class CreateExperimentDetails(Model, kw_only=True):
    """What to create an experiment with.

    Documented in: Create an experiment (preview), REST API for Oracle AI Data Platform Workbench,
    lines 24-40.
    """

    artifact_location: str | UnsetType = UNSET
    """Where the experiment's artifacts go; the server chooses when it is not given."""
    name: str
    """What to call it."""
    tags: list[ExperimentTag] | UnsetType = UNSET
    """Tags to set on the experiment."""
