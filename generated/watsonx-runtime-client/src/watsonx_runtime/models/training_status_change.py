"""Models: TrainingStatusChange_State, TrainingStatusChange."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .api_error_response import ApiErrorResponse
from .compute_usage_metrics import ComputeUsageMetrics
from .federated_learning_info import FederatedLearningInfo
from .metric import Metric
from .training_status_hpo import TrainingStatusHpo
from .training_status_message import TrainingStatusMessage


class TrainingStatusChange_State(OpenStrEnum):
    """How far the training is. Inferred: the values, which are those of the state of a training."""

    QUEUED = "queued"
    PENDING = "pending"
    RUNNING = "running"
    STORING = "storing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELED = "canceled"


class TrainingStatusChange(Model, kw_only=True):
    """What has changed; only that is present.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; ibm-watsonx-ai
    1.8.1.
    """

    running_at: datetime.datetime | UnsetType = UNSET
    """When it began to run."""
    completed_at: datetime.datetime | UnsetType = UNSET
    """When it ended."""
    iteration: float | UnsetType = UNSET
    """Iteration reached."""
    total_iterations: float | UnsetType = UNSET
    """Iterations planned."""
    state: TrainingStatusChange_State | UnsetType = UNSET
    """How far the training is. Inferred: the values, which are those of the state of a training."""
    compute_usage_metrics: ComputeUsageMetrics | UnsetType = UNSET
    """Use of the hardware."""
    hpo: TrainingStatusHpo | UnsetType = UNSET
    """Hyperparameters being tried."""
    federated_learning_info: FederatedLearningInfo | UnsetType = UNSET
    """How to reach the aggregator, and who has registered."""
    message: TrainingStatusMessage | UnsetType = UNSET
    """New message about the training."""
    metrics: list[Metric] | UnsetType = UNSET
    """Metrics that are new, not all so far."""
    failure: ApiErrorResponse | UnsetType = UNSET
    """Why it failed."""
