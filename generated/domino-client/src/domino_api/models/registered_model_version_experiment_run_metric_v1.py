"""Models: RegisteredModelVersionExperimentRunMetricV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import Model


class RegisteredModelVersionExperimentRunMetricV1(Model, kw_only=True):
    """A metric of an experiment run.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    key: str
    timestamp: datetime.datetime
    """When the metric was logged."""
    value: float
