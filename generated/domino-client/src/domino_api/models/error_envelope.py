"""Models: ErrorEnvelope."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ErrorEnvelope(Model, kw_only=True):
    """The error that ended a request, as newer versions say it.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    error: str | UnsetType = UNSET
    """What went wrong."""
