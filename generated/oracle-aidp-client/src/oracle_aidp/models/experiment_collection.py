"""Models: ExperimentCollection."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .experiment import Experiment


class ExperimentCollection(Model, kw_only=True):
    """One page of experiments.

    Documented in: List experiments (preview), REST API for Oracle AI Data Platform Workbench, lines
    63-82.
    """

    experiments: list[Experiment]
    """The page's experiments."""
    next_page_token: str | UnsetType = UNSET
    """Goes into `page_token` to get the next page; empty when there is none."""
