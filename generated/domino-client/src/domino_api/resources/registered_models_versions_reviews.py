"""Operations under `client.registered_models.versions.reviews`."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncRegisteredModelsVersionsReviews",
    "AsyncRegisteredModelsVersionsReviewsWithResponse",
    "RegisteredModelsVersionsReviews",
    "RegisteredModelsVersionsReviewsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_CREATE: Operation[dict[str, Any]] = Operation(
    id="createRegisteredModelReview",
    method="POST",
    path="/api/registeredmodels/v1/{modelName}/versions/{version}/reviews",
    parameters=(
        Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),
        Parameter(name="version", argument="version", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_UPDATE: Operation[None] = Operation(
    id="updateRegisteredModelReview",
    method="PATCH",
    path="/api/registeredmodels/v1/{modelName}/versions/{version}/reviews/{modelReviewId}",
    parameters=(
        Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),
        Parameter(name="version", argument="version", location="path", required=True, shape="scalar"),
        Parameter(name="modelReviewId", argument="model_review_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={"204": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("apiKey",), ("bearer",)),
)
_RESPOND: Operation[dict[str, Any]] = Operation(
    id="createRegisteredModelReviewResponse",
    method="POST",
    path="/api/registeredmodels/v1/{modelName}/versions/{version}/reviews/{modelReviewId}/responses",
    parameters=(
        Parameter(name="modelName", argument="model_name", location="path", required=True, shape="scalar"),
        Parameter(name="version", argument="version", location="path", required=True, shape="scalar"),
        Parameter(name="modelReviewId", argument="model_review_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)


class RegisteredModelsVersionsReviews(Resource):
    """Operations of `client.registered_models.versions.reviews`."""

    @property
    def with_response(self) -> RegisteredModelsVersionsReviewsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RegisteredModelsVersionsReviewsWithResponse(self)

    def create(
        self,
        model_name: str,
        version: int,
        *,
        target_stage: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        reviewers: list[models.NewRegisteredModelReviewV1_Reviewers_Item] | UnsetType = UNSET,
        additional_properties: dict[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Ask for a review of a registered model version.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            target_stage: Stage that the review is about.
            notes: Remarks on the review.
            reviewers: Users who are asked for a review.
            additional_properties: Additional properties, sent as given.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/registeredmodels/v1/{modelName}/versions/{version}/reviews`
        Documented in: Domino REST API reference 5.11, lines 1666-1679; Published deployment script
        that asks for model reviews; TypeScript modules of an older Domino web client.
        """
        return self._call(
            _CREATE,
            {"model_name": model_name, "version": version},
            body=models.NewRegisteredModelReviewV1(
                target_stage=target_stage,
                notes=notes,
                reviewers=reviewers,
                additional_properties=additional_properties or {},
            ),
            options=options,
        )

    def update(
        self,
        model_name: str,
        version: int,
        model_review_id: str,
        *,
        status: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        reviewers: list[models.UpdatedRegisteredModelReviewV1_Reviewers_Item] | UnsetType = UNSET,
        additional_properties: dict[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Update a review of a registered model version.

        Changes the reviewers, or cancels the review, but not both in one call. The notes can be
        changed with either or alone.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            model_review_id: Id of the review.
            status: New status of the review; the one known value, `CANCELED`, ends it.
            notes: Remarks on the review.
            reviewers: Users who are asked for a review.
            additional_properties: Additional properties, sent as given.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/registeredmodels/v1/{modelName}/versions/{version}/reviews/{modelReviewId}`
        Documented in: Domino REST API reference 5.11, lines 1680-1694; TypeScript modules of an
        older Domino web client.
        """
        return self._call(
            _UPDATE,
            {"model_name": model_name, "version": version, "model_review_id": model_review_id},
            body=models.UpdatedRegisteredModelReviewV1(
                status=status, notes=notes, reviewers=reviewers, additional_properties=additional_properties or {}
            ),
            options=options,
        )

    def respond(
        self,
        model_name: str,
        version: int,
        model_review_id: str,
        *,
        decision: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        additional_properties: dict[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Respond to a review of a registered model version.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            model_review_id: Id of the review.
            decision: Decision of the reviewer; known values are `Approved` and `RequestChanges`.
            notes: Remarks on the review.
            additional_properties: Additional properties, sent as given.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST
        /api/registeredmodels/v1/{modelName}/versions/{version}/reviews/{modelReviewId}/responses`
        Documented in: Domino REST API reference 5.11, lines 1695-1709; TypeScript modules of an
        older Domino web client.
        """
        return self._call(
            _RESPOND,
            {"model_name": model_name, "version": version, "model_review_id": model_review_id},
            body=models.NewRegisteredModelReviewResponseV1(
                decision=decision, notes=notes, additional_properties=additional_properties or {}
            ),
            options=options,
        )


class RegisteredModelsVersionsReviewsWithResponse:
    """Methods of `RegisteredModelsVersionsReviews` that return status and headers along with the data."""

    def __init__(self, resource: RegisteredModelsVersionsReviews) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.update = with_response(inner.update)
        self.respond = with_response(inner.respond)


class AsyncRegisteredModelsVersionsReviews(AsyncResource):
    """Operations of `client.registered_models.versions.reviews`."""

    @property
    def with_response(self) -> AsyncRegisteredModelsVersionsReviewsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRegisteredModelsVersionsReviewsWithResponse(self)

    async def create(
        self,
        model_name: str,
        version: int,
        *,
        target_stage: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        reviewers: list[models.NewRegisteredModelReviewV1_Reviewers_Item] | UnsetType = UNSET,
        additional_properties: dict[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Ask for a review of a registered model version.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            target_stage: Stage that the review is about.
            notes: Remarks on the review.
            reviewers: Users who are asked for a review.
            additional_properties: Additional properties, sent as given.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/registeredmodels/v1/{modelName}/versions/{version}/reviews`
        Documented in: Domino REST API reference 5.11, lines 1666-1679; Published deployment script
        that asks for model reviews; TypeScript modules of an older Domino web client.
        """
        return await self._call(
            _CREATE,
            {"model_name": model_name, "version": version},
            body=models.NewRegisteredModelReviewV1(
                target_stage=target_stage,
                notes=notes,
                reviewers=reviewers,
                additional_properties=additional_properties or {},
            ),
            options=options,
        )

    async def update(
        self,
        model_name: str,
        version: int,
        model_review_id: str,
        *,
        status: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        reviewers: list[models.UpdatedRegisteredModelReviewV1_Reviewers_Item] | UnsetType = UNSET,
        additional_properties: dict[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Update a review of a registered model version.

        Changes the reviewers, or cancels the review, but not both in one call. The notes can be
        changed with either or alone.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            model_review_id: Id of the review.
            status: New status of the review; the one known value, `CANCELED`, ends it.
            notes: Remarks on the review.
            reviewers: Users who are asked for a review.
            additional_properties: Additional properties, sent as given.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/registeredmodels/v1/{modelName}/versions/{version}/reviews/{modelReviewId}`
        Documented in: Domino REST API reference 5.11, lines 1680-1694; TypeScript modules of an
        older Domino web client.
        """
        return await self._call(
            _UPDATE,
            {"model_name": model_name, "version": version, "model_review_id": model_review_id},
            body=models.UpdatedRegisteredModelReviewV1(
                status=status, notes=notes, reviewers=reviewers, additional_properties=additional_properties or {}
            ),
            options=options,
        )

    async def respond(
        self,
        model_name: str,
        version: int,
        model_review_id: str,
        *,
        decision: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        additional_properties: dict[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Respond to a review of a registered model version.

        Args:
            model_name: Name of the registered model.
            version: Number of the version.
            model_review_id: Id of the review.
            decision: Decision of the reviewer; known values are `Approved` and `RequestChanges`.
            notes: Remarks on the review.
            additional_properties: Additional properties, sent as given.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST
        /api/registeredmodels/v1/{modelName}/versions/{version}/reviews/{modelReviewId}/responses`
        Documented in: Domino REST API reference 5.11, lines 1695-1709; TypeScript modules of an
        older Domino web client.
        """
        return await self._call(
            _RESPOND,
            {"model_name": model_name, "version": version, "model_review_id": model_review_id},
            body=models.NewRegisteredModelReviewResponseV1(
                decision=decision, notes=notes, additional_properties=additional_properties or {}
            ),
            options=options,
        )


class AsyncRegisteredModelsVersionsReviewsWithResponse:
    """Methods of `AsyncRegisteredModelsVersionsReviews` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRegisteredModelsVersionsReviews) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.update = with_response_async(inner.update)
        self.respond = with_response_async(inner.respond)
