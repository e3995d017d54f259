"""Models: TrainingsList_Type."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class TrainingsList_Type(OpenStrEnum):
    """TrainingsList, Type."""

    PIPELINE = "pipeline"
    EXPERIMENT = "experiment"
