"""Models: ModelApiAccessConfiguration."""

from __future__ import annotations

from .._runtime.models.model import Model
from .model_api_access_token import ModelApiAccessToken


class ModelApiAccessConfiguration(
    Model, kw_only=True, rename={"access_tokens": "accessTokens", "is_public": "isPublic"}
):
    """Who may call a Model API.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    access_tokens: list[ModelApiAccessToken]
    """Tokens that callers can use."""
    is_public: bool
    """Whether calls need no token."""
