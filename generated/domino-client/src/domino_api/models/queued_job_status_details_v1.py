"""Models: QueuedJobStatusDetailsV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class QueuedJobStatusDetailsV1(Model, kw_only=True, rename={"expected_wait": "expectedWait", "help_text": "helpText"}):
    """Why a job waits.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    expected_wait: str
    """How long the job will probably wait."""
    explanation: str
    """Why the job waits."""
    help_text: str
    """What can be done about it."""
