"""Operations under `client.registered_models.versions.stages`."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent, Retry
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncRegisteredModelsVersionsStages",
    "AsyncRegisteredModelsVersionsStagesWithResponse",
    "RegisteredModelsVersionsStages",
    "RegisteredModelsVersionsStagesWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[dict[str, Any]] = Operation(
    id="getRegisteredModelVersionReviewStages",
    method="GET",
    path="/api/registeredmodels/v1/{modelName}/versions/{version}/stages",
    parameters=(
        Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),
        Parameter(name="version", argument="version", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. The page's order says only that it follows the responses to reviews of the same version; the name `stages` is made up.",
)
_VALIDATE: Operation[dict[str, Any]] = Operation(
    id="validateRegisteredModelVersionStage",
    method="POST",
    path="/api/registeredmodels/v1/{modelName}/versions/{version}/stages/validate",
    parameters=(
        Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),
        Parameter(name="version", argument="version", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    retry=Retry(idempotent=True),
    unverified="No source shows the path. The page's order says only that it follows the list of stages of the same version; the name `validate` is made up.",
)


class RegisteredModelsVersionsStages(Resource):
    """Operations of `client.registered_models.versions.stages`."""

    @property
    def with_response(self) -> RegisteredModelsVersionsStagesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RegisteredModelsVersionsStagesWithResponse(self)

    def list(
        self,
        model_name: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List the stages that a review of a model version can be started for.

        Not documented by the vendor; inferred: No source shows the path. The page's order says only
        that it follows the responses to reviews of the same version; the name `stages` is made up.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/{modelName}/versions/{version}/stages`
        Documented in: Domino REST API reference 5.11, lines 1710-1721.
        """
        return self._call(
            _LIST,
            {"model_name": model_name, "version": version},
            options=options,
        )

    def validate(
        self,
        model_name: str,
        version: int,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Check whether a model version can move to a stage.

        Nothing is changed.

        Not documented by the vendor; inferred: No source shows the path. The page's order says only
        that it follows the list of stages of the same version; the name `validate` is made up.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            body: The request body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/registeredmodels/v1/{modelName}/versions/{version}/stages/validate`
        Documented in: Domino REST API reference 5.11, lines 1722-1735.
        """
        return self._call(
            _VALIDATE,
            {"model_name": model_name, "version": version},
            body=body,
            options=options,
        )


class RegisteredModelsVersionsStagesWithResponse:
    """Methods of `RegisteredModelsVersionsStages` that return status and headers along with the data."""

    def __init__(self, resource: RegisteredModelsVersionsStages) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.validate = with_response(inner.validate)


class AsyncRegisteredModelsVersionsStages(AsyncResource):
    """Operations of `client.registered_models.versions.stages`."""

    @property
    def with_response(self) -> AsyncRegisteredModelsVersionsStagesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRegisteredModelsVersionsStagesWithResponse(self)

    async def list(
        self,
        model_name: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List the stages that a review of a model version can be started for.

        Not documented by the vendor; inferred: No source shows the path. The page's order says only
        that it follows the responses to reviews of the same version; the name `stages` is made up.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/{modelName}/versions/{version}/stages`
        Documented in: Domino REST API reference 5.11, lines 1710-1721.
        """
        return await self._call(
            _LIST,
            {"model_name": model_name, "version": version},
            options=options,
        )

    async def validate(
        self,
        model_name: str,
        version: int,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Check whether a model version can move to a stage.

        Nothing is changed.

        Not documented by the vendor; inferred: No source shows the path. The page's order says only
        that it follows the list of stages of the same version; the name `validate` is made up.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            body: The request body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/registeredmodels/v1/{modelName}/versions/{version}/stages/validate`
        Documented in: Domino REST API reference 5.11, lines 1722-1735.
        """
        return await self._call(
            _VALIDATE,
            {"model_name": model_name, "version": version},
            body=body,
            options=options,
        )


class AsyncRegisteredModelsVersionsStagesWithResponse:
    """Methods of `AsyncRegisteredModelsVersionsStages` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRegisteredModelsVersionsStages) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.validate = with_response_async(inner.validate)
