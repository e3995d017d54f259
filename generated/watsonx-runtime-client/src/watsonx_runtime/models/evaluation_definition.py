"""Models: EvaluationDefinition_Method, EvaluationDefinition."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .evaluation_metric import EvaluationMetric


class EvaluationDefinition_Method(OpenStrEnum):
    """Kind of problem."""

    BINARY = "binary"
    REGRESSION = "regression"
    MULTICLASS = "multiclass"


class EvaluationDefinition(Model, kw_only=True):
    """How trained models are compared.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1296; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    method: EvaluationDefinition_Method | UnsetType = UNSET
    """Kind of problem."""
    metrics: list[EvaluationMetric]
    """Metrics to compare by."""
