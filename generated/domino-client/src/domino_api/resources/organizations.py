"""Operations under `client.organizations`."""

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
    from .organizations_members import AsyncOrganizationsMembers, OrganizationsMembers

__all__ = [
    "AsyncOrganizations",
    "AsyncOrganizationsWithResponse",
    "Organizations",
    "OrganizationsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.OrganizationV1] = Operation(
    id="getUserOrgs",
    method="GET",
    path="/api/organizations/v1/organizations",
    parameters=(
        Parameter(name="nameFilter", argument="name_filter", location="query", shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedOrganizationEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("orgs",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_CREATE: Operation[models.OrganizationV1] = Operation(
    id="createOrg",
    method="POST",
    path="/api/organizations/v1/organizations",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.OrganizationEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("org",),
)
_LIST_ALL: Operation[models.OrganizationV1] = Operation(
    id="getAllOrgs",
    method="GET",
    path="/api/organizations/v1/organizations/all",
    parameters=(
        Parameter(name="nameFilter", argument="name_filter", location="query", shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedOrganizationEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("orgs",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_GET: Operation[models.OrganizationV1] = Operation(
    id="getOrg",
    method="GET",
    path="/api/organizations/v1/organizations/{organizationId}",
    parameters=(
        Parameter(name="organizationId", argument="organization_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.OrganizationEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("org",),
)


class Organizations(Resource):
    """Organizations and their members."""

    @property
    def with_response(self) -> OrganizationsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return OrganizationsWithResponse(self)

    @cached_property
    def members(self) -> OrganizationsMembers:
        """Operations of `client.organizations.members`."""
        from .organizations_members import OrganizationsMembers

        return OrganizationsMembers(self._client)

    def list(
        self,
        *,
        name_filter: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.OrganizationV1, models.PaginatedOrganizationEnvelopeV1]:
        """List the organizations of the caller.

        No permission needed.

        Args:
            name_filter: Name of the organization; must match exactly.
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

        `GET /api/organizations/v1/organizations`
        Documented in: Domino REST API reference 5.11, lines 1138-1150; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"name_filter": name_filter, "offset": offset, "limit": limit},
            options=options,
        )

    def create(
        self,
        *,
        members: builtins.list[models.OrganizationMemberV1],
        name: str,
        options: RequestOptions | None = None,
    ) -> models.OrganizationV1:
        """Create an organization.

        The caller must be logged in.

        Args:
            members: Members that the organization starts with.
            name: Name of the organization.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new organization.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/organizations/v1/organizations`
        Documented in: Domino REST API reference 5.11, lines 1151-1161; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {},
            body=models.NewOrganizationV1(members=members, name=name),
            options=options,
        )

    def list_all(
        self,
        *,
        name_filter: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.OrganizationV1, models.PaginatedOrganizationEnvelopeV1]:
        """List all organizations.

        For administrators. Needs the permission `ManageOrganizations`.

        Args:
            name_filter: Name that organizations are filtered by.
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

        `GET /api/organizations/v1/organizations/all`
        Documented in: Domino REST API reference 5.11, lines 1162-1174; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST_ALL,
            {"name_filter": name_filter, "offset": offset, "limit": limit},
            options=options,
        )

    def get(
        self,
        organization_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OrganizationV1:
        """Get an organization.

        Needs the permission `ViewOrganization`.

        Args:
            organization_id: Id of the organization in the users collection, not the one in the
                organizations collection.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The organization.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/organizations/v1/organizations/{organizationId}`
        Documented in: Domino REST API reference 5.11, lines 1175-1185; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"organization_id": organization_id},
            options=options,
        )


class OrganizationsWithResponse:
    """Methods of `Organizations` that return status and headers along with the data."""

    def __init__(self, resource: Organizations) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)


class AsyncOrganizations(AsyncResource):
    """Organizations and their members."""

    @property
    def with_response(self) -> AsyncOrganizationsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncOrganizationsWithResponse(self)

    @cached_property
    def members(self) -> AsyncOrganizationsMembers:
        """Operations of `client.organizations.members`."""
        from .organizations_members import AsyncOrganizationsMembers

        return AsyncOrganizationsMembers(self._client)

    def list(
        self,
        *,
        name_filter: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OrganizationV1, models.PaginatedOrganizationEnvelopeV1]:
        """List the organizations of the caller.

        No permission needed.

        Args:
            name_filter: Name of the organization; must match exactly.
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

        `GET /api/organizations/v1/organizations`
        Documented in: Domino REST API reference 5.11, lines 1138-1150; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"name_filter": name_filter, "offset": offset, "limit": limit},
            options=options,
        )

    async def create(
        self,
        *,
        members: builtins.list[models.OrganizationMemberV1],
        name: str,
        options: RequestOptions | None = None,
    ) -> models.OrganizationV1:
        """Create an organization.

        The caller must be logged in.

        Args:
            members: Members that the organization starts with.
            name: Name of the organization.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new organization.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/organizations/v1/organizations`
        Documented in: Domino REST API reference 5.11, lines 1151-1161; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {},
            body=models.NewOrganizationV1(members=members, name=name),
            options=options,
        )

    def list_all(
        self,
        *,
        name_filter: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OrganizationV1, models.PaginatedOrganizationEnvelopeV1]:
        """List all organizations.

        For administrators. Needs the permission `ManageOrganizations`.

        Args:
            name_filter: Name that organizations are filtered by.
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

        `GET /api/organizations/v1/organizations/all`
        Documented in: Domino REST API reference 5.11, lines 1162-1174; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST_ALL,
            {"name_filter": name_filter, "offset": offset, "limit": limit},
            options=options,
        )

    async def get(
        self,
        organization_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OrganizationV1:
        """Get an organization.

        Needs the permission `ViewOrganization`.

        Args:
            organization_id: Id of the organization in the users collection, not the one in the
                organizations collection.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The organization.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/organizations/v1/organizations/{organizationId}`
        Documented in: Domino REST API reference 5.11, lines 1175-1185; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"organization_id": organization_id},
            options=options,
        )


class AsyncOrganizationsWithResponse:
    """Methods of `AsyncOrganizations` that return status and headers along with the data."""

    def __init__(self, resource: AsyncOrganizations) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
