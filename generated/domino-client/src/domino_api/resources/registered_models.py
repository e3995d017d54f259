"""Operations under `client.registered_models`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .registered_models_model_apis import AsyncRegisteredModelsModelApis, RegisteredModelsModelApis
    from .registered_models_names import AsyncRegisteredModelsNames, RegisteredModelsNames
    from .registered_models_project_stages import AsyncRegisteredModelsProjectStages, RegisteredModelsProjectStages
    from .registered_models_stages import AsyncRegisteredModelsStages, RegisteredModelsStages
    from .registered_models_versions import AsyncRegisteredModelsVersions, RegisteredModelsVersions

__all__ = [
    "AsyncRegisteredModels",
    "AsyncRegisteredModelsWithResponse",
    "RegisteredModels",
    "RegisteredModelsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.RegisteredModelV1] = Operation(
    id="getRegisteredModels",
    method="GET",
    path="/api/registeredmodels/v1",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="query", shape="scalar"),
        Parameter(name="searchPattern", argument="search_pattern", location="query", shape="scalar"),
        Parameter(name="pageToken", argument="page_token", location="query", shape="scalar"),
        Parameter(name="maxResults", argument="max_results", location="query", shape="scalar"),
        Parameter(name="orderBy", argument="order_by", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedRegisteredModelsEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="token",
        items=("items",),
        argument="page_token",
        next=("metadata", "next_page_token"),
        limit="max_results",
    ),
)
_CREATE: Operation[models.RegisteredModelV1] = Operation(
    id="createRegisteredModelFromRun",
    method="POST",
    path="/api/registeredmodels/v1",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.RegisteredModelV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_LIST_FOR_UI: Operation[models.RegisteredModelForUIV1] = Operation(
    id="getRegisteredModelsForUI",
    method="GET",
    path="/api/registeredmodels/v1/ui",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="query", shape="scalar"),
        Parameter(name="searchPattern", argument="search_pattern", location="query", shape="scalar"),
        Parameter(name="globallyDiscoverable", argument="globally_discoverable", location="query", shape="scalar"),
        Parameter(name="pageToken", argument="page_token", location="query", shape="scalar"),
        Parameter(name="maxResults", argument="max_results", location="query", shape="scalar"),
        Parameter(name="orderBy", argument="order_by", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedRegisteredModelsForUIEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="token",
        items=("items",),
        argument="page_token",
        next=("metadata", "next_page_token"),
        limit="max_results",
    ),
)
_GET: Operation[models.RegisteredModelV1] = Operation(
    id="getRegisteredModelByName",
    method="GET",
    path="/api/registeredmodels/v1/{modelName}",
    parameters=(Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.RegisteredModelV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_UPDATE: Operation[models.RegisteredModelV1] = Operation(
    id="patchRegisteredModelByName",
    method="PATCH",
    path="/api/registeredmodels/v1/{modelName}",
    parameters=(Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.RegisteredModelV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)


class RegisteredModels(Resource):
    """The model registry: models, versions, stages and reviews."""

    @property
    def with_response(self) -> RegisteredModelsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RegisteredModelsWithResponse(self)

    @cached_property
    def names(self) -> RegisteredModelsNames:
        """Operations of `client.registered_models.names`."""
        from .registered_models_names import RegisteredModelsNames

        return RegisteredModelsNames(self._client)

    @cached_property
    def project_stages(self) -> RegisteredModelsProjectStages:
        """Operations of `client.registered_models.project_stages`."""
        from .registered_models_project_stages import RegisteredModelsProjectStages

        return RegisteredModelsProjectStages(self._client)

    @cached_property
    def model_apis(self) -> RegisteredModelsModelApis:
        """Operations of `client.registered_models.model_apis`."""
        from .registered_models_model_apis import RegisteredModelsModelApis

        return RegisteredModelsModelApis(self._client)

    @cached_property
    def versions(self) -> RegisteredModelsVersions:
        """Operations of `client.registered_models.versions`."""
        from .registered_models_versions import RegisteredModelsVersions

        return RegisteredModelsVersions(self._client)

    @cached_property
    def stages(self) -> RegisteredModelsStages:
        """Operations of `client.registered_models.stages`."""
        from .registered_models_stages import RegisteredModelsStages

        return RegisteredModelsStages(self._client)

    def list(
        self,
        *,
        project_id: str | UnsetType = UNSET,
        search_pattern: str | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.RegisteredModelV1, models.PaginatedRegisteredModelsEnvelopeV1]:
        """List the registered models that the caller can see.

        Args:
            project_id: Project whose models are listed; all if left out.
            search_pattern: Search pattern of MLflow over names and tags.
            page_token: Token of the page, as the page before it has given; the first page if left
                out.
            max_results: Largest number of models to return. Default: 25.
            order_by: Columns to order by: the model's name, the time of its last update, each
                optionally followed by ASC (the default) or DESC. Models that tie are ordered by
                name.
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

        `GET /api/registeredmodels/v1`
        Documented in: Domino REST API reference 5.11, lines 1475-1489; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {
                "project_id": project_id,
                "search_pattern": search_pattern,
                "page_token": page_token,
                "max_results": max_results,
                "order_by": order_by,
            },
            options=options,
        )

    def create(
        self,
        *,
        discoverable: bool,
        experiment_run_id: str,
        model_name: str,
        description: str | UnsetType = UNSET,
        tags: dict[str, str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelV1:
        """Create a registered model from an experiment run.

        Args:
            description: What the model does.
            discoverable: Whether users without access to the project can find the model.
            experiment_run_id: Experiment run that produced the model.
            model_name: Name of the model.
            tags: Tags of the model, by name.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new registered model.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/registeredmodels/v1`
        Documented in: Domino REST API reference 5.11, lines 1490-1500; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {},
            body=models.NewRegisteredModelV1(
                description=description,
                discoverable=discoverable,
                experiment_run_id=experiment_run_id,
                model_name=model_name,
                tags=tags,
            ),
            options=options,
        )

    def list_for_ui(
        self,
        *,
        project_id: str | UnsetType = UNSET,
        search_pattern: str | UnsetType = UNSET,
        globally_discoverable: bool | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.RegisteredModelForUIV1, models.PaginatedRegisteredModelsForUIEnvelopeV1]:
        """List the registered models with the figures that the web interface shows.

        Adds metrics of the latest version, and counts of Model APIs and predictions.

        Args:
            project_id: Project whose models are listed; all if left out.
            search_pattern: Search pattern of MLflow over names and tags.
            globally_discoverable: Whether models that everyone can discover are listed too.
                Default: False.
            page_token: Token of the page, as the page before it has given; the first page if left
                out.
            max_results: Largest number of models to return. Default: 25.
            order_by: Columns to order by: the model's name, the time of its last update, each
                optionally followed by ASC (the default) or DESC.
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

        `GET /api/registeredmodels/v1/ui`
        Documented in: Domino REST API reference 5.11, lines 1526-1541; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST_FOR_UI,
            {
                "project_id": project_id,
                "search_pattern": search_pattern,
                "globally_discoverable": globally_discoverable,
                "page_token": page_token,
                "max_results": max_results,
                "order_by": order_by,
            },
            options=options,
        )

    def get(
        self,
        model_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelV1:
        """Get a registered model.

        Args:
            model_name: Name of the registered model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The registered model.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/{modelName}`
        Documented in: Domino REST API reference 5.11, lines 1567-1577; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"model_name": model_name},
            options=options,
        )

    def update(
        self,
        model_name: str,
        *,
        description: str | UnsetType = UNSET,
        discoverable: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelV1:
        """Update a registered model.

        Fields that are left out keep their value.

        Args:
            model_name: Name of the registered model.
            description: New description.
            discoverable: Whether users without access to the project can find the model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The registered model after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/registeredmodels/v1/{modelName}`
        Documented in: Domino REST API reference 5.11, lines 1578-1590; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"model_name": model_name},
            body=models.PatchRegisteredModelV1(description=description, discoverable=discoverable),
            options=options,
        )


class RegisteredModelsWithResponse:
    """Methods of `RegisteredModels` that return status and headers along with the data."""

    def __init__(self, resource: RegisteredModels) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)


class AsyncRegisteredModels(AsyncResource):
    """The model registry: models, versions, stages and reviews."""

    @property
    def with_response(self) -> AsyncRegisteredModelsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRegisteredModelsWithResponse(self)

    @cached_property
    def names(self) -> AsyncRegisteredModelsNames:
        """Operations of `client.registered_models.names`."""
        from .registered_models_names import AsyncRegisteredModelsNames

        return AsyncRegisteredModelsNames(self._client)

    @cached_property
    def project_stages(self) -> AsyncRegisteredModelsProjectStages:
        """Operations of `client.registered_models.project_stages`."""
        from .registered_models_project_stages import AsyncRegisteredModelsProjectStages

        return AsyncRegisteredModelsProjectStages(self._client)

    @cached_property
    def model_apis(self) -> AsyncRegisteredModelsModelApis:
        """Operations of `client.registered_models.model_apis`."""
        from .registered_models_model_apis import AsyncRegisteredModelsModelApis

        return AsyncRegisteredModelsModelApis(self._client)

    @cached_property
    def versions(self) -> AsyncRegisteredModelsVersions:
        """Operations of `client.registered_models.versions`."""
        from .registered_models_versions import AsyncRegisteredModelsVersions

        return AsyncRegisteredModelsVersions(self._client)

    @cached_property
    def stages(self) -> AsyncRegisteredModelsStages:
        """Operations of `client.registered_models.stages`."""
        from .registered_models_stages import AsyncRegisteredModelsStages

        return AsyncRegisteredModelsStages(self._client)

    def list(
        self,
        *,
        project_id: str | UnsetType = UNSET,
        search_pattern: str | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.RegisteredModelV1, models.PaginatedRegisteredModelsEnvelopeV1]:
        """List the registered models that the caller can see.

        Args:
            project_id: Project whose models are listed; all if left out.
            search_pattern: Search pattern of MLflow over names and tags.
            page_token: Token of the page, as the page before it has given; the first page if left
                out.
            max_results: Largest number of models to return. Default: 25.
            order_by: Columns to order by: the model's name, the time of its last update, each
                optionally followed by ASC (the default) or DESC. Models that tie are ordered by
                name.
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

        `GET /api/registeredmodels/v1`
        Documented in: Domino REST API reference 5.11, lines 1475-1489; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {
                "project_id": project_id,
                "search_pattern": search_pattern,
                "page_token": page_token,
                "max_results": max_results,
                "order_by": order_by,
            },
            options=options,
        )

    async def create(
        self,
        *,
        discoverable: bool,
        experiment_run_id: str,
        model_name: str,
        description: str | UnsetType = UNSET,
        tags: dict[str, str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelV1:
        """Create a registered model from an experiment run.

        Args:
            description: What the model does.
            discoverable: Whether users without access to the project can find the model.
            experiment_run_id: Experiment run that produced the model.
            model_name: Name of the model.
            tags: Tags of the model, by name.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new registered model.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/registeredmodels/v1`
        Documented in: Domino REST API reference 5.11, lines 1490-1500; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {},
            body=models.NewRegisteredModelV1(
                description=description,
                discoverable=discoverable,
                experiment_run_id=experiment_run_id,
                model_name=model_name,
                tags=tags,
            ),
            options=options,
        )

    def list_for_ui(
        self,
        *,
        project_id: str | UnsetType = UNSET,
        search_pattern: str | UnsetType = UNSET,
        globally_discoverable: bool | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.RegisteredModelForUIV1, models.PaginatedRegisteredModelsForUIEnvelopeV1]:
        """List the registered models with the figures that the web interface shows.

        Adds metrics of the latest version, and counts of Model APIs and predictions.

        Args:
            project_id: Project whose models are listed; all if left out.
            search_pattern: Search pattern of MLflow over names and tags.
            globally_discoverable: Whether models that everyone can discover are listed too.
                Default: False.
            page_token: Token of the page, as the page before it has given; the first page if left
                out.
            max_results: Largest number of models to return. Default: 25.
            order_by: Columns to order by: the model's name, the time of its last update, each
                optionally followed by ASC (the default) or DESC.
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

        `GET /api/registeredmodels/v1/ui`
        Documented in: Domino REST API reference 5.11, lines 1526-1541; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST_FOR_UI,
            {
                "project_id": project_id,
                "search_pattern": search_pattern,
                "globally_discoverable": globally_discoverable,
                "page_token": page_token,
                "max_results": max_results,
                "order_by": order_by,
            },
            options=options,
        )

    async def get(
        self,
        model_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelV1:
        """Get a registered model.

        Args:
            model_name: Name of the registered model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The registered model.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/{modelName}`
        Documented in: Domino REST API reference 5.11, lines 1567-1577; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"model_name": model_name},
            options=options,
        )

    async def update(
        self,
        model_name: str,
        *,
        description: str | UnsetType = UNSET,
        discoverable: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelV1:
        """Update a registered model.

        Fields that are left out keep their value.

        Args:
            model_name: Name of the registered model.
            description: New description.
            discoverable: Whether users without access to the project can find the model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The registered model after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/registeredmodels/v1/{modelName}`
        Documented in: Domino REST API reference 5.11, lines 1578-1590; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"model_name": model_name},
            body=models.PatchRegisteredModelV1(description=description, discoverable=discoverable),
            options=options,
        )


class AsyncRegisteredModelsWithResponse:
    """Methods of `AsyncRegisteredModels` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRegisteredModels) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
