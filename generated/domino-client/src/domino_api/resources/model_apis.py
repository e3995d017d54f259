"""Operations under `client.model_apis`."""

from __future__ import annotations

import builtins
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
    from .model_apis_access_tokens import AsyncModelApisAccessTokens, ModelApisAccessTokens
    from .model_apis_collaborators import AsyncModelApisCollaborators, ModelApisCollaborators
    from .model_apis_environment_variables import AsyncModelApisEnvironmentVariables, ModelApisEnvironmentVariables
    from .model_apis_versions import AsyncModelApisVersions, ModelApisVersions
    from .model_apis_volumes import AsyncModelApisVolumes, ModelApisVolumes

__all__ = [
    "AsyncModelApis",
    "AsyncModelApisWithResponse",
    "ModelApis",
    "ModelApisWithResponse",
]

_LIST: Operation[models.ModelApi] = Operation(
    id="listModelAPIs",
    method="GET",
    path="/api/modelServing/v1/modelApis",
    parameters=(
        Parameter(name="environmentId", argument="environment_id", location="query", shape="scalar"),
        Parameter(name="projectId", argument="project_id", location="query", shape="scalar"),
        Parameter(name="name", argument="name", location="query", shape="scalar"),
        Parameter(name="registeredModelName", argument="registered_model_name", location="query", shape="scalar"),
        Parameter(name="registeredModelVersion", argument="registered_model_version", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="orderBy", argument="order_by", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiPaginatedList),)
    },
    security=(("apiKey",), ("bearer",)),
    needs=(("registered_model_version", "registered_model_name"),),
    pagination=Pagination(
        style="offset", items=("items",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_CREATE: Operation[models.ModelApi] = Operation(
    id="createModelApi",
    method="POST",
    path="/api/modelServing/v1/modelApis",
    bodies=(Body(media_type="application/json", kind="json", required=True, checked=True),),
    responses={"201": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApi),)},
    security=(("apiKey",), ("bearer",)),
)
_UPDATE: Operation[models.ModelApi] = Operation(
    id="updateModelApi",
    method="PUT",
    path="/api/modelServing/v1/modelApis/{modelApiId}",
    parameters=(Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={"200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApi),)},
    security=(("apiKey",), ("bearer",)),
)


class ModelApis(Resource):
    """Models served over HTTP: access tokens, collaborators, volumes."""

    @property
    def with_response(self) -> ModelApisWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelApisWithResponse(self)

    @cached_property
    def access_tokens(self) -> ModelApisAccessTokens:
        """Operations of `client.model_apis.access_tokens`."""
        from .model_apis_access_tokens import ModelApisAccessTokens

        return ModelApisAccessTokens(self._client)

    @cached_property
    def collaborators(self) -> ModelApisCollaborators:
        """Operations of `client.model_apis.collaborators`."""
        from .model_apis_collaborators import ModelApisCollaborators

        return ModelApisCollaborators(self._client)

    @cached_property
    def environment_variables(self) -> ModelApisEnvironmentVariables:
        """Operations of `client.model_apis.environment_variables`."""
        from .model_apis_environment_variables import ModelApisEnvironmentVariables

        return ModelApisEnvironmentVariables(self._client)

    @cached_property
    def volumes(self) -> ModelApisVolumes:
        """Operations of `client.model_apis.volumes`."""
        from .model_apis_volumes import ModelApisVolumes

        return ModelApisVolumes(self._client)

    @cached_property
    def versions(self) -> ModelApisVersions:
        """Versions of Model APIs and their logs."""
        from .model_apis_versions import ModelApisVersions

        return ModelApisVersions(self._client)

    def list(
        self,
        *,
        environment_id: str | UnsetType = UNSET,
        project_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        registered_model_name: str | UnsetType = UNSET,
        registered_model_version: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ModelApi, models.ModelApiPaginatedList]:
        """List the Model APIs that the caller can see.

        Args:
            environment_id: Environment that the Model APIs run in.
            project_id: Project that the Model APIs belong to.
            name: Name of the Model APIs, as text or regular expression.
            registered_model_name: Registered model that the Model APIs serve.
            registered_model_version: Version of the registered model; only together with
                `registeredModelName`.
            limit: Largest number of items to return. Default: 25.
            offset: Number of items to skip from the start of the list.
            order_by: Field to order by, optionally followed by a space and ASC or DESC. ASC if
                neither is given.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            InvalidArgumentError: Arguments exclude each other, or one lacks the other that it
                needs.

        `GET /api/modelServing/v1/modelApis`
        Documented in: Domino REST API reference 5.11, lines 891-902; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {
                "environment_id": environment_id,
                "project_id": project_id,
                "name": name,
                "registered_model_name": registered_model_name,
                "registered_model_version": registered_model_version,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
            options=options,
        )

    def create(
        self,
        *,
        description: str,
        environment_id: str,
        environment_variables: builtins.list[models.ModelApiEnvironmentVariable],
        is_async: bool,
        name: str,
        strict_node_anti_affinity: bool,
        version: models.ModelApiVersionCreationRequest,
        bundle_id: str | UnsetType | None = UNSET,
        hardware_tier_id: str | UnsetType | None = UNSET,
        replicas: int | UnsetType = UNSET,
        resource_quota_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelApi:
        """Create a Model API with its first version.

        Args:
            bundle_id: Id of the bundle: 24 hexadecimal digits. Allowed: matching "^[0-9a-f]{24}$".
            description: What the Model API does.
            environment_id: Environment to run in.
            environment_variables: Environment variables that are set.
            hardware_tier_id: Hardware tier to run on.
            is_async: Whether predictions are asynchronous.
            name: Name of the Model API.
            replicas: Number of instances that answer requests.
            resource_quota_id: Resource quota of the instances.
            strict_node_anti_affinity: Whether instances must run on different nodes.
            version: First version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new Model API.

        `POST /api/modelServing/v1/modelApis`
        Documented in: Domino REST API reference 5.11, lines 903-907; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {},
            body=models.ModelApiCreationRequest(
                bundle_id=bundle_id,
                description=description,
                environment_id=environment_id,
                environment_variables=environment_variables,
                hardware_tier_id=hardware_tier_id,
                is_async=is_async,
                name=name,
                replicas=replicas,
                resource_quota_id=resource_quota_id,
                strict_node_anti_affinity=strict_node_anti_affinity,
                version=version,
            ),
            options=options,
        )

    def update(
        self,
        model_api_id: str,
        *,
        description: str,
        environment_id: str,
        name: str,
        replicas: int,
        hardware_tier_id: str | UnsetType | None = UNSET,
        resource_quota_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelApi:
        """Update a Model API.

        Args:
            model_api_id: Id of the Model API.
            description: What the Model API does.
            environment_id: Environment to run in.
            hardware_tier_id: Hardware tier to run on.
            name: Name of the Model API.
            replicas: Number of instances that answer requests.
            resource_quota_id: Resource quota of the instances.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The Model API after the change.

        `PUT /api/modelServing/v1/modelApis/{modelApiId}`
        Documented in: Domino REST API reference 5.11, lines 908-914; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"model_api_id": model_api_id},
            body=models.ModelApiUpdateRequest(
                description=description,
                environment_id=environment_id,
                hardware_tier_id=hardware_tier_id,
                name=name,
                replicas=replicas,
                resource_quota_id=resource_quota_id,
            ),
            options=options,
        )


class ModelApisWithResponse:
    """Methods of `ModelApis` that return status and headers along with the data."""

    def __init__(self, resource: ModelApis) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.update = with_response(inner.update)


class AsyncModelApis(AsyncResource):
    """Models served over HTTP: access tokens, collaborators, volumes."""

    @property
    def with_response(self) -> AsyncModelApisWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelApisWithResponse(self)

    @cached_property
    def access_tokens(self) -> AsyncModelApisAccessTokens:
        """Operations of `client.model_apis.access_tokens`."""
        from .model_apis_access_tokens import AsyncModelApisAccessTokens

        return AsyncModelApisAccessTokens(self._client)

    @cached_property
    def collaborators(self) -> AsyncModelApisCollaborators:
        """Operations of `client.model_apis.collaborators`."""
        from .model_apis_collaborators import AsyncModelApisCollaborators

        return AsyncModelApisCollaborators(self._client)

    @cached_property
    def environment_variables(self) -> AsyncModelApisEnvironmentVariables:
        """Operations of `client.model_apis.environment_variables`."""
        from .model_apis_environment_variables import AsyncModelApisEnvironmentVariables

        return AsyncModelApisEnvironmentVariables(self._client)

    @cached_property
    def volumes(self) -> AsyncModelApisVolumes:
        """Operations of `client.model_apis.volumes`."""
        from .model_apis_volumes import AsyncModelApisVolumes

        return AsyncModelApisVolumes(self._client)

    @cached_property
    def versions(self) -> AsyncModelApisVersions:
        """Versions of Model APIs and their logs."""
        from .model_apis_versions import AsyncModelApisVersions

        return AsyncModelApisVersions(self._client)

    def list(
        self,
        *,
        environment_id: str | UnsetType = UNSET,
        project_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        registered_model_name: str | UnsetType = UNSET,
        registered_model_version: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ModelApi, models.ModelApiPaginatedList]:
        """List the Model APIs that the caller can see.

        Args:
            environment_id: Environment that the Model APIs run in.
            project_id: Project that the Model APIs belong to.
            name: Name of the Model APIs, as text or regular expression.
            registered_model_name: Registered model that the Model APIs serve.
            registered_model_version: Version of the registered model; only together with
                `registeredModelName`.
            limit: Largest number of items to return. Default: 25.
            offset: Number of items to skip from the start of the list.
            order_by: Field to order by, optionally followed by a space and ASC or DESC. ASC if
                neither is given.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            InvalidArgumentError: Arguments exclude each other, or one lacks the other that it
                needs.

        `GET /api/modelServing/v1/modelApis`
        Documented in: Domino REST API reference 5.11, lines 891-902; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {
                "environment_id": environment_id,
                "project_id": project_id,
                "name": name,
                "registered_model_name": registered_model_name,
                "registered_model_version": registered_model_version,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
            options=options,
        )

    async def create(
        self,
        *,
        description: str,
        environment_id: str,
        environment_variables: builtins.list[models.ModelApiEnvironmentVariable],
        is_async: bool,
        name: str,
        strict_node_anti_affinity: bool,
        version: models.ModelApiVersionCreationRequest,
        bundle_id: str | UnsetType | None = UNSET,
        hardware_tier_id: str | UnsetType | None = UNSET,
        replicas: int | UnsetType = UNSET,
        resource_quota_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelApi:
        """Create a Model API with its first version.

        Args:
            bundle_id: Id of the bundle: 24 hexadecimal digits. Allowed: matching "^[0-9a-f]{24}$".
            description: What the Model API does.
            environment_id: Environment to run in.
            environment_variables: Environment variables that are set.
            hardware_tier_id: Hardware tier to run on.
            is_async: Whether predictions are asynchronous.
            name: Name of the Model API.
            replicas: Number of instances that answer requests.
            resource_quota_id: Resource quota of the instances.
            strict_node_anti_affinity: Whether instances must run on different nodes.
            version: First version of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new Model API.

        `POST /api/modelServing/v1/modelApis`
        Documented in: Domino REST API reference 5.11, lines 903-907; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {},
            body=models.ModelApiCreationRequest(
                bundle_id=bundle_id,
                description=description,
                environment_id=environment_id,
                environment_variables=environment_variables,
                hardware_tier_id=hardware_tier_id,
                is_async=is_async,
                name=name,
                replicas=replicas,
                resource_quota_id=resource_quota_id,
                strict_node_anti_affinity=strict_node_anti_affinity,
                version=version,
            ),
            options=options,
        )

    async def update(
        self,
        model_api_id: str,
        *,
        description: str,
        environment_id: str,
        name: str,
        replicas: int,
        hardware_tier_id: str | UnsetType | None = UNSET,
        resource_quota_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelApi:
        """Update a Model API.

        Args:
            model_api_id: Id of the Model API.
            description: What the Model API does.
            environment_id: Environment to run in.
            hardware_tier_id: Hardware tier to run on.
            name: Name of the Model API.
            replicas: Number of instances that answer requests.
            resource_quota_id: Resource quota of the instances.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The Model API after the change.

        `PUT /api/modelServing/v1/modelApis/{modelApiId}`
        Documented in: Domino REST API reference 5.11, lines 908-914; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"model_api_id": model_api_id},
            body=models.ModelApiUpdateRequest(
                description=description,
                environment_id=environment_id,
                hardware_tier_id=hardware_tier_id,
                name=name,
                replicas=replicas,
                resource_quota_id=resource_quota_id,
            ),
            options=options,
        )


class AsyncModelApisWithResponse:
    """Methods of `AsyncModelApis` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelApis) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.update = with_response_async(inner.update)
