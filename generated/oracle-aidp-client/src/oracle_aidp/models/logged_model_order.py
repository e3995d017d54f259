"""Models: LoggedModelOrder."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class LoggedModelOrder(Model, kw_only=True):
    """A column to sort logged models by.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    field_name: str
    """Column."""
    ascending: bool | UnsetType = UNSET
    """Whether the smallest value comes first."""
