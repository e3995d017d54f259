"""Models: ModelApiHealthCheckConfiguration."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelApiHealthCheckConfiguration(
    Model,
    kw_only=True,
    rename={
        "failure_threshold": "failureThreshold",
        "initial_delay_seconds": "initialDelaySeconds",
        "period_seconds": "periodSeconds",
        "timeout_seconds": "timeoutSeconds",
    },
):
    """How instances of a Model API are checked.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    failure_threshold: int
    """Failed checks after which an instance counts as ill."""
    initial_delay_seconds: int
    """Seconds before the first check."""
    period_seconds: int
    """Seconds between two checks."""
    timeout_seconds: int
    """Seconds after which a check has failed."""
