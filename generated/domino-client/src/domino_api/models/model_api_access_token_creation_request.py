"""Models: ModelApiAccessTokenCreationRequest."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelApiAccessTokenCreationRequest(Model, kw_only=True):
    """An access token to create, or its new state.

    Documented in: Domino REST API reference 5.11, lines 924; Domino REST API reference 5.11, lines
    937; Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    name: str | UnsetType = UNSET
    """Name of the access token."""
