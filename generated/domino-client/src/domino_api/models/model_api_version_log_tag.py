"""Models: ModelApiVersionLogTag."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelApiVersionLogTag(Model, kw_only=True):
    """A tag of a log line.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    key: str
    value: str
