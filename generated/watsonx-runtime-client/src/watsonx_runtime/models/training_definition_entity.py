"""Models: TrainingDefinitionEntity."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .data_connection_reference import DataConnectionReference
from .federated_learning import FederatedLearning
from .model_definition_rel import ModelDefinitionRel
from .object_location import ObjectLocation
from .pipeline_rel import PipelineRel
from .rel import Rel


class TrainingDefinitionEntity(Model, kw_only=True):
    """What a training needs to start.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    experiment: Rel | UnsetType = UNSET
    """Experiment to train."""
    pipeline: PipelineRel | UnsetType = UNSET
    """Pipeline to train."""
    model_definition: ModelDefinitionRel | UnsetType = UNSET
    """Model definition to train."""
    federated_learning: FederatedLearning | UnsetType = UNSET
    """Settings of a federated training."""
    training_data_references: list[DataConnectionReference] | UnsetType = UNSET
    """Data to train on."""
    results_reference: ObjectLocation
    """Where the results are stored."""
    test_data_references: list[DataConnectionReference] | UnsetType = UNSET
    """Data held out for tests."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
