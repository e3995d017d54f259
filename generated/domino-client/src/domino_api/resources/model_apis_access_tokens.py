"""Operations under `client.model_apis.access_tokens`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncModelApisAccessTokens",
    "AsyncModelApisAccessTokensWithResponse",
    "ModelApisAccessTokens",
    "ModelApisAccessTokensWithResponse",
]

_LIST: Operation[list[models.ModelApiAccessToken]] = Operation(
    id="listModelApiAccessTokens",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/accessTokens",
    parameters=(Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: list[models.ModelApiAccessToken]),
        )
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path; it fits its place in the page's order. The result is a list of tokens by analogy with the list of versions.",
)
_CREATE: Operation[models.ModelApiAccessToken] = Operation(
    id="createModelApiAccessToken",
    method="POST",
    path="/api/modelServing/v1/modelApis/{modelApiId}/accessTokens",
    parameters=(Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiAccessToken),)
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path; it fits its place in the page's order. The definition still has the request type, but not the operation.",
)
_GET: Operation[models.ModelApiAccessToken] = Operation(
    id="getModelApiAccessToken",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/accessTokens/{accessTokenId}",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(name="accessTokenId", argument="access_token_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiAccessToken),)
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path, and the page lost the title. Parameters and result text say that one token is read.",
)
_UPDATE: Operation[models.ModelApiAccessToken] = Operation(
    id="updateModelApiAccessToken",
    method="PUT",
    path="/api/modelServing/v1/modelApis/{modelApiId}/accessTokens/{accessTokenId}",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(name="accessTokenId", argument="access_token_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiAccessToken),)
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path or the method. PUT as in the update of a Model API; the path fits its place in the page's order.",
)
_DELETE: Operation[None] = Operation(
    id="deleteModelApiAccessToken",
    method="DELETE",
    path="/api/modelServing/v1/modelApis/{modelApiId}/accessTokens/{accessTokenId}",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(name="accessTokenId", argument="access_token_id", location="path", required=True, shape="scalar"),
    ),
    responses={"204": (ResponseContent(kind="none"),)},
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path, and the page lost the title. Parameters and result text say that one token is deleted.",
)


class ModelApisAccessTokens(Resource):
    """Operations of `client.model_apis.access_tokens`."""

    @property
    def with_response(self) -> ModelApisAccessTokensWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelApisAccessTokensWithResponse(self)

    def list(
        self,
        model_api_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.ModelApiAccessToken]:
        """List the access tokens of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is a list of tokens by analogy with the list of versions.

        Args:
            model_api_id: Id of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Access tokens of the Model API.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/accessTokens`
        Documented in: Domino REST API reference 5.11, lines 915-919.
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
        name: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelApiAccessToken:
        """Create an access token of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The definition still has the request type, but not the operation.

        Args:
            model_api_id: Id of the Model API.
            name: Name of the access token.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new access token.

        `POST /api/modelServing/v1/modelApis/{modelApiId}/accessTokens`
        Documented in: Domino REST API reference 5.11, lines 920-926.
        """
        return self._call(
            _CREATE,
            {"model_api_id": model_api_id},
            body=models.ModelApiAccessTokenCreationRequest(name=name),
            options=options,
        )

    def get(
        self,
        model_api_id: str,
        access_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiAccessToken:
        """Get an access token of a Model API.

        Not documented by the vendor; inferred: No source shows the path, and the page lost the
        title. Parameters and result text say that one token is read.

        Args:
            model_api_id: Id of the Model API.
            access_token_id: Id of the access token.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The access token.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/accessTokens/{accessTokenId}`
        Documented in: Domino REST API reference 5.11, lines 927-931.
        """
        return self._call(
            _GET,
            {"model_api_id": model_api_id, "access_token_id": access_token_id},
            options=options,
        )

    def update(
        self,
        model_api_id: str,
        access_token_id: str,
        *,
        name: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelApiAccessToken:
        """Update an access token of a Model API.

        Not documented by the vendor; inferred: No source shows the path or the method. PUT as in
        the update of a Model API; the path fits its place in the page's order.

        Args:
            model_api_id: Id of the Model API.
            access_token_id: Id of the access token.
            name: Name of the access token.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The access token after the change.

        `PUT /api/modelServing/v1/modelApis/{modelApiId}/accessTokens/{accessTokenId}`
        Documented in: Domino REST API reference 5.11, lines 932-939.
        """
        return self._call(
            _UPDATE,
            {"model_api_id": model_api_id, "access_token_id": access_token_id},
            body=models.ModelApiAccessTokenCreationRequest(name=name),
            options=options,
        )

    def delete(
        self,
        model_api_id: str,
        access_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an access token of a Model API.

        Not documented by the vendor; inferred: No source shows the path, and the page lost the
        title. Parameters and result text say that one token is deleted.

        Args:
            model_api_id: Id of the Model API.
            access_token_id: Id of the access token.
            options: Per-call overrides of timeout, retries and headers.

        `DELETE /api/modelServing/v1/modelApis/{modelApiId}/accessTokens/{accessTokenId}`
        Documented in: Domino REST API reference 5.11, lines 940-944.
        """
        return self._call(
            _DELETE,
            {"model_api_id": model_api_id, "access_token_id": access_token_id},
            options=options,
        )


class ModelApisAccessTokensWithResponse:
    """Methods of `ModelApisAccessTokens` that return status and headers along with the data."""

    def __init__(self, resource: ModelApisAccessTokens) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncModelApisAccessTokens(AsyncResource):
    """Operations of `client.model_apis.access_tokens`."""

    @property
    def with_response(self) -> AsyncModelApisAccessTokensWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelApisAccessTokensWithResponse(self)

    async def list(
        self,
        model_api_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.ModelApiAccessToken]:
        """List the access tokens of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is a list of tokens by analogy with the list of versions.

        Args:
            model_api_id: Id of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Access tokens of the Model API.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/accessTokens`
        Documented in: Domino REST API reference 5.11, lines 915-919.
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
        name: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelApiAccessToken:
        """Create an access token of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The definition still has the request type, but not the operation.

        Args:
            model_api_id: Id of the Model API.
            name: Name of the access token.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new access token.

        `POST /api/modelServing/v1/modelApis/{modelApiId}/accessTokens`
        Documented in: Domino REST API reference 5.11, lines 920-926.
        """
        return await self._call(
            _CREATE,
            {"model_api_id": model_api_id},
            body=models.ModelApiAccessTokenCreationRequest(name=name),
            options=options,
        )

    async def get(
        self,
        model_api_id: str,
        access_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiAccessToken:
        """Get an access token of a Model API.

        Not documented by the vendor; inferred: No source shows the path, and the page lost the
        title. Parameters and result text say that one token is read.

        Args:
            model_api_id: Id of the Model API.
            access_token_id: Id of the access token.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The access token.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/accessTokens/{accessTokenId}`
        Documented in: Domino REST API reference 5.11, lines 927-931.
        """
        return await self._call(
            _GET,
            {"model_api_id": model_api_id, "access_token_id": access_token_id},
            options=options,
        )

    async def update(
        self,
        model_api_id: str,
        access_token_id: str,
        *,
        name: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelApiAccessToken:
        """Update an access token of a Model API.

        Not documented by the vendor; inferred: No source shows the path or the method. PUT as in
        the update of a Model API; the path fits its place in the page's order.

        Args:
            model_api_id: Id of the Model API.
            access_token_id: Id of the access token.
            name: Name of the access token.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The access token after the change.

        `PUT /api/modelServing/v1/modelApis/{modelApiId}/accessTokens/{accessTokenId}`
        Documented in: Domino REST API reference 5.11, lines 932-939.
        """
        return await self._call(
            _UPDATE,
            {"model_api_id": model_api_id, "access_token_id": access_token_id},
            body=models.ModelApiAccessTokenCreationRequest(name=name),
            options=options,
        )

    async def delete(
        self,
        model_api_id: str,
        access_token_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an access token of a Model API.

        Not documented by the vendor; inferred: No source shows the path, and the page lost the
        title. Parameters and result text say that one token is deleted.

        Args:
            model_api_id: Id of the Model API.
            access_token_id: Id of the access token.
            options: Per-call overrides of timeout, retries and headers.

        `DELETE /api/modelServing/v1/modelApis/{modelApiId}/accessTokens/{accessTokenId}`
        Documented in: Domino REST API reference 5.11, lines 940-944.
        """
        return await self._call(
            _DELETE,
            {"model_api_id": model_api_id, "access_token_id": access_token_id},
            options=options,
        )


class AsyncModelApisAccessTokensWithResponse:
    """Methods of `AsyncModelApisAccessTokens` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelApisAccessTokens) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
