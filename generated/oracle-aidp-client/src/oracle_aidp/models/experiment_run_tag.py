"""Models: ExperimentRunTag."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ExperimentRunTag(Model, kw_only=True):
    """A name and a value attached to a run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    key: str | UnsetType = UNSET
    """What it is about."""
    value: str | UnsetType = UNSET
    """What it says; text."""
