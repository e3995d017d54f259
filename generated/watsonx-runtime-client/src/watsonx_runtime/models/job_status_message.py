"""Models: JobStatusMessage."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class JobStatusMessage(Model, kw_only=True):
    """A message about a job.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    level: str | UnsetType = UNSET
    """Importance of the message."""
    text: str | UnsetType = UNSET
    """The message."""
