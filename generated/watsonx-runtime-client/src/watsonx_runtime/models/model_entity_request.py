"""Models: ModelEntityRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .content_location import ContentLocation
from .data_connection_reference import DataConnectionReference
from .data_preprocessing_transformation import DataPreprocessingTransformation
from .foundation_model import FoundationModel
from .metric import Metric
from .model_definition_id import ModelDefinitionId
from .model_entity_model_version import ModelEntityModelVersion
from .model_entity_schemas import ModelEntitySchemas
from .model_entity_size import ModelEntitySize
from .rel import Rel
from .software_spec_rel import SoftwareSpecRel
from .training_details import TrainingDetails


class ModelEntityRequest(Model, kw_only=True):
    """A model to create.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2219-2310; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models;
    watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {
        "name": Bounds(min_length=1, max_length=250),
        "project_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "space_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "description": Bounds(max_length=1000),
        "tags": Bounds(max_items=64),
    }

    name: str
    """Name of the model. Allowed: 1 to 250 characters."""
    project_id: str | UnsetType = UNSET
    """Project that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    space_id: str | UnsetType = UNSET
    """Space that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    description: str | UnsetType = UNSET
    """What the model is for. Allowed: at most 1000 characters."""
    tags: list[str] | UnsetType = UNSET
    """Tags to find the resource by. Allowed: at most 64 items."""
    type: str
    """Type of the model."""
    software_spec: SoftwareSpecRel | UnsetType = UNSET
    """Software environment; needed by all but curated models."""
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
    """Shape of what predictions take and return; goes before the schemas of the data references. It
    may be left out where predictions take exactly what the model was trained on, but IBM advises to
    give it always.
    """
    label_column: str | UnsetType = UNSET
    """Name of the label column."""
    transformed_label_column: str | UnsetType = UNSET
    """Name of the label column as the estimator sees it, after the pipeline transformed it."""
    size: ModelEntitySize | UnsetType = UNSET
    """Size of the model; scoring records it."""
    metrics: list[Metric] | UnsetType = UNSET
    """Metrics of the model."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
    user_defined_objects: dict[str, str] | UnsetType = UNSET
    """Classes and functions the model refers to: name in the model to fully qualified Python name. For
    models of TensorFlow 2.X that tf.keras saved as H5.
    """
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
    foundation_model: FoundationModel | UnsetType = UNSET
    """Foundation model of a curated model. Inferred: only in an example of the page and in the
    node-client.
    """
    content_location: ContentLocation | UnsetType = UNSET
    """Attachments for the service to import."""
