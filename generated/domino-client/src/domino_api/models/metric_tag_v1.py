"""Models: MetricTagV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class MetricTagV1(Model, kw_only=True):
    """A tag of a metric value.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    key: str
    """Name of the tag."""
    value: str
    """Value of the tag."""
