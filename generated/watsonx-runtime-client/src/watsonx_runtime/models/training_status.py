"""Models: TrainingStatus_State, TrainingStatus."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .api_error_response import ApiErrorResponse
from .compute_usage_metrics import ComputeUsageMetrics
from .federated_learning_info import FederatedLearningInfo
from .metric import Metric
from .training_status_hpo import TrainingStatusHpo
from .training_status_message import TrainingStatusMessage


class TrainingStatus_State(OpenStrEnum):
    """How far the training is. Inferred: the values, which the page does not list in full."""

    QUEUED = "queued"
    PENDING = "pending"
    RUNNING = "running"
    STORING = "storing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELED = "canceled"


class TrainingStatus(Model, kw_only=True):
    """State of a training.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK
    for Node.js, commit b912b20, vml_v1; Watson Machine Learning samples, commit 49946b7, cloud
    notebooks.
    """

    running_at: datetime.datetime | UnsetType = UNSET
    """When it began to run."""
    completed_at: datetime.datetime | UnsetType = UNSET
    """When it ended."""
    iteration: float | UnsetType = UNSET
    """Iteration reached."""
    total_iterations: float | UnsetType = UNSET
    """Iterations planned."""
    state: TrainingStatus_State
    """How far the training is. Inferred: the values, which the page does not list in full."""
    compute_usage_metrics: ComputeUsageMetrics | UnsetType = UNSET
    """Use of the hardware."""
    hpo: TrainingStatusHpo | UnsetType = UNSET
    """Hyperparameters being tried."""
    federated_learning_info: FederatedLearningInfo | UnsetType = UNSET
    """How to reach the aggregator, and who has registered."""
    message: TrainingStatusMessage | UnsetType = UNSET
    """Latest message about the training."""
    metrics: list[Metric] | UnsetType = UNSET
    """Metrics measured so far."""
    failure: ApiErrorResponse | UnsetType = UNSET
    """Why it failed."""
