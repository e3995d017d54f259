"""Models: ExperimentEntity."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .evaluation_definition import EvaluationDefinition
from .training_reference import TrainingReference


class ExperimentEntity(Model, kw_only=True):
    """What is trained together, and how it is compared.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    label_column: str | UnsetType = UNSET
    """Name of the label column."""
    evaluation_definition: EvaluationDefinition | UnsetType = UNSET
    """How trained models are compared."""
    training_references: list[TrainingReference] | UnsetType = UNSET
    """Pipelines and model definitions to train together."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
