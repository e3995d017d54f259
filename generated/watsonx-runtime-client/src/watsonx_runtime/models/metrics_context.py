"""Models: MetricsContext_PredictionType, MetricsContext."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .binary_classification import BinaryClassification
from .feature_importance import FeatureImportance
from .incremental_training import IncrementalTraining
from .intermediate_model import IntermediateModel
from .multi_class_classifications import MultiClassClassifications
from .step_info import StepInfo


class MetricsContext_PredictionType(OpenStrEnum):
    """Kind of prediction."""

    BINARY = "binary"
    MULTICLASS = "multiclass"
    REGRESSION = "regression"
    FORECASTING = "forecasting"
    TIMESERIES_ANOMALY_PREDICTION = "timeseries_anomaly_prediction"


class MetricsContext(Model, kw_only=True):
    """What a metric was measured on.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    deployment_id: str | UnsetType = UNSET
    """Deployment that was measured."""
    intermediate_model: IntermediateModel | UnsetType = UNSET
    """Model made along the way."""
    phase: str | UnsetType = UNSET
    """Phase of the training."""
    step: StepInfo | UnsetType = UNSET
    """Step of the training."""
    classes: list[float | str] | UnsetType = UNSET
    """Classes of the label: all numbers or all texts."""
    binary_classification: BinaryClassification | UnsetType = UNSET
    """Quality of a binary classifier."""
    multi_class_classification: MultiClassClassifications | UnsetType = UNSET
    """Quality of a classifier of several classes."""
    features_importance: list[FeatureImportance] | UnsetType = UNSET
    """Weight of the features."""
    schema: str | UnsetType = UNSET
    """Schema of the data."""
    estimators: list[str] | UnsetType = UNSET
    """Estimators in use."""
    incremental_training: IncrementalTraining | UnsetType = UNSET
    """How far an incremental training is."""
    prediction_type: MetricsContext_PredictionType | UnsetType = UNSET
    """Kind of prediction."""
