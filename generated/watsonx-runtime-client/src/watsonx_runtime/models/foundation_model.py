"""Models: FoundationModel."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class FoundationModel(Model, kw_only=True):
    """The foundation model of a curated model.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2221-2231; watsonx.ai SDK for
    Node.js, commit b912b20, vml_v1.
    """

    model_id: str | UnsetType = UNSET
    """Identifier of the curated model."""
