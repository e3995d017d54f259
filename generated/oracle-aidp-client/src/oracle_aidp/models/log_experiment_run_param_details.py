"""Models: LogExperimentRunParamDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class LogExperimentRunParamDetails(Model, kw_only=True):
    """The parameter to log to a run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_id: str
    """Identifier of the run."""
    key: str
    """Name of the parameter."""
    value: str
    """What it says; text."""
