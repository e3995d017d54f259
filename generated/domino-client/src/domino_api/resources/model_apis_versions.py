"""Operations under `client.model_apis.versions`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .model_apis_versions_logs import AsyncModelApisVersionsLogs, ModelApisVersionsLogs
    from .model_apis_versions_production_label import (
        AsyncModelApisVersionsProductionLabel,
        ModelApisVersionsProductionLabel,
    )
    from .model_apis_versions_target_state import AsyncModelApisVersionsTargetState, ModelApisVersionsTargetState

__all__ = [
    "AsyncModelApisVersions",
    "AsyncModelApisVersionsWithResponse",
    "ModelApisVersions",
    "ModelApisVersionsWithResponse",
]

_LIST: Operation[list[models.ModelApiVersion]] = Operation(
    id="listModelApiVersions",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/versions",
    parameters=(Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: list[models.ModelApiVersion]),)
    },
    security=(("apiKey",), ("bearer",)),
)
_CREATE: Operation[models.ModelApiVersion] = Operation(
    id="createModelApiVersion",
    method="POST",
    path="/api/modelServing/v1/modelApis/{modelApiId}/versions",
    parameters=(Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiVersion),)
    },
    security=(("apiKey",), ("bearer",)),
)
_GET: Operation[models.ModelApiVersion] = Operation(
    id="getModelApiVersion",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(
            name="modelApiVersionId", argument="model_api_version_id", location="path", required=True, shape="scalar"
        ),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiVersion),)
    },
    security=(("apiKey",), ("bearer",)),
)


class ModelApisVersions(Resource):
    """Versions of Model APIs and their logs."""

    @property
    def with_response(self) -> ModelApisVersionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelApisVersionsWithResponse(self)

    @cached_property
    def logs(self) -> ModelApisVersionsLogs:
        """Operations of `client.model_apis.versions.logs`."""
        from .model_apis_versions_logs import ModelApisVersionsLogs

        return ModelApisVersionsLogs(self._client)

    @cached_property
    def production_label(self) -> ModelApisVersionsProductionLabel:
        """Operations of `client.model_apis.versions.production_label`."""
        from .model_apis_versions_production_label import ModelApisVersionsProductionLabel

        return ModelApisVersionsProductionLabel(self._client)

    @cached_property
    def target_state(self) -> ModelApisVersionsTargetState:
        """Operations of `client.model_apis.versions.target_state`."""
        from .model_apis_versions_target_state import ModelApisVersionsTargetState

        return ModelApisVersionsTargetState(self._client)

    def list(
        self,
        model_api_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.ModelApiVersion]:
        """List the versions of a Model API.

        Args:
            model_api_id: Id of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Versions of the Model API.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/versions`
        Documented in: Domino REST API reference 5.11, lines 1000-1004; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {"model_api_id": model_api_id},
            options=options,
        )

    def create(
        self,
        model_api_id: str,
        *,
        log_http_request_response: bool,
        monitoring_enabled: bool,
        project_id: str,
        source: models.ModelApiSource,
        commit_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        environment_id: str | UnsetType = UNSET,
        prediction_dataset_resource_id: str | UnsetType | None = UNSET,
        provenance_checkpoint_id: str | UnsetType = UNSET,
        record_invocation: bool | UnsetType = UNSET,
        should_deploy: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersion:
        """Create a version of a Model API.

        Args:
            model_api_id: Id of the Model API.
            commit_id: Commit of the project's files.
            description: What is special about the version.
            environment_id: Environment to run in.
            log_http_request_response: Whether requests and responses are logged.
            monitoring_enabled: Whether predictions are monitored.
            prediction_dataset_resource_id: Dataset that predictions are recorded in.
            project_id: Project that holds the model.
            provenance_checkpoint_id: Checkpoint that the version was made from.
            record_invocation: Whether calls are recorded.
            should_deploy: Whether the version is deployed when it is built.
            source: Where the model comes from.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new version.

        `POST /api/modelServing/v1/modelApis/{modelApiId}/versions`
        Documented in: Domino REST API reference 5.11, lines 1005-1011; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {"model_api_id": model_api_id},
            body=models.ModelApiVersionCreationRequest(
                commit_id=commit_id,
                description=description,
                environment_id=environment_id,
                log_http_request_response=log_http_request_response,
                monitoring_enabled=monitoring_enabled,
                prediction_dataset_resource_id=prediction_dataset_resource_id,
                project_id=project_id,
                provenance_checkpoint_id=provenance_checkpoint_id,
                record_invocation=record_invocation,
                should_deploy=should_deploy,
                source=source,
            ),
            options=options,
        )

    def get(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersion:
        """Get a version of a Model API.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}`
        Documented in: Domino REST API reference 5.11, lines 1012-1017; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            options=options,
        )


class ModelApisVersionsWithResponse:
    """Methods of `ModelApisVersions` that return status and headers along with the data."""

    def __init__(self, resource: ModelApisVersions) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)


class AsyncModelApisVersions(AsyncResource):
    """Versions of Model APIs and their logs."""

    @property
    def with_response(self) -> AsyncModelApisVersionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelApisVersionsWithResponse(self)

    @cached_property
    def logs(self) -> AsyncModelApisVersionsLogs:
        """Operations of `client.model_apis.versions.logs`."""
        from .model_apis_versions_logs import AsyncModelApisVersionsLogs

        return AsyncModelApisVersionsLogs(self._client)

    @cached_property
    def production_label(self) -> AsyncModelApisVersionsProductionLabel:
        """Operations of `client.model_apis.versions.production_label`."""
        from .model_apis_versions_production_label import AsyncModelApisVersionsProductionLabel

        return AsyncModelApisVersionsProductionLabel(self._client)

    @cached_property
    def target_state(self) -> AsyncModelApisVersionsTargetState:
        """Operations of `client.model_apis.versions.target_state`."""
        from .model_apis_versions_target_state import AsyncModelApisVersionsTargetState

        return AsyncModelApisVersionsTargetState(self._client)

    async def list(
        self,
        model_api_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.ModelApiVersion]:
        """List the versions of a Model API.

        Args:
            model_api_id: Id of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Versions of the Model API.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/versions`
        Documented in: Domino REST API reference 5.11, lines 1000-1004; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {"model_api_id": model_api_id},
            options=options,
        )

    async def create(
        self,
        model_api_id: str,
        *,
        log_http_request_response: bool,
        monitoring_enabled: bool,
        project_id: str,
        source: models.ModelApiSource,
        commit_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        environment_id: str | UnsetType = UNSET,
        prediction_dataset_resource_id: str | UnsetType | None = UNSET,
        provenance_checkpoint_id: str | UnsetType = UNSET,
        record_invocation: bool | UnsetType = UNSET,
        should_deploy: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersion:
        """Create a version of a Model API.

        Args:
            model_api_id: Id of the Model API.
            commit_id: Commit of the project's files.
            description: What is special about the version.
            environment_id: Environment to run in.
            log_http_request_response: Whether requests and responses are logged.
            monitoring_enabled: Whether predictions are monitored.
            prediction_dataset_resource_id: Dataset that predictions are recorded in.
            project_id: Project that holds the model.
            provenance_checkpoint_id: Checkpoint that the version was made from.
            record_invocation: Whether calls are recorded.
            should_deploy: Whether the version is deployed when it is built.
            source: Where the model comes from.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new version.

        `POST /api/modelServing/v1/modelApis/{modelApiId}/versions`
        Documented in: Domino REST API reference 5.11, lines 1005-1011; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {"model_api_id": model_api_id},
            body=models.ModelApiVersionCreationRequest(
                commit_id=commit_id,
                description=description,
                environment_id=environment_id,
                log_http_request_response=log_http_request_response,
                monitoring_enabled=monitoring_enabled,
                prediction_dataset_resource_id=prediction_dataset_resource_id,
                project_id=project_id,
                provenance_checkpoint_id=provenance_checkpoint_id,
                record_invocation=record_invocation,
                should_deploy=should_deploy,
                source=source,
            ),
            options=options,
        )

    async def get(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersion:
        """Get a version of a Model API.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}`
        Documented in: Domino REST API reference 5.11, lines 1012-1017; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            options=options,
        )


class AsyncModelApisVersionsWithResponse:
    """Methods of `AsyncModelApisVersions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelApisVersions) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
