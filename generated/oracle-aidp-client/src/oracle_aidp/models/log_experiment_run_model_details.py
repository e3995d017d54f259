"""Models: LogExperimentRunModelDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class LogExperimentRunModelDetails(Model, kw_only=True):
    """The model to log to a run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_id: str
    """Identifier of the run."""
    model_json: str
    """The MLmodel file, as JSON text."""
