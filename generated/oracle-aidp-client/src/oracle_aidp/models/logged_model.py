"""Models: LoggedModel."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .logged_model_info import LoggedModelInfo


class LoggedModel(Model, kw_only=True):
    """A model that a run logged.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    info: LoggedModelInfo | UnsetType = UNSET
    """What it is."""
    data: Any | UnsetType = UNSET
    """What was logged with the model; the client leaves its form open."""
