"""Models: ModelApiVersion."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .model_api_source import ModelApiSource
from .model_api_version_deployment import ModelApiVersionDeployment
from .model_api_version_metadata import ModelApiVersionMetadata


class ModelApiVersion(
    Model,
    kw_only=True,
    rename={
        "bundle_id": "bundleId",
        "commit_id": "commitId",
        "data_plane_id": "dataPlaneId",
        "environment_revision_id": "environmentRevisionId",
        "log_http_request_response": "logHttpRequestResponse",
        "model_api_id": "modelApiId",
        "monitoring_enabled": "monitoringEnabled",
        "prediction_dataset_resource_id": "predictionDatasetResourceId",
        "project_id": "projectId",
        "provenance_checkpoint_id": "provenanceCheckpointId",
        "record_invocation": "recordInvocation",
    },
):
    """A version of a Model API.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {"bundle_id": Bounds(pattern="^[0-9a-f]{24}$")}

    bundle_id: str | UnsetType | None = UNSET
    """Id of the bundle: 24 hexadecimal digits. Allowed: matching "^[0-9a-f]{24}$"."""
    commit_id: str
    """Commit of the project's files."""
    data_plane_id: str
    """Data plane that it runs in."""
    deployment: ModelApiVersionDeployment | UnsetType = UNSET
    """State of the deployment."""
    description: str | UnsetType = UNSET
    environment_revision_id: str
    id: str
    labels: list[str]
    log_http_request_response: bool
    """Whether requests and responses are logged."""
    metadata: ModelApiVersionMetadata
    """Who created a version, and when."""
    model_api_id: str
    """Model API that the version belongs to."""
    monitoring_enabled: bool
    """Whether predictions are monitored."""
    number: int | UnsetType = UNSET
    prediction_dataset_resource_id: str | UnsetType | None = UNSET
    """Dataset that predictions are recorded in."""
    project_id: str
    provenance_checkpoint_id: str | UnsetType | None = UNSET
    """Checkpoint that the version was made from."""
    record_invocation: bool
    """Whether calls are recorded."""
    source: ModelApiSource
    """Where the model comes from."""
