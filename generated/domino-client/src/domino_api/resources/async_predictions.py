"""Operations under `client.async_predictions`."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncAsyncPredictions",
    "AsyncAsyncPredictionsWithResponse",
    "AsyncPredictions",
    "AsyncPredictionsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_START: Operation[models.AsyncPredictionRequestEnvelopeV1] = Operation(
    id="requestAsyncPrediction",
    method="POST",
    path="/api/modelApis/async/v1/{asyncModelId}",
    parameters=(
        Parameter(name="asyncModelId", argument="async_model_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.AsyncPredictionRequestEnvelopeV1
            ),
        ),
        "413": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "422": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "429": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_GET: Operation[models.AsyncPredictionEnvelopeV1] = Operation(
    id="retrieveAsyncPredictionResult",
    method="GET",
    path="/api/modelApis/async/v1/{asyncModelId}/{asyncPredictionId}",
    parameters=(
        Parameter(name="asyncModelId", argument="async_model_id", location="path", required=True, shape="scalar"),
        Parameter(
            name="asyncPredictionId", argument="async_prediction_id", location="path", required=True, shape="scalar"
        ),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.AsyncPredictionEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)


class AsyncPredictions(Resource):
    """Predictions of asynchronous models."""

    @property
    def with_response(self) -> AsyncPredictionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncPredictionsWithResponse(self)

    def start(
        self,
        async_model_id: str,
        *,
        parameters: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> models.AsyncPredictionRequestEnvelopeV1:
        """Request a prediction from an asynchronous model.

        Answers with an id at once; the result is fetched with that id later.

        Args:
            async_model_id: Id of the asynchronous model.
            parameters: Input of the model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Id of the prediction.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            APIStatusError: 413. The body is larger than the server accepts.
            UnprocessableEntityError: 422. The body is well-formed, but cannot be processed.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed.

        `POST /api/modelApis/async/v1/{asyncModelId}`
        Documented in: Domino REST API reference 5.11, lines 102-117; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _START,
            {"async_model_id": async_model_id},
            body=models.NewAsyncPredictionV1(parameters=parameters),
            options=options,
        )

    def get(
        self,
        async_model_id: str,
        async_prediction_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.AsyncPredictionEnvelopeV1:
        """Get the state and the result of an asynchronous prediction.

        Args:
            async_model_id: Id of the asynchronous model.
            async_prediction_id: Id of the prediction, as its start has returned it.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The prediction, with its result as soon as there is one.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/modelApis/async/v1/{asyncModelId}/{asyncPredictionId}`
        Documented in: Domino REST API reference 5.11, lines 118-129; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"async_model_id": async_model_id, "async_prediction_id": async_prediction_id},
            options=options,
        )


class AsyncPredictionsWithResponse:
    """Methods of `AsyncPredictions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncPredictions) -> None:
        inner = raw(resource)
        self.start = with_response(inner.start)
        self.get = with_response(inner.get)


class AsyncAsyncPredictions(AsyncResource):
    """Predictions of asynchronous models."""

    @property
    def with_response(self) -> AsyncAsyncPredictionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncAsyncPredictionsWithResponse(self)

    async def start(
        self,
        async_model_id: str,
        *,
        parameters: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> models.AsyncPredictionRequestEnvelopeV1:
        """Request a prediction from an asynchronous model.

        Answers with an id at once; the result is fetched with that id later.

        Args:
            async_model_id: Id of the asynchronous model.
            parameters: Input of the model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Id of the prediction.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            APIStatusError: 413. The body is larger than the server accepts.
            UnprocessableEntityError: 422. The body is well-formed, but cannot be processed.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed.

        `POST /api/modelApis/async/v1/{asyncModelId}`
        Documented in: Domino REST API reference 5.11, lines 102-117; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _START,
            {"async_model_id": async_model_id},
            body=models.NewAsyncPredictionV1(parameters=parameters),
            options=options,
        )

    async def get(
        self,
        async_model_id: str,
        async_prediction_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.AsyncPredictionEnvelopeV1:
        """Get the state and the result of an asynchronous prediction.

        Args:
            async_model_id: Id of the asynchronous model.
            async_prediction_id: Id of the prediction, as its start has returned it.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The prediction, with its result as soon as there is one.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/modelApis/async/v1/{asyncModelId}/{asyncPredictionId}`
        Documented in: Domino REST API reference 5.11, lines 118-129; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"async_model_id": async_model_id, "async_prediction_id": async_prediction_id},
            options=options,
        )


class AsyncAsyncPredictionsWithResponse:
    """Methods of `AsyncAsyncPredictions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncAsyncPredictions) -> None:
        inner = raw_async(resource)
        self.start = with_response_async(inner.start)
        self.get = with_response_async(inner.get)
