"""Models: InputTag."""

from __future__ import annotations

from .._runtime.models.model import Model


class InputTag(Model, kw_only=True):
    """A name and a value attached to the use of a dataset.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    key: str
    """What it is about."""
    value: str
    """What it says; text."""
