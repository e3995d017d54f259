"""Models: LoggedModelTag."""

from __future__ import annotations

from .._runtime.models.model import Model


class LoggedModelTag(Model, kw_only=True):
    """A name and a value attached to a logged model.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    key: str
    """What it is about."""
    value: str
    """What it says; text."""
