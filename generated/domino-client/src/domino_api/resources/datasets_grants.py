"""Operations under `client.datasets.grants`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncDatasetsGrants",
    "AsyncDatasetsGrantsWithResponse",
    "DatasetsGrants",
    "DatasetsGrantsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[list[models.DatasetRwGrantDetailsV1]] = Operation(
    id="getDatasetGrants",
    method="GET",
    path="/api/datasetrw/v1/datasets/{datasetId}/grants",
    parameters=(Parameter(name="datasetId", argument="dataset_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.DatasetRwGrantDetailsEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("grant_details",),
    unwrap_list=True,
)
_ADD: Operation[list[models.DatasetRwGrantV1]] = Operation(
    id="addDatasetGrant",
    method="POST",
    path="/api/datasetrw/v1/datasets/{datasetId}/grants",
    parameters=(Parameter(name="datasetId", argument="dataset_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.DatasetRwGrantEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("grants",),
    unwrap_list=True,
)
_REMOVE: Operation[list[models.DatasetRwGrantV1]] = Operation(
    id="removeDatasetGrant",
    method="DELETE",
    path="/api/datasetrw/v1/datasets/{datasetId}/grants",
    parameters=(Parameter(name="datasetId", argument="dataset_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.DatasetRwGrantEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("grants",),
    unwrap_list=True,
)


class DatasetsGrants(Resource):
    """Operations of `client.datasets.grants`."""

    @property
    def with_response(self) -> DatasetsGrantsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return DatasetsGrantsWithResponse(self)

    def list(
        self,
        dataset_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.DatasetRwGrantDetailsV1]:
        """List the grants of a dataset.

        Needs list access to the dataset.

        Args:
            dataset_id: Id of the dataset.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Grants, with names of users and organizations.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/datasetrw/v1/datasets/{datasetId}/grants`
        Documented in: Domino REST API reference 5.11, lines 456-466; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {"dataset_id": dataset_id},
            options=options,
        )

    def add(
        self,
        dataset_id: str,
        *,
        target_id: str,
        target_role: models.DatasetRwRoleV1,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.DatasetRwGrantV1]:
        """Add a grant to a dataset.

        Needs the access `EditSecurity` to the dataset. Grants that exist stay as they are.

        Args:
            dataset_id: Id of the dataset.
            target_id: User or organization that the grant is for.
            target_role: What the grant allows.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            All grants of the dataset.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/datasetrw/v1/datasets/{datasetId}/grants`
        Documented in: Domino REST API reference 5.11, lines 467-479; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _ADD,
            {"dataset_id": dataset_id},
            body=models.DatasetRwGrantV1(target_id=target_id, target_role=target_role),
            options=options,
        )

    def remove(
        self,
        dataset_id: str,
        *,
        target_id: str,
        target_role: models.DatasetRwRoleV1,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.DatasetRwGrantV1]:
        """Remove a grant from a dataset.

        Needs the access `EditSecurity` to the dataset. The grant to remove is sent as the body.

        Args:
            dataset_id: Id of the dataset.
            target_id: User or organization that the grant is for.
            target_role: What the grant allows.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The grants that remain.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/datasetrw/v1/datasets/{datasetId}/grants`
        Documented in: Domino REST API reference 5.11, lines 480-492; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _REMOVE,
            {"dataset_id": dataset_id},
            body=models.DatasetRwGrantV1(target_id=target_id, target_role=target_role),
            options=options,
        )


class DatasetsGrantsWithResponse:
    """Methods of `DatasetsGrants` that return status and headers along with the data."""

    def __init__(self, resource: DatasetsGrants) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.add = with_response(inner.add)
        self.remove = with_response(inner.remove)


class AsyncDatasetsGrants(AsyncResource):
    """Operations of `client.datasets.grants`."""

    @property
    def with_response(self) -> AsyncDatasetsGrantsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncDatasetsGrantsWithResponse(self)

    async def list(
        self,
        dataset_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.DatasetRwGrantDetailsV1]:
        """List the grants of a dataset.

        Needs list access to the dataset.

        Args:
            dataset_id: Id of the dataset.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Grants, with names of users and organizations.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/datasetrw/v1/datasets/{datasetId}/grants`
        Documented in: Domino REST API reference 5.11, lines 456-466; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {"dataset_id": dataset_id},
            options=options,
        )

    async def add(
        self,
        dataset_id: str,
        *,
        target_id: str,
        target_role: models.DatasetRwRoleV1,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.DatasetRwGrantV1]:
        """Add a grant to a dataset.

        Needs the access `EditSecurity` to the dataset. Grants that exist stay as they are.

        Args:
            dataset_id: Id of the dataset.
            target_id: User or organization that the grant is for.
            target_role: What the grant allows.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            All grants of the dataset.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/datasetrw/v1/datasets/{datasetId}/grants`
        Documented in: Domino REST API reference 5.11, lines 467-479; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _ADD,
            {"dataset_id": dataset_id},
            body=models.DatasetRwGrantV1(target_id=target_id, target_role=target_role),
            options=options,
        )

    async def remove(
        self,
        dataset_id: str,
        *,
        target_id: str,
        target_role: models.DatasetRwRoleV1,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.DatasetRwGrantV1]:
        """Remove a grant from a dataset.

        Needs the access `EditSecurity` to the dataset. The grant to remove is sent as the body.

        Args:
            dataset_id: Id of the dataset.
            target_id: User or organization that the grant is for.
            target_role: What the grant allows.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The grants that remain.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/datasetrw/v1/datasets/{datasetId}/grants`
        Documented in: Domino REST API reference 5.11, lines 480-492; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _REMOVE,
            {"dataset_id": dataset_id},
            body=models.DatasetRwGrantV1(target_id=target_id, target_role=target_role),
            options=options,
        )


class AsyncDatasetsGrantsWithResponse:
    """Methods of `AsyncDatasetsGrants` that return status and headers along with the data."""

    def __init__(self, resource: AsyncDatasetsGrants) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.add = with_response_async(inner.add)
        self.remove = with_response_async(inner.remove)
