"""Models: ModelApiEnvironmentVariable."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelApiEnvironmentVariable(Model, kw_only=True):
    """An environment variable of a Model API.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    key: str
    """Name of the variable."""
    value: str
    """Value of the variable."""
