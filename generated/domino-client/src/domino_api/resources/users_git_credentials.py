"""Operations under `client.users.git_credentials`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncUsersGitCredentials",
    "AsyncUsersGitCredentialsWithResponse",
    "UsersGitCredentials",
    "UsersGitCredentialsWithResponse",
]

_LIST: Operation[list[models.GitCredentialsAccessorV1]] = Operation(
    id="getUserGitCreds",
    method="GET",
    path="/api/users/beta/credentials/{userId}",
    parameters=(Parameter(name="userId", argument="user_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (
            ResponseContent(
                kind="json",
                media_type="application/json",
                into=lambda: models.PaginatedGitCredentialsAccessorEnvelopeV1,
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
    unwrap=("credentials",),
    unwrap_list=True,
)


class UsersGitCredentials(Resource):
    """Operations of `client.users.git_credentials`."""

    @property
    def with_response(self) -> UsersGitCredentialsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return UsersGitCredentialsWithResponse(self)

    def list(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.GitCredentialsAccessorV1]:
        """List the git credentials of a user.

        Answers with what identifies a credential, not with its secret. Needs the permission
        `UpdateUser`.

        Args:
            user_id: Id of the user.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Git credentials of the user.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/users/beta/credentials/{userId}`
        Documented in: Domino REST API reference 5.11, lines 1745-1755; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {"user_id": user_id},
            options=options,
        )


class UsersGitCredentialsWithResponse:
    """Methods of `UsersGitCredentials` that return status and headers along with the data."""

    def __init__(self, resource: UsersGitCredentials) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)


class AsyncUsersGitCredentials(AsyncResource):
    """Operations of `client.users.git_credentials`."""

    @property
    def with_response(self) -> AsyncUsersGitCredentialsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncUsersGitCredentialsWithResponse(self)

    async def list(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.GitCredentialsAccessorV1]:
        """List the git credentials of a user.

        Answers with what identifies a credential, not with its secret. Needs the permission
        `UpdateUser`.

        Args:
            user_id: Id of the user.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Git credentials of the user.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/users/beta/credentials/{userId}`
        Documented in: Domino REST API reference 5.11, lines 1745-1755; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {"user_id": user_id},
            options=options,
        )


class AsyncUsersGitCredentialsWithResponse:
    """Methods of `AsyncUsersGitCredentials` that return status and headers along with the data."""

    def __init__(self, resource: AsyncUsersGitCredentials) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
