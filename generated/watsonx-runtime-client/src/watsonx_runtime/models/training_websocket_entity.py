"""Models: TrainingWebsocketEntity."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType
from .api_error_response import ApiErrorResponse
from .compute_usage_metrics import ComputeUsageMetrics
from .federated_learning_info import FederatedLearningInfo
from .metric import Metric
from .training_status_change import TrainingStatusChange, TrainingStatusChange_State
from .training_status_hpo import TrainingStatusHpo
from .training_status_message import TrainingStatusMessage


class TrainingWebsocketEntity(Model, kw_only=True):
    """A change of a training. Messages carry it in `status`, as IBM's Python client reads them, or in
    the object itself, as another client of IBM has it.

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
    status: TrainingStatusChange | UnsetType = UNSET
    """The change, where it stands here."""
