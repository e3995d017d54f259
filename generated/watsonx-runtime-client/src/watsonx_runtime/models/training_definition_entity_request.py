"""Models: TrainingDefinitionEntityRequest."""

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


class TrainingDefinitionEntityRequest(Model, kw_only=True):
    """A training definition to create.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 4321-4380; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {
        "name": Bounds(min_length=1, max_length=250),
        "project_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "space_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "description": Bounds(max_length=1000),
        "tags": Bounds(max_items=64),
    }

    name: str
    """Name of the training definition. Allowed: 1 to 250 characters."""
    project_id: str | UnsetType = UNSET
    """Project that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    space_id: str | UnsetType = UNSET
    """Space that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    description: str | UnsetType = UNSET
    """What the training definition is for. Allowed: at most 1000 characters."""
    tags: list[str] | UnsetType = UNSET
    """Tags to find the resource by. Allowed: at most 64 items."""
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
