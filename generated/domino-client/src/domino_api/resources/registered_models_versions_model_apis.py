"""Operations under `client.registered_models.versions.model_apis`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncRegisteredModelsVersionsModelApis",
    "AsyncRegisteredModelsVersionsModelApisWithResponse",
    "RegisteredModelsVersionsModelApis",
    "RegisteredModelsVersionsModelApisWithResponse",
]

_LIST: Operation[list[models.RegisteredModelVersionModelApiV1]] = Operation(
    id="getModelApisFromRegisteredModelVersion",
    method="GET",
    path="/api/registeredmodels/v1/{modelName}/versions/{version}/modelapis",
    parameters=(
        Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),
        Parameter(name="version", argument="version", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json",
                media_type="application/json",
                into=lambda: models.PaginatedRegisteredModelVersionModelApiEnvelopeV1,
            ),
        ),
        "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
        "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
        "500": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),
        ),
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("items",),
    unwrap_list=True,
)


class RegisteredModelsVersionsModelApis(Resource):
    """Operations of `client.registered_models.versions.model_apis`."""

    @property
    def with_response(self) -> RegisteredModelsVersionsModelApisWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RegisteredModelsVersionsModelApisWithResponse(self)

    def list(
        self,
        model_name: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.RegisteredModelVersionModelApiV1]:
        """List the active Model APIs deployed from a version of a registered model.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Model APIs of this version.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/{modelName}/versions/{version}/modelapis`
        Documented in: Domino REST API reference 5.11, lines 1654-1665; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {"model_name": model_name, "version": version},
            options=options,
        )


class RegisteredModelsVersionsModelApisWithResponse:
    """Methods of `RegisteredModelsVersionsModelApis` that return status and headers along with the data."""

    def __init__(self, resource: RegisteredModelsVersionsModelApis) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)


class AsyncRegisteredModelsVersionsModelApis(AsyncResource):
    """Operations of `client.registered_models.versions.model_apis`."""

    @property
    def with_response(self) -> AsyncRegisteredModelsVersionsModelApisWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRegisteredModelsVersionsModelApisWithResponse(self)

    async def list(
        self,
        model_name: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.RegisteredModelVersionModelApiV1]:
        """List the active Model APIs deployed from a version of a registered model.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Model APIs of this version.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/{modelName}/versions/{version}/modelapis`
        Documented in: Domino REST API reference 5.11, lines 1654-1665; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {"model_name": model_name, "version": version},
            options=options,
        )


class AsyncRegisteredModelsVersionsModelApisWithResponse:
    """Methods of `AsyncRegisteredModelsVersionsModelApis` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRegisteredModelsVersionsModelApis) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
