"""Models: ExperimentRunCollection."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .experiment_run import ExperimentRun


class ExperimentRunCollection(Model, kw_only=True):
    """One page of runs.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    runs: list[ExperimentRun]
    """The runs of this page."""
    next_page_token: str | UnsetType = UNSET
    """Leads to the next page; absent or empty on the last one."""
