"""Models: NewAsyncPredictionV1."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class NewAsyncPredictionV1(Model, kw_only=True):
    """Input of an asynchronous prediction.

    Documented in: Domino REST API reference 5.11, lines 107; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    parameters: dict[str, Any]
    """Input of the model."""
