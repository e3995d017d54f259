"""Operations under `client.data_sources`."""

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
    from .data_sources_audit import AsyncDataSourcesAudit, DataSourcesAudit

__all__ = [
    "AsyncDataSources",
    "AsyncDataSourcesWithResponse",
    "DataSources",
    "DataSourcesWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.DataSourceEnvelopeV1] = Operation(
    id="getAccessibleAndActiveDataSources",
    method="GET",
    path="/api/datasource/v1/datasources",
    parameters=(
        Parameter(name="dataSourceNames", argument="data_source_names", location="query", shape="array"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedDataSourceEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("data_sources",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_CREATE: Operation[models.DataSourceEnvelopeV1] = Operation(
    id="createDataSource",
    method="POST",
    path="/api/datasource/v1/datasources",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DataSourceEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_GET: Operation[models.DataSourceEnvelopeV1] = Operation(
    id="getDataSource",
    method="GET",
    path="/api/datasource/v1/datasources/{dataSourceId}",
    parameters=(
        Parameter(name="dataSourceId", argument="data_source_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DataSourceEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_UPDATE: Operation[models.DataSourceEnvelopeV1] = Operation(
    id="updateDataSource",
    method="PATCH",
    path="/api/datasource/v1/datasources/{dataSourceId}",
    parameters=(
        Parameter(name="dataSourceId", argument="data_source_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DataSourceEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_DELETE: Operation[models.DataSourceEnvelopeV1] = Operation(
    id="deleteDataSource",
    method="DELETE",
    path="/api/datasource/v1/datasources/{dataSourceId}",
    parameters=(
        Parameter(name="dataSourceId", argument="data_source_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DataSourceEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)


class DataSources(Resource):
    """Connections to databases and object stores."""

    @property
    def with_response(self) -> DataSourcesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return DataSourcesWithResponse(self)

    @cached_property
    def audit(self) -> DataSourcesAudit:
        """Operations of `client.data_sources.audit`."""
        from .data_sources_audit import DataSourcesAudit

        return DataSourcesAudit(self._client)

    def list(
        self,
        *,
        data_source_names: builtins.list[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.DataSourceEnvelopeV1, models.PaginatedDataSourceEnvelopeV1]:
        """List the active data sources that the caller may use.

        Sorted by id, highest first.

        Args:
            data_source_names: Names of the data sources that are listed; all if left out.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
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

        `GET /api/datasource/v1/datasources`
        Documented in: Domino REST API reference 5.11, lines 586-598; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"data_source_names": data_source_names, "offset": offset, "limit": limit},
            options=options,
        )

    def create(
        self,
        *,
        auth_type: str,
        config: dict[str, str],
        credential_type: models.DataSourceCredentialTypeV1,
        credentials: models.DataSourceCredentialsV1,
        data_source_type: str,
        name: str,
        permissions: models.DataSourcePermissionsV1,
        description: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DataSourceEnvelopeV1:
        """Create a data source.

        Args:
            auth_type: How Domino authenticates itself to the data source.
            config: Settings of the connection, by name.
            credential_type: Whether every user has credentials of their own.
            credentials: Credentials of the data source.
            data_source_type: Kind of the data source.
            description: What the data source holds.
            name: Name of the data source.
            permissions: Who may use the data source.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new data source.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/datasource/v1/datasources`
        Documented in: Domino REST API reference 5.11, lines 599-609; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {},
            body=models.NewDataSourceV1(
                auth_type=auth_type,
                config=config,
                credential_type=credential_type,
                credentials=credentials,
                data_source_type=data_source_type,
                description=description,
                name=name,
                permissions=permissions,
            ),
            options=options,
        )

    def get(
        self,
        data_source_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DataSourceEnvelopeV1:
        """Get a data source.

        The caller must have access to the data source.

        Args:
            data_source_id: Id of the data source.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The data source.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/datasource/v1/datasources/{dataSourceId}`
        Documented in: Domino REST API reference 5.11, lines 610-620; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"data_source_id": data_source_id},
            options=options,
        )

    def update(
        self,
        data_source_id: str,
        *,
        config: dict[str, str] | UnsetType = UNSET,
        credentials: models.DataSourceCredentialsV1 | UnsetType = UNSET,
        permissions: models.DataSourcePermissionsV1 | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DataSourceEnvelopeV1:
        """Update a data source.

        Administrators change the shared credentials, everyone else their own. The caller must be
        allowed to manage the data source. A Starburst cluster has to be restarted in the web
        interface before it uses the change.

        Args:
            data_source_id: Id of the data source.
            config: Settings of the connection, by name.
            credentials: Credentials of the data source.
            permissions: Who may use the data source.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The data source after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/datasource/v1/datasources/{dataSourceId}`
        Documented in: Domino REST API reference 5.11, lines 621-633; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"data_source_id": data_source_id},
            body=models.DataSourceUpdateV1(config=config, credentials=credentials, permissions=permissions),
            options=options,
        )

    def delete(
        self,
        data_source_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DataSourceEnvelopeV1:
        """Delete a data source.

        Only the owner may do this.

        Args:
            data_source_id: Id of the data source.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deleted data source.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/datasource/v1/datasources/{dataSourceId}`
        Documented in: Domino REST API reference 5.11, lines 634-644; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _DELETE,
            {"data_source_id": data_source_id},
            options=options,
        )


class DataSourcesWithResponse:
    """Methods of `DataSources` that return status and headers along with the data."""

    def __init__(self, resource: DataSources) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncDataSources(AsyncResource):
    """Connections to databases and object stores."""

    @property
    def with_response(self) -> AsyncDataSourcesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncDataSourcesWithResponse(self)

    @cached_property
    def audit(self) -> AsyncDataSourcesAudit:
        """Operations of `client.data_sources.audit`."""
        from .data_sources_audit import AsyncDataSourcesAudit

        return AsyncDataSourcesAudit(self._client)

    def list(
        self,
        *,
        data_source_names: builtins.list[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.DataSourceEnvelopeV1, models.PaginatedDataSourceEnvelopeV1]:
        """List the active data sources that the caller may use.

        Sorted by id, highest first.

        Args:
            data_source_names: Names of the data sources that are listed; all if left out.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
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

        `GET /api/datasource/v1/datasources`
        Documented in: Domino REST API reference 5.11, lines 586-598; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"data_source_names": data_source_names, "offset": offset, "limit": limit},
            options=options,
        )

    async def create(
        self,
        *,
        auth_type: str,
        config: dict[str, str],
        credential_type: models.DataSourceCredentialTypeV1,
        credentials: models.DataSourceCredentialsV1,
        data_source_type: str,
        name: str,
        permissions: models.DataSourcePermissionsV1,
        description: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DataSourceEnvelopeV1:
        """Create a data source.

        Args:
            auth_type: How Domino authenticates itself to the data source.
            config: Settings of the connection, by name.
            credential_type: Whether every user has credentials of their own.
            credentials: Credentials of the data source.
            data_source_type: Kind of the data source.
            description: What the data source holds.
            name: Name of the data source.
            permissions: Who may use the data source.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new data source.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/datasource/v1/datasources`
        Documented in: Domino REST API reference 5.11, lines 599-609; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {},
            body=models.NewDataSourceV1(
                auth_type=auth_type,
                config=config,
                credential_type=credential_type,
                credentials=credentials,
                data_source_type=data_source_type,
                description=description,
                name=name,
                permissions=permissions,
            ),
            options=options,
        )

    async def get(
        self,
        data_source_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DataSourceEnvelopeV1:
        """Get a data source.

        The caller must have access to the data source.

        Args:
            data_source_id: Id of the data source.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The data source.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/datasource/v1/datasources/{dataSourceId}`
        Documented in: Domino REST API reference 5.11, lines 610-620; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"data_source_id": data_source_id},
            options=options,
        )

    async def update(
        self,
        data_source_id: str,
        *,
        config: dict[str, str] | UnsetType = UNSET,
        credentials: models.DataSourceCredentialsV1 | UnsetType = UNSET,
        permissions: models.DataSourcePermissionsV1 | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DataSourceEnvelopeV1:
        """Update a data source.

        Administrators change the shared credentials, everyone else their own. The caller must be
        allowed to manage the data source. A Starburst cluster has to be restarted in the web
        interface before it uses the change.

        Args:
            data_source_id: Id of the data source.
            config: Settings of the connection, by name.
            credentials: Credentials of the data source.
            permissions: Who may use the data source.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The data source after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/datasource/v1/datasources/{dataSourceId}`
        Documented in: Domino REST API reference 5.11, lines 621-633; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"data_source_id": data_source_id},
            body=models.DataSourceUpdateV1(config=config, credentials=credentials, permissions=permissions),
            options=options,
        )

    async def delete(
        self,
        data_source_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DataSourceEnvelopeV1:
        """Delete a data source.

        Only the owner may do this.

        Args:
            data_source_id: Id of the data source.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deleted data source.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/datasource/v1/datasources/{dataSourceId}`
        Documented in: Domino REST API reference 5.11, lines 634-644; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _DELETE,
            {"data_source_id": data_source_id},
            options=options,
        )


class AsyncDataSourcesWithResponse:
    """Methods of `AsyncDataSources` that return status and headers along with the data."""

    def __init__(self, resource: AsyncDataSources) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
