"""Models: TrainingResourceEntity."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .data_connection_reference import DataConnectionReference
from .federated_learning import FederatedLearning
from .model_definition_rel import ModelDefinitionRel
from .object_location import ObjectLocation
from .pipeline_rel import PipelineRel
from .rel import Rel
from .training_status import TrainingStatus


class TrainingResourceEntity(Model, kw_only=True):
    """What is trained, on which data, and how far it is.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK
    for Node.js, commit b912b20, vml_v1; Watson Machine Learning samples, commit 49946b7, cloud
    notebooks.
    """

    experiment: Rel | UnsetType = UNSET
    """Experiment to train."""
    pipeline: PipelineRel | UnsetType = UNSET
    """Pipeline that is trained."""
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
    status: TrainingStatus | UnsetType = UNSET
    """State of the training."""
