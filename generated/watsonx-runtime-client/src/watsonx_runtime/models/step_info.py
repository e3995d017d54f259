"""Models: StepInfo."""

from __future__ import annotations

import datetime
from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class StepInfo(Model, kw_only=True):
    """A step of a training.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models.
    """

    id: str | UnsetType = UNSET
    """Identifier of the step."""
    name: str
    """Name of the step."""
    started_at: datetime.datetime | UnsetType = UNSET
    """When it began."""
    completed_at: datetime.datetime | UnsetType = UNSET
    """When it ended."""
    hyper_parameters: dict[str, Any] | UnsetType = UNSET
    """Hyperparameters, as names and values."""
    data_allocation: int | UnsetType = UNSET
    """Amount of data given to the step."""
    estimator: str | UnsetType = UNSET
    """Estimator in use."""
    transformer: str | UnsetType = UNSET
    """Transformer in use."""
    score: float | UnsetType = UNSET
    """Score reached."""
