"""Models: ModelResourceEntity_ContentImportState, ModelResourceEntity."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .data_connection_reference import DataConnectionReference
from .data_preprocessing_transformation import DataPreprocessingTransformation
from .metric import Metric
from .model_definition_id import ModelDefinitionId
from .model_entity_model_version import ModelEntityModelVersion
from .model_entity_schemas import ModelEntitySchemas
from .model_entity_size import ModelEntitySize
from .rel import Rel
from .software_spec_rel import SoftwareSpecRel
from .training_details import TrainingDetails


class ModelResourceEntity_ContentImportState(OpenStrEnum):
    """How far the import of the attachments is; the model is ready when it is completed."""

    RUNNING = "running"
    FAILED = "failed"
    COMPLETED = "completed"


class ModelResourceEntity(Model, kw_only=True):
    """What a model is, where it comes from, and how good it is.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1; Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    type: str
    """Type of the model."""
    software_spec: SoftwareSpecRel | UnsetType = UNSET
    """Software environment to run in."""
    pipeline: Rel | UnsetType = UNSET
    """Pipeline that made the model."""
    model_definition: ModelDefinitionId | UnsetType = UNSET
    """Model definition that made the model."""
    hyper_parameters: dict[str, Any] | UnsetType = UNSET
    """Hyperparameters, as names and values."""
    domain: str | UnsetType = UNSET
    """Field of application, such as sentiment, finance or retail."""
    training_data_references: list[DataConnectionReference] | UnsetType = UNSET
    """Data the model was trained on."""
    test_data_references: list[DataConnectionReference] | UnsetType = UNSET
    """Data held out for tests."""
    schemas: ModelEntitySchemas | UnsetType = UNSET
    """Shape of what predictions take and return."""
    label_column: str | UnsetType = UNSET
    """Name of the label column."""
    transformed_label_column: str | UnsetType = UNSET
    """Name of the label column as the estimator sees it, after the pipeline transformed it."""
    size: ModelEntitySize | UnsetType = UNSET
    """Size of the model."""
    metrics: list[Metric] | UnsetType = UNSET
    """Metrics of the model."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
    user_defined_objects: dict[str, str] | UnsetType = UNSET
    """Classes and functions the model refers to: name in the model to fully qualified Python name."""
    hybrid_pipeline_software_specs: list[SoftwareSpecRel] | UnsetType = UNSET
    """Software of the hybrid pipeline that made the model."""
    model_version: ModelEntityModelVersion | UnsetType = UNSET
    """Version of the model as its owner counts it."""
    training_id: str | UnsetType = UNSET
    """Training that made the model; replaced by `training.id`. Deprecated."""
    data_preprocessing: list[DataPreprocessingTransformation] | UnsetType = UNSET
    """Transformations the data went through before training."""
    training: TrainingDetails | UnsetType = UNSET
    """Training that made the model."""
    content_import_state: ModelResourceEntity_ContentImportState | UnsetType = UNSET
    """How far the import of the attachments is; the model is ready when it is completed."""
