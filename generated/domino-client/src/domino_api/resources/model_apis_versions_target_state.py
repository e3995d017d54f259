"""Operations under `client.model_apis.versions.target_state`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncModelApisVersionsTargetState",
    "AsyncModelApisVersionsTargetStateWithResponse",
    "ModelApisVersionsTargetState",
    "ModelApisVersionsTargetStateWithResponse",
]

_UPDATE: Operation[models.ModelApiVersionTargetState] = Operation(
    id="updateModelApiVersionTargetState",
    method="PUT",
    path="/api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/targetState",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(
            name="modelApiVersionId", argument="model_api_version_id", location="path", required=True, shape="scalar"
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiVersionTargetState),
        )
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path or the method. The segment is named after the body type, PUT as in the update of a Model API; the result type is a guess.",
)


class ModelApisVersionsTargetState(Resource):
    """Operations of `client.model_apis.versions.target_state`."""

    @property
    def with_response(self) -> ModelApisVersionsTargetStateWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelApisVersionsTargetStateWithResponse(self)

    def update(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        is_running: bool,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionTargetState:
        """Update the target state of a Model API version.

        Says whether the version should run.

        Not documented by the vendor; inferred: No source shows the path or the method. The segment
        is named after the body type, PUT as in the update of a Model API; the result type is a
        guess.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            is_running: Whether the version should run.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The target state after the change.

        `PUT /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/targetState`
        Documented in: Domino REST API reference 5.11, lines 1050-1057.
        """
        return self._call(
            _UPDATE,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            body=models.ModelApiVersionTargetState(is_running=is_running),
            options=options,
        )


class ModelApisVersionsTargetStateWithResponse:
    """Methods of `ModelApisVersionsTargetState` that return status and headers along with the data."""

    def __init__(self, resource: ModelApisVersionsTargetState) -> None:
        inner = raw(resource)
        self.update = with_response(inner.update)


class AsyncModelApisVersionsTargetState(AsyncResource):
    """Operations of `client.model_apis.versions.target_state`."""

    @property
    def with_response(self) -> AsyncModelApisVersionsTargetStateWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelApisVersionsTargetStateWithResponse(self)

    async def update(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        is_running: bool,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionTargetState:
        """Update the target state of a Model API version.

        Says whether the version should run.

        Not documented by the vendor; inferred: No source shows the path or the method. The segment
        is named after the body type, PUT as in the update of a Model API; the result type is a
        guess.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            is_running: Whether the version should run.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The target state after the change.

        `PUT /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/targetState`
        Documented in: Domino REST API reference 5.11, lines 1050-1057.
        """
        return await self._call(
            _UPDATE,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            body=models.ModelApiVersionTargetState(is_running=is_running),
            options=options,
        )


class AsyncModelApisVersionsTargetStateWithResponse:
    """Methods of `AsyncModelApisVersionsTargetState` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelApisVersionsTargetState) -> None:
        inner = raw_async(resource)
        self.update = with_response_async(inner.update)
