"""Models: ExperimentRunParam."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ExperimentRunParam(Model, kw_only=True):
    """A parameter of a run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    key: str | UnsetType = UNSET
    """Name of the parameter."""
    value: str | UnsetType = UNSET
    """What it says; text."""
