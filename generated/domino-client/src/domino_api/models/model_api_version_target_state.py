"""Models: ModelApiVersionTargetState."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelApiVersionTargetState(Model, kw_only=True, rename={"is_running": "isRunning"}):
    """Whether a version should run.

    Documented in: Domino REST API reference 5.11, lines 1055; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    is_running: bool
    """Whether the version should run."""
