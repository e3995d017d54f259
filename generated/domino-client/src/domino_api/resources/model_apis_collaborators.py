"""Operations under `client.model_apis.collaborators`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncModelApisCollaborators",
    "AsyncModelApisCollaboratorsWithResponse",
    "ModelApisCollaborators",
    "ModelApisCollaboratorsWithResponse",
]

_LIST: Operation[list[models.ModelApiCollaboratorRole]] = Operation(
    id="listModelApiCollaborators",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/collaborators",
    parameters=(Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: list[models.ModelApiCollaboratorRole]
            ),
        )
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path; it fits its place in the page's order. The result is a list of roles by analogy with the list of versions.",
)
_ADD: Operation[models.ModelApiCollaboratorRole] = Operation(
    id="addModelApiCollaborator",
    method="POST",
    path="/api/modelServing/v1/modelApis/{modelApiId}/collaborators",
    parameters=(Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "201": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiCollaboratorRole),
        )
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path; it fits its place in the page's order. The result is the type of the body, as the page says that the added collaborator is returned.",
)
_GET: Operation[models.ModelApiCollaboratorRole] = Operation(
    id="getModelApiCollaborator",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/collaborators/{collaborator}",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(name="collaborator", argument="collaborator", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiCollaboratorRole),
        )
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path; it fits its place in the page's order. The result is the role that adding a collaborator takes.",
)
_UPDATE: Operation[models.ModelApiCollaboratorRole] = Operation(
    id="updateModelApiCollaborator",
    method="PUT",
    path="/api/modelServing/v1/modelApis/{modelApiId}/collaborators/{collaborator}",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(name="collaborator", argument="collaborator", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiCollaboratorRole),
        )
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path or the method. PUT as in the update of a Model API; the path fits its place in the page's order.",
)
_REMOVE: Operation[None] = Operation(
    id="removeModelApiCollaborator",
    method="DELETE",
    path="/api/modelServing/v1/modelApis/{modelApiId}/collaborators/{collaborator}",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(name="collaborator", argument="collaborator", location="path", required=True, shape="scalar"),
    ),
    responses={"204": (ResponseContent(kind="none"),)},
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path, and the page lost the title. Parameters and result text say that a collaborator is removed.",
)


class ModelApisCollaborators(Resource):
    """Operations of `client.model_apis.collaborators`."""

    @property
    def with_response(self) -> ModelApisCollaboratorsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelApisCollaboratorsWithResponse(self)

    def list(
        self,
        model_api_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.ModelApiCollaboratorRole]:
        """List the collaborators of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is a list of roles by analogy with the list of versions.

        Args:
            model_api_id: Id of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Collaborators and their roles.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/collaborators`
        Documented in: Domino REST API reference 5.11, lines 945-949.
        """
        return self._call(
            _LIST,
            {"model_api_id": model_api_id},
            options=options,
        )

    def add(
        self,
        model_api_id: str,
        *,
        collaborator: str,
        role: str,
        options: RequestOptions | None = None,
    ) -> models.ModelApiCollaboratorRole:
        """Add a collaborator to a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is the type of the body, as the page says that the added
        collaborator is returned.

        Args:
            model_api_id: Id of the Model API.
            collaborator: Reference of the collaborator.
            role: Role of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new collaborator.

        `POST /api/modelServing/v1/modelApis/{modelApiId}/collaborators`
        Documented in: Domino REST API reference 5.11, lines 950-956.
        """
        return self._call(
            _ADD,
            {"model_api_id": model_api_id},
            body=models.ModelApiCollaboratorRole(collaborator=collaborator, role=role),
            options=options,
        )

    def get(
        self,
        model_api_id: str,
        collaborator: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiCollaboratorRole:
        """Get a collaborator of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is the role that adding a collaborator takes.

        Args:
            model_api_id: Id of the Model API.
            collaborator: Reference of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The collaborator.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/collaborators/{collaborator}`
        Documented in: Domino REST API reference 5.11, lines 957-962.
        """
        return self._call(
            _GET,
            {"model_api_id": model_api_id, "collaborator": collaborator},
            options=options,
        )

    def update(
        self,
        model_api_id: str,
        collaborator: str,
        *,
        body_collaborator: str,
        role: str,
        options: RequestOptions | None = None,
    ) -> models.ModelApiCollaboratorRole:
        """Update a collaborator of a Model API.

        Not documented by the vendor; inferred: No source shows the path or the method. PUT as in
        the update of a Model API; the path fits its place in the page's order.

        Args:
            model_api_id: Id of the Model API.
            collaborator: Reference of the collaborator.
            body_collaborator: Reference of the collaborator.
            role: Role of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The collaborator after the change.

        `PUT /api/modelServing/v1/modelApis/{modelApiId}/collaborators/{collaborator}`
        Documented in: Domino REST API reference 5.11, lines 963-970.
        """
        return self._call(
            _UPDATE,
            {"model_api_id": model_api_id, "collaborator": collaborator},
            body=models.ModelApiCollaboratorRole(collaborator=body_collaborator, role=role),
            options=options,
        )

    def remove(
        self,
        model_api_id: str,
        collaborator: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a collaborator from a Model API.

        Not documented by the vendor; inferred: No source shows the path, and the page lost the
        title. Parameters and result text say that a collaborator is removed.

        Args:
            model_api_id: Id of the Model API.
            collaborator: Reference of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        `DELETE /api/modelServing/v1/modelApis/{modelApiId}/collaborators/{collaborator}`
        Documented in: Domino REST API reference 5.11, lines 971-975.
        """
        return self._call(
            _REMOVE,
            {"model_api_id": model_api_id, "collaborator": collaborator},
            options=options,
        )


class ModelApisCollaboratorsWithResponse:
    """Methods of `ModelApisCollaborators` that return status and headers along with the data."""

    def __init__(self, resource: ModelApisCollaborators) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.add = with_response(inner.add)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)
        self.remove = with_response(inner.remove)


class AsyncModelApisCollaborators(AsyncResource):
    """Operations of `client.model_apis.collaborators`."""

    @property
    def with_response(self) -> AsyncModelApisCollaboratorsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelApisCollaboratorsWithResponse(self)

    async def list(
        self,
        model_api_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.ModelApiCollaboratorRole]:
        """List the collaborators of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is a list of roles by analogy with the list of versions.

        Args:
            model_api_id: Id of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Collaborators and their roles.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/collaborators`
        Documented in: Domino REST API reference 5.11, lines 945-949.
        """
        return await self._call(
            _LIST,
            {"model_api_id": model_api_id},
            options=options,
        )

    async def add(
        self,
        model_api_id: str,
        *,
        collaborator: str,
        role: str,
        options: RequestOptions | None = None,
    ) -> models.ModelApiCollaboratorRole:
        """Add a collaborator to a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is the type of the body, as the page says that the added
        collaborator is returned.

        Args:
            model_api_id: Id of the Model API.
            collaborator: Reference of the collaborator.
            role: Role of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new collaborator.

        `POST /api/modelServing/v1/modelApis/{modelApiId}/collaborators`
        Documented in: Domino REST API reference 5.11, lines 950-956.
        """
        return await self._call(
            _ADD,
            {"model_api_id": model_api_id},
            body=models.ModelApiCollaboratorRole(collaborator=collaborator, role=role),
            options=options,
        )

    async def get(
        self,
        model_api_id: str,
        collaborator: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelApiCollaboratorRole:
        """Get a collaborator of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is the role that adding a collaborator takes.

        Args:
            model_api_id: Id of the Model API.
            collaborator: Reference of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The collaborator.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/collaborators/{collaborator}`
        Documented in: Domino REST API reference 5.11, lines 957-962.
        """
        return await self._call(
            _GET,
            {"model_api_id": model_api_id, "collaborator": collaborator},
            options=options,
        )

    async def update(
        self,
        model_api_id: str,
        collaborator: str,
        *,
        body_collaborator: str,
        role: str,
        options: RequestOptions | None = None,
    ) -> models.ModelApiCollaboratorRole:
        """Update a collaborator of a Model API.

        Not documented by the vendor; inferred: No source shows the path or the method. PUT as in
        the update of a Model API; the path fits its place in the page's order.

        Args:
            model_api_id: Id of the Model API.
            collaborator: Reference of the collaborator.
            body_collaborator: Reference of the collaborator.
            role: Role of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The collaborator after the change.

        `PUT /api/modelServing/v1/modelApis/{modelApiId}/collaborators/{collaborator}`
        Documented in: Domino REST API reference 5.11, lines 963-970.
        """
        return await self._call(
            _UPDATE,
            {"model_api_id": model_api_id, "collaborator": collaborator},
            body=models.ModelApiCollaboratorRole(collaborator=body_collaborator, role=role),
            options=options,
        )

    async def remove(
        self,
        model_api_id: str,
        collaborator: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a collaborator from a Model API.

        Not documented by the vendor; inferred: No source shows the path, and the page lost the
        title. Parameters and result text say that a collaborator is removed.

        Args:
            model_api_id: Id of the Model API.
            collaborator: Reference of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        `DELETE /api/modelServing/v1/modelApis/{modelApiId}/collaborators/{collaborator}`
        Documented in: Domino REST API reference 5.11, lines 971-975.
        """
        return await self._call(
            _REMOVE,
            {"model_api_id": model_api_id, "collaborator": collaborator},
            options=options,
        )


class AsyncModelApisCollaboratorsWithResponse:
    """Methods of `AsyncModelApisCollaborators` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelApisCollaborators) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.add = with_response_async(inner.add)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
        self.remove = with_response_async(inner.remove)
