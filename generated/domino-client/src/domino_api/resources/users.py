"""Operations under `client.users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .users_git_credentials import AsyncUsersGitCredentials, UsersGitCredentials

__all__ = [
    "AsyncUsers",
    "AsyncUsersWithResponse",
    "Users",
    "UsersWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_GET_CURRENT: Operation[models.UserV1] = Operation(
    id="getCurrentUser",
    method="GET",
    path="/api/users/v1/self",
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.UserEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("user",),
)
_LIST: Operation[models.UserV1] = Operation(
    id="getVisibleUsers",
    method="GET",
    path="/api/users/v1/users",
    parameters=(
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.PaginatedUserEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("users",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)


class Users(Resource):
    """Users and their git credentials."""

    @property
    def with_response(self) -> UsersWithResponse:
        """The same methods, returning status and headers along with the data."""
        return UsersWithResponse(self)

    @cached_property
    def git_credentials(self) -> UsersGitCredentials:
        """Operations of `client.users.git_credentials`."""
        from .users_git_credentials import UsersGitCredentials

        return UsersGitCredentials(self._client)

    def get_current(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserV1:
        """Get the caller.

        No permission needed.

        Args:
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The user that makes the call.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/users/v1/self`
        Documented in: Domino REST API reference 5.11, lines 1756-1764; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET_CURRENT,
            {},
            options=options,
        )

    def list(
        self,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.UserV1, models.PaginatedUserEnvelopeV1]:
        """List the users that the caller can see.

        No permission needed.

        Args:
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

        `GET /api/users/v1/users`
        Documented in: Domino REST API reference 5.11, lines 1765-1776; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"offset": offset, "limit": limit},
            options=options,
        )


class UsersWithResponse:
    """Methods of `Users` that return status and headers along with the data."""

    def __init__(self, resource: Users) -> None:
        inner = raw(resource)
        self.get_current = with_response(inner.get_current)


class AsyncUsers(AsyncResource):
    """Users and their git credentials."""

    @property
    def with_response(self) -> AsyncUsersWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncUsersWithResponse(self)

    @cached_property
    def git_credentials(self) -> AsyncUsersGitCredentials:
        """Operations of `client.users.git_credentials`."""
        from .users_git_credentials import AsyncUsersGitCredentials

        return AsyncUsersGitCredentials(self._client)

    async def get_current(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserV1:
        """Get the caller.

        No permission needed.

        Args:
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The user that makes the call.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/users/v1/self`
        Documented in: Domino REST API reference 5.11, lines 1756-1764; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET_CURRENT,
            {},
            options=options,
        )

    def list(
        self,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.UserV1, models.PaginatedUserEnvelopeV1]:
        """List the users that the caller can see.

        No permission needed.

        Args:
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

        `GET /api/users/v1/users`
        Documented in: Domino REST API reference 5.11, lines 1765-1776; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"offset": offset, "limit": limit},
            options=options,
        )


class AsyncUsersWithResponse:
    """Methods of `AsyncUsers` that return status and headers along with the data."""

    def __init__(self, resource: AsyncUsers) -> None:
        inner = raw_async(resource)
        self.get_current = with_response_async(inner.get_current)
