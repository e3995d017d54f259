"""Models: TrainingWebsocketParent."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class TrainingWebsocketParent(Model, kw_only=True):
    """The job that started a sub-job. Inferred: the form; the page has only words, that parent holds
    the href of the job.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 4242.
    """

    href: str | UnsetType = UNSET
    """Link to the job."""
