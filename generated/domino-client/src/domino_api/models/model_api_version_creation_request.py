"""Models: ModelApiVersionCreationRequest."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_api_source import ModelApiSource


class ModelApiVersionCreationRequest(
    Model,
    kw_only=True,
    rename={
        "commit_id": "commitId",
        "environment_id": "environmentId",
        "log_http_request_response": "logHttpRequestResponse",
        "monitoring_enabled": "monitoringEnabled",
        "prediction_dataset_resource_id": "predictionDatasetResourceId",
        "project_id": "projectId",
        "provenance_checkpoint_id": "provenanceCheckpointId",
        "record_invocation": "recordInvocation",
        "should_deploy": "shouldDeploy",
    },
):
    """A version of a Model API to create.

    Documented in: Domino REST API reference 5.11, lines 1009; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    commit_id: str | UnsetType = UNSET
    """Commit of the project's files."""
    description: str | UnsetType = UNSET
    """What is special about the version."""
    environment_id: str | UnsetType = UNSET
    """Environment to run in."""
    log_http_request_response: bool
    """Whether requests and responses are logged."""
    monitoring_enabled: bool
    """Whether predictions are monitored."""
    prediction_dataset_resource_id: str | UnsetType | None = UNSET
    """Dataset that predictions are recorded in."""
    project_id: str
    """Project that holds the model."""
    provenance_checkpoint_id: str | UnsetType = UNSET
    """Checkpoint that the version was made from."""
    record_invocation: bool | UnsetType = UNSET
    """Whether calls are recorded."""
    should_deploy: bool | UnsetType = UNSET
    """Whether the version is deployed when it is built."""
    source: ModelApiSource
    """Where the model comes from."""
