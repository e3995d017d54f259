"""Models: DominoStatsV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class DominoStatsV1(Model, kw_only=True):
    """A statistic that a job wrote.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    name: str
    value: str
