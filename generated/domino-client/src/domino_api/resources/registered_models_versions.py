"""Operations under `client.registered_models.versions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .registered_models_versions_model_apis import (
        AsyncRegisteredModelsVersionsModelApis,
        RegisteredModelsVersionsModelApis,
    )
    from .registered_models_versions_reviews import (
        AsyncRegisteredModelsVersionsReviews,
        RegisteredModelsVersionsReviews,
    )
    from .registered_models_versions_stages import AsyncRegisteredModelsVersionsStages, RegisteredModelsVersionsStages

__all__ = [
    "AsyncRegisteredModelsVersions",
    "AsyncRegisteredModelsVersionsWithResponse",
    "RegisteredModelsVersions",
    "RegisteredModelsVersionsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.RegisteredModelVersionOverviewV1] = Operation(
    id="getRegisteredModelVersions",
    method="GET",
    path="/api/registeredmodels/v1/{modelName}/versions",
    parameters=(
        Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json",
                media_type="application/json",
                into=lambda: models.PaginatedRegisteredModelVersionOverviewEnvelopeV1,
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("items",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_CREATE: Operation[models.RegisteredModelVersionDetailsV1] = Operation(
    id="createRegisteredModelVersionFromRun",
    method="POST",
    path="/api/registeredmodels/v1/{modelName}/versions",
    parameters=(Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.RegisteredModelVersionDetailsV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_GET: Operation[models.RegisteredModelVersionDetailsV1] = Operation(
    id="getRegisteredModelVersion",
    method="GET",
    path="/api/registeredmodels/v1/{modelName}/versions/{version}",
    parameters=(
        Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),
        Parameter(name="version", argument="version", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.RegisteredModelVersionDetailsV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_UPDATE: Operation[models.RegisteredModelVersionDetailsV1] = Operation(
    id="updateRegisteredModelVersion",
    method="PATCH",
    path="/api/registeredmodels/v1/{modelName}/versions/{version}",
    parameters=(
        Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),
        Parameter(name="version", argument="version", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.RegisteredModelVersionDetailsV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)


class RegisteredModelsVersions(Resource):
    """Operations of `client.registered_models.versions`."""

    @property
    def with_response(self) -> RegisteredModelsVersionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RegisteredModelsVersionsWithResponse(self)

    @cached_property
    def model_apis(self) -> RegisteredModelsVersionsModelApis:
        """Operations of `client.registered_models.versions.model_apis`."""
        from .registered_models_versions_model_apis import RegisteredModelsVersionsModelApis

        return RegisteredModelsVersionsModelApis(self._client)

    @cached_property
    def reviews(self) -> RegisteredModelsVersionsReviews:
        """Operations of `client.registered_models.versions.reviews`."""
        from .registered_models_versions_reviews import RegisteredModelsVersionsReviews

        return RegisteredModelsVersionsReviews(self._client)

    @cached_property
    def stages(self) -> RegisteredModelsVersionsStages:
        """Operations of `client.registered_models.versions.stages`."""
        from .registered_models_versions_stages import RegisteredModelsVersionsStages

        return RegisteredModelsVersionsStages(self._client)

    def list(
        self,
        model_name: str,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.RegisteredModelVersionOverviewV1, models.PaginatedRegisteredModelVersionOverviewEnvelopeV1]:
        """List the versions of a registered model.

        Args:
            model_name: Name of the registered model.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of versions to return. Default: 20.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/{modelName}/versions`
        Documented in: Domino REST API reference 5.11, lines 1602-1614; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"model_name": model_name, "offset": offset, "limit": limit},
            options=options,
        )

    def create(
        self,
        model_name: str,
        *,
        artifact: str,
        description: str,
        experiment_run_id: str,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelVersionDetailsV1:
        """Create a version of a registered model.

        Args:
            model_name: Name of the registered model.
            artifact: Artifact of the run that holds the model.
            description: What is special about the version.
            experiment_run_id: Experiment run that produced the model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new version.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/registeredmodels/v1/{modelName}/versions`
        Documented in: Domino REST API reference 5.11, lines 1615-1627; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {"model_name": model_name},
            body=models.NewRegisteredModelVersionV1(
                artifact=artifact, description=description, experiment_run_id=experiment_run_id
            ),
            options=options,
        )

    def get(
        self,
        model_name: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelVersionDetailsV1:
        """Get a version of a registered model.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/{modelName}/versions/{version}`
        Documented in: Domino REST API reference 5.11, lines 1628-1639; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"model_name": model_name, "version": version},
            options=options,
        )

    def update(
        self,
        model_name: str,
        version: int,
        *,
        current_stage: str | UnsetType = UNSET,
        additional_properties: dict[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelVersionDetailsV1:
        """Update a version of a registered model.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            current_stage: Stage of the model version.
            additional_properties: Additional properties, sent as given.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/registeredmodels/v1/{modelName}/versions/{version}`
        Documented in: Domino REST API reference 5.11, lines 1640-1653; TypeScript modules of an
        older Domino web client.
        """
        return self._call(
            _UPDATE,
            {"model_name": model_name, "version": version},
            body=models.UpdatedRegisteredModelVersionV1(
                current_stage=current_stage, additional_properties=additional_properties or {}
            ),
            options=options,
        )


class RegisteredModelsVersionsWithResponse:
    """Methods of `RegisteredModelsVersions` that return status and headers along with the data."""

    def __init__(self, resource: RegisteredModelsVersions) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)


class AsyncRegisteredModelsVersions(AsyncResource):
    """Operations of `client.registered_models.versions`."""

    @property
    def with_response(self) -> AsyncRegisteredModelsVersionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRegisteredModelsVersionsWithResponse(self)

    @cached_property
    def model_apis(self) -> AsyncRegisteredModelsVersionsModelApis:
        """Operations of `client.registered_models.versions.model_apis`."""
        from .registered_models_versions_model_apis import AsyncRegisteredModelsVersionsModelApis

        return AsyncRegisteredModelsVersionsModelApis(self._client)

    @cached_property
    def reviews(self) -> AsyncRegisteredModelsVersionsReviews:
        """Operations of `client.registered_models.versions.reviews`."""
        from .registered_models_versions_reviews import AsyncRegisteredModelsVersionsReviews

        return AsyncRegisteredModelsVersionsReviews(self._client)

    @cached_property
    def stages(self) -> AsyncRegisteredModelsVersionsStages:
        """Operations of `client.registered_models.versions.stages`."""
        from .registered_models_versions_stages import AsyncRegisteredModelsVersionsStages

        return AsyncRegisteredModelsVersionsStages(self._client)

    def list(
        self,
        model_name: str,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.RegisteredModelVersionOverviewV1, models.PaginatedRegisteredModelVersionOverviewEnvelopeV1]:
        """List the versions of a registered model.

        Args:
            model_name: Name of the registered model.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of versions to return. Default: 20.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/{modelName}/versions`
        Documented in: Domino REST API reference 5.11, lines 1602-1614; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"model_name": model_name, "offset": offset, "limit": limit},
            options=options,
        )

    async def create(
        self,
        model_name: str,
        *,
        artifact: str,
        description: str,
        experiment_run_id: str,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelVersionDetailsV1:
        """Create a version of a registered model.

        Args:
            model_name: Name of the registered model.
            artifact: Artifact of the run that holds the model.
            description: What is special about the version.
            experiment_run_id: Experiment run that produced the model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new version.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/registeredmodels/v1/{modelName}/versions`
        Documented in: Domino REST API reference 5.11, lines 1615-1627; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {"model_name": model_name},
            body=models.NewRegisteredModelVersionV1(
                artifact=artifact, description=description, experiment_run_id=experiment_run_id
            ),
            options=options,
        )

    async def get(
        self,
        model_name: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelVersionDetailsV1:
        """Get a version of a registered model.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/{modelName}/versions/{version}`
        Documented in: Domino REST API reference 5.11, lines 1628-1639; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"model_name": model_name, "version": version},
            options=options,
        )

    async def update(
        self,
        model_name: str,
        version: int,
        *,
        current_stage: str | UnsetType = UNSET,
        additional_properties: dict[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelVersionDetailsV1:
        """Update a version of a registered model.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            current_stage: Stage of the model version.
            additional_properties: Additional properties, sent as given.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/registeredmodels/v1/{modelName}/versions/{version}`
        Documented in: Domino REST API reference 5.11, lines 1640-1653; TypeScript modules of an
        older Domino web client.
        """
        return await self._call(
            _UPDATE,
            {"model_name": model_name, "version": version},
            body=models.UpdatedRegisteredModelVersionV1(
                current_stage=current_stage, additional_properties=additional_properties or {}
            ),
            options=options,
        )


class AsyncRegisteredModelsVersionsWithResponse:
    """Methods of `AsyncRegisteredModelsVersions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRegisteredModelsVersions) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
