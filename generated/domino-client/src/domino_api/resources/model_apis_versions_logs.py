"""Operations under `client.model_apis.versions.logs`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncModelApisVersionsLogs",
    "AsyncModelApisVersionsLogsWithResponse",
    "ModelApisVersionsLogs",
    "ModelApisVersionsLogsWithResponse",
]

_BUILD: Operation[models.ModelApiVersionBuildLogs] = Operation(
    id="getModelApiVersionBuildLogs",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/buildLogs",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(
            name="modelApiVersionId", argument="model_api_version_id", location="path", required=True, shape="scalar"
        ),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiVersionBuildLogs),
        )
    },
    security=(("apiKey",), ("bearer",)),
)
_DEPLOYMENT: Operation[models.ModelApiVersionDeploymentLogs] = Operation(
    id="getModelApiVersionDeploymentLogs",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/deploymentLogs",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(
            name="modelApiVersionId", argument="model_api_version_id", location="path", required=True, shape="scalar"
        ),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.ModelApiVersionDeploymentLogs
            ),
        )
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. Its siblings are buildLogs, exportLogs and instanceLogs, and the definition still has the result type.",
)
_EXPORT: Operation[models.ModelApiVersionExportLogs] = Operation(
    id="getModelApiVersionExportLogs",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/exportLogs",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(
            name="modelApiVersionId", argument="model_api_version_id", location="path", required=True, shape="scalar"
        ),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiVersionExportLogs),
        )
    },
    security=(("apiKey",), ("bearer",)),
)
_INSTANCE: Operation[models.ModelApiVersionInstanceLogs] = Operation(
    id="getModelApiVersionInstanceLogs",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/instanceLogs",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(
            name="modelApiVersionId", argument="model_api_version_id", location="path", required=True, shape="scalar"
        ),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.ModelApiVersionInstanceLogs
            ),
        )
    },
    security=(("apiKey",), ("bearer",)),
)


class ModelApisVersionsLogs(Resource):
    """Operations of `client.model_apis.versions.logs`."""

    @property
    def with_response(self) -> ModelApisVersionsLogsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelApisVersionsLogsWithResponse(self)

    def build(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionBuildLogs:
        """Get the build logs of a Model API version.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Log lines of the build.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/buildLogs`
        Documented in: Domino REST API reference 5.11, lines 1018-1023; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _BUILD,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            options=options,
        )

    def deployment(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionDeploymentLogs:
        """Get the deployment logs of a Model API version.

        Not documented by the vendor; inferred: No source shows the path. Its siblings are
        buildLogs, exportLogs and instanceLogs, and the definition still has the result type.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Log lines of the deployment.

        `GET
        /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/deploymentLogs`
        Documented in: Domino REST API reference 5.11, lines 1024-1029.
        """
        return self._call(
            _DEPLOYMENT,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            options=options,
        )

    def export(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionExportLogs:
        """Get the export logs of a Model API version.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Log lines of the export.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/exportLogs`
        Documented in: Domino REST API reference 5.11, lines 1030-1035; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _EXPORT,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            options=options,
        )

    def instance(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionInstanceLogs:
        """Get the instance logs of a Model API version.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Log lines of the running instances.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/instanceLogs`
        Documented in: Domino REST API reference 5.11, lines 1036-1041; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _INSTANCE,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            options=options,
        )


class ModelApisVersionsLogsWithResponse:
    """Methods of `ModelApisVersionsLogs` that return status and headers along with the data."""

    def __init__(self, resource: ModelApisVersionsLogs) -> None:
        inner = raw(resource)
        self.build = with_response(inner.build)
        self.deployment = with_response(inner.deployment)
        self.export = with_response(inner.export)
        self.instance = with_response(inner.instance)


class AsyncModelApisVersionsLogs(AsyncResource):
    """Operations of `client.model_apis.versions.logs`."""

    @property
    def with_response(self) -> AsyncModelApisVersionsLogsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelApisVersionsLogsWithResponse(self)

    async def build(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionBuildLogs:
        """Get the build logs of a Model API version.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Log lines of the build.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/buildLogs`
        Documented in: Domino REST API reference 5.11, lines 1018-1023; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _BUILD,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            options=options,
        )

    async def deployment(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionDeploymentLogs:
        """Get the deployment logs of a Model API version.

        Not documented by the vendor; inferred: No source shows the path. Its siblings are
        buildLogs, exportLogs and instanceLogs, and the definition still has the result type.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Log lines of the deployment.

        `GET
        /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/deploymentLogs`
        Documented in: Domino REST API reference 5.11, lines 1024-1029.
        """
        return await self._call(
            _DEPLOYMENT,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            options=options,
        )

    async def export(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionExportLogs:
        """Get the export logs of a Model API version.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Log lines of the export.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/exportLogs`
        Documented in: Domino REST API reference 5.11, lines 1030-1035; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _EXPORT,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            options=options,
        )

    async def instance(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionInstanceLogs:
        """Get the instance logs of a Model API version.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Log lines of the running instances.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/instanceLogs`
        Documented in: Domino REST API reference 5.11, lines 1036-1041; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _INSTANCE,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            options=options,
        )


class AsyncModelApisVersionsLogsWithResponse:
    """Methods of `AsyncModelApisVersionsLogs` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelApisVersionsLogs) -> None:
        inner = raw_async(resource)
        self.build = with_response_async(inner.build)
        self.deployment = with_response_async(inner.deployment)
        self.export = with_response_async(inner.export)
        self.instance = with_response_async(inner.instance)
