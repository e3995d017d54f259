"""Models: Metric."""

from __future__ import annotations

import datetime
from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .metrics_context import MetricsContext
from .ml_federated_metric import MlFederatedMetric


class Metric(Model, kw_only=True):
    """Metrics measured at one time.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    timestamp: datetime.datetime
    """When it was measured."""
    iteration: int | UnsetType = UNSET
    """Iteration it was measured in."""
    ml_metrics: dict[str, float] | UnsetType = UNSET
    """Metrics, as names and numbers."""
    ts_metrics: dict[str, Any] | UnsetType = UNSET
    """Metrics of a time series."""
    tsad_metrics: dict[str, Any] | UnsetType = UNSET
    """Metrics of anomaly detection in a time series."""
    ml_federated_metrics: dict[str, MlFederatedMetric] | UnsetType = UNSET
    """Metrics of a federated training, by name."""
    context: MetricsContext | UnsetType = UNSET
    """What was measured."""
