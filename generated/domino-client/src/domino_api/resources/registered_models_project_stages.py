"""Operations under `client.registered_models.project_stages`."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncRegisteredModelsProjectStages",
    "AsyncRegisteredModelsProjectStagesWithResponse",
    "RegisteredModelsProjectStages",
    "RegisteredModelsProjectStagesWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_GET: Operation[dict[str, Any]] = Operation(
    id="getRegisteredModelVersionStagesForProject",
    method="GET",
    path="/api/registeredmodels/v1/versionstages/{projectId}",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),
        Parameter(name="includeDefaults", argument="include_defaults", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. The page's order says only that it follows .../v1/ui and ends in the project's id; the name `versionstages` is made up.",
)
_UPDATE: Operation[dict[str, Any]] = Operation(
    id="setRegisteredModelVersionStagesForProject",
    method="PUT",
    path="/api/registeredmodels/v1/versionstages/{projectId}",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path or the method. Same place as the operation that reads the stages; the name `versionstages` is made up, POST is possible.",
)


class RegisteredModelsProjectStages(Resource):
    """Operations of `client.registered_models.project_stages`."""

    @property
    def with_response(self) -> RegisteredModelsProjectStagesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RegisteredModelsProjectStagesWithResponse(self)

    def get(
        self,
        project_id: str,
        *,
        include_defaults: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Get the stages that model versions of a project can have.

        Not documented by the vendor; inferred: No source shows the path. The page's order says only
        that it follows .../v1/ui and ends in the project's id; the name `versionstages` is made up.

        Args:
            project_id: Id of the project.
            include_defaults: Whether the stages of the installation are returned if the project has
                none of its own.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/versionstages/{projectId}`
        Documented in: Domino REST API reference 5.11, lines 1542-1553.
        """
        return self._call(
            _GET,
            {"project_id": project_id, "include_defaults": include_defaults},
            options=options,
        )

    def update(
        self,
        project_id: str,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Set the stages that model versions of a project can have.

        Not documented by the vendor; inferred: No source shows the path or the method. Same place
        as the operation that reads the stages; the name `versionstages` is made up, POST is
        possible.

        Args:
            project_id: Id of the project.
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

        `PUT /api/registeredmodels/v1/versionstages/{projectId}`
        Documented in: Domino REST API reference 5.11, lines 1554-1566.
        """
        return self._call(
            _UPDATE,
            {"project_id": project_id},
            body=body,
            options=options,
        )


class RegisteredModelsProjectStagesWithResponse:
    """Methods of `RegisteredModelsProjectStages` that return status and headers along with the data."""

    def __init__(self, resource: RegisteredModelsProjectStages) -> None:
        inner = raw(resource)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)


class AsyncRegisteredModelsProjectStages(AsyncResource):
    """Operations of `client.registered_models.project_stages`."""

    @property
    def with_response(self) -> AsyncRegisteredModelsProjectStagesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRegisteredModelsProjectStagesWithResponse(self)

    async def get(
        self,
        project_id: str,
        *,
        include_defaults: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Get the stages that model versions of a project can have.

        Not documented by the vendor; inferred: No source shows the path. The page's order says only
        that it follows .../v1/ui and ends in the project's id; the name `versionstages` is made up.

        Args:
            project_id: Id of the project.
            include_defaults: Whether the stages of the installation are returned if the project has
                none of its own.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodels/v1/versionstages/{projectId}`
        Documented in: Domino REST API reference 5.11, lines 1542-1553.
        """
        return await self._call(
            _GET,
            {"project_id": project_id, "include_defaults": include_defaults},
            options=options,
        )

    async def update(
        self,
        project_id: str,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Set the stages that model versions of a project can have.

        Not documented by the vendor; inferred: No source shows the path or the method. Same place
        as the operation that reads the stages; the name `versionstages` is made up, POST is
        possible.

        Args:
            project_id: Id of the project.
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

        `PUT /api/registeredmodels/v1/versionstages/{projectId}`
        Documented in: Domino REST API reference 5.11, lines 1554-1566.
        """
        return await self._call(
            _UPDATE,
            {"project_id": project_id},
            body=body,
            options=options,
        )


class AsyncRegisteredModelsProjectStagesWithResponse:
    """Methods of `AsyncRegisteredModelsProjectStages` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRegisteredModelsProjectStages) -> None:
        inner = raw_async(resource)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
