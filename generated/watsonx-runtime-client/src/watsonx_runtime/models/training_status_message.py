"""Models: TrainingStatusMessage."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class TrainingStatusMessage(Model, kw_only=True):
    """A message about a training.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK
    for Node.js, commit b912b20, vml_v1.
    """

    level: str | UnsetType = UNSET
    """Importance of the message."""
    text: str | UnsetType = UNSET
    """The message."""
