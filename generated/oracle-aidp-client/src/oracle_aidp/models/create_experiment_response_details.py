"""Models: CreateExperimentResponseDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateExperimentResponseDetails(Model, kw_only=True):
    """Tells which experiment was created.

    Documented in: Create an experiment (preview), REST API for Oracle AI Data Platform Workbench,
    lines 65-72.
    """

    experiment_id: str
    """Identifier of the new experiment."""
