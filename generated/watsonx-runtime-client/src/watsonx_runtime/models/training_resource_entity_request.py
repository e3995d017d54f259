"""Models: TrainingResourceEntityRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .data_connection_reference import DataConnectionReference
from .federated_learning import FederatedLearning
from .model_definition_rel import ModelDefinitionRel
from .object_location import ObjectLocation
from .pipeline_rel import PipelineRel
from .rel import Rel


class TrainingResourceEntityRequest(Model, kw_only=True):
    """A training to start.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 4109-4167; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {
        "tags": Bounds(max_items=64),
        "space_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "project_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
    }

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
    tags: list[str] | UnsetType = UNSET
    """Tags to find the resource by. Allowed: at most 64 items."""
    name: str | UnsetType = UNSET
    """Name of the training."""
    description: str | UnsetType = UNSET
    """What the training is for."""
    space_id: str | UnsetType = UNSET
    """Space that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    project_id: str | UnsetType = UNSET
    """Project that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
