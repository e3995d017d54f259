"""Operations under `client.model_apis.versions.production_label`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncModelApisVersionsProductionLabel",
    "AsyncModelApisVersionsProductionLabelWithResponse",
    "ModelApisVersionsProductionLabel",
    "ModelApisVersionsProductionLabelWithResponse",
]

_UPDATE: Operation[models.ModelApiVersionProductionLabel] = Operation(
    id="updateModelApiVersionProductionLabel",
    method="PUT",
    path="/api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/productionLabel",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(
            name="modelApiVersionId", argument="model_api_version_id", location="path", required=True, shape="scalar"
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.ModelApiVersionProductionLabel
            ),
        )
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path or the method. The segment is named after the body type, PUT as in the update of a Model API; the result type is a guess.",
)


class ModelApisVersionsProductionLabel(Resource):
    """Operations of `client.model_apis.versions.production_label`."""

    @property
    def with_response(self) -> ModelApisVersionsProductionLabelWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelApisVersionsProductionLabelWithResponse(self)

    def update(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        is_prod: bool,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionProductionLabel:
        """Update the production label of a Model API version.

        Not documented by the vendor; inferred: No source shows the path or the method. The segment
        is named after the body type, PUT as in the update of a Model API; the result type is a
        guess.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            is_prod: Whether the version carries the production label.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The production label after the change.

        `PUT
        /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/productionLabel`
        Documented in: Domino REST API reference 5.11, lines 1042-1049.
        """
        return self._call(
            _UPDATE,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            body=models.ModelApiVersionProductionLabel(is_prod=is_prod),
            options=options,
        )


class ModelApisVersionsProductionLabelWithResponse:
    """Methods of `ModelApisVersionsProductionLabel` that return status and headers along with the data."""

    def __init__(self, resource: ModelApisVersionsProductionLabel) -> None:
        inner = raw(resource)
        self.update = with_response(inner.update)


class AsyncModelApisVersionsProductionLabel(AsyncResource):
    """Operations of `client.model_apis.versions.production_label`."""

    @property
    def with_response(self) -> AsyncModelApisVersionsProductionLabelWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelApisVersionsProductionLabelWithResponse(self)

    async def update(
        self,
        model_api_id: str,
        model_api_version_id: str,
        *,
        is_prod: bool,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVersionProductionLabel:
        """Update the production label of a Model API version.

        Not documented by the vendor; inferred: No source shows the path or the method. The segment
        is named after the body type, PUT as in the update of a Model API; the result type is a
        guess.

        Args:
            model_api_id: Id of the Model API.
            model_api_version_id: Id of the version of the Model API.
            is_prod: Whether the version carries the production label.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The production label after the change.

        `PUT
        /api/modelServing/v1/modelApis/{modelApiId}/versions/{modelApiVersionId}/productionLabel`
        Documented in: Domino REST API reference 5.11, lines 1042-1049.
        """
        return await self._call(
            _UPDATE,
            {"model_api_id": model_api_id, "model_api_version_id": model_api_version_id},
            body=models.ModelApiVersionProductionLabel(is_prod=is_prod),
            options=options,
        )


class AsyncModelApisVersionsProductionLabelWithResponse:
    """Methods of `AsyncModelApisVersionsProductionLabel` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelApisVersionsProductionLabel) -> None:
        inner = raw_async(resource)
        self.update = with_response_async(inner.update)
