"""Operations under `client.model_apis.volumes`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncModelApisVolumes",
    "AsyncModelApisVolumesWithResponse",
    "ModelApisVolumes",
    "ModelApisVolumesWithResponse",
]

_LIST: Operation[list[models.ModelApiVolume]] = Operation(
    id="listModelApiVolumes",
    method="GET",
    path="/api/modelServing/v1/modelApis/{modelApiId}/volumes",
    parameters=(Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: list[models.ModelApiVolume]),)
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path; it fits its place in the page's order. The result is a list of volumes by analogy with the list of versions.",
)
_CREATE: Operation[models.ModelApiVolume] = Operation(
    id="createModelApiVolume",
    method="POST",
    path="/api/modelServing/v1/modelApis/{modelApiId}/volumes",
    parameters=(Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelApiVolume),)
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path; it fits its place in the page's order. The result is the type of the body, as the page says that the created volume is returned.",
)
_DELETE: Operation[None] = Operation(
    id="deleteModelApiVolume",
    method="DELETE",
    path="/api/modelServing/v1/modelApis/{modelApiId}/volumes/{volumeName}",
    parameters=(
        Parameter(name="modelApiId", argument="model_api_id", location="path", required=True, shape="scalar"),
        Parameter(name="volumeName", argument="volume_name", location="path", required=True, shape="scalar"),
    ),
    responses={"204": (ResponseContent(kind="none"),)},
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path; it fits its place in the page's order, after the other operations on volumes.",
)


class ModelApisVolumes(Resource):
    """Operations of `client.model_apis.volumes`."""

    @property
    def with_response(self) -> ModelApisVolumesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelApisVolumesWithResponse(self)

    def list(
        self,
        model_api_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.ModelApiVolume]:
        """List the volumes of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is a list of volumes by analogy with the list of versions.

        Args:
            model_api_id: Id of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Volumes of the Model API.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/volumes`
        Documented in: Domino REST API reference 5.11, lines 982-986.
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
        mount_path: str,
        name: str,
        read_only: bool,
        volume_type: str,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVolume:
        """Create a volume of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is the type of the body, as the page says that the created volume
        is returned.

        Args:
            model_api_id: Id of the Model API.
            mount_path: Path that it is mounted at.
            name: Name of the volume.
            read_only: Whether it is mounted read-only.
            volume_type: Kind of the volume.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new volume.

        `POST /api/modelServing/v1/modelApis/{modelApiId}/volumes`
        Documented in: Domino REST API reference 5.11, lines 987-993.
        """
        return self._call(
            _CREATE,
            {"model_api_id": model_api_id},
            body=models.ModelApiVolume(mount_path=mount_path, name=name, read_only=read_only, volume_type=volume_type),
            options=options,
        )

    def delete(
        self,
        model_api_id: str,
        volume_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a volume of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order, after the other operations on volumes.

        Args:
            model_api_id: Id of the Model API.
            volume_name: Name of the volume.
            options: Per-call overrides of timeout, retries and headers.

        `DELETE /api/modelServing/v1/modelApis/{modelApiId}/volumes/{volumeName}`
        Documented in: Domino REST API reference 5.11, lines 994-999.
        """
        return self._call(
            _DELETE,
            {"model_api_id": model_api_id, "volume_name": volume_name},
            options=options,
        )


class ModelApisVolumesWithResponse:
    """Methods of `ModelApisVolumes` that return status and headers along with the data."""

    def __init__(self, resource: ModelApisVolumes) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.create = with_response(inner.create)
        self.delete = with_response(inner.delete)


class AsyncModelApisVolumes(AsyncResource):
    """Operations of `client.model_apis.volumes`."""

    @property
    def with_response(self) -> AsyncModelApisVolumesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelApisVolumesWithResponse(self)

    async def list(
        self,
        model_api_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.ModelApiVolume]:
        """List the volumes of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is a list of volumes by analogy with the list of versions.

        Args:
            model_api_id: Id of the Model API.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Volumes of the Model API.

        `GET /api/modelServing/v1/modelApis/{modelApiId}/volumes`
        Documented in: Domino REST API reference 5.11, lines 982-986.
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
        mount_path: str,
        name: str,
        read_only: bool,
        volume_type: str,
        options: RequestOptions | None = None,
    ) -> models.ModelApiVolume:
        """Create a volume of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order. The result is the type of the body, as the page says that the created volume
        is returned.

        Args:
            model_api_id: Id of the Model API.
            mount_path: Path that it is mounted at.
            name: Name of the volume.
            read_only: Whether it is mounted read-only.
            volume_type: Kind of the volume.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new volume.

        `POST /api/modelServing/v1/modelApis/{modelApiId}/volumes`
        Documented in: Domino REST API reference 5.11, lines 987-993.
        """
        return await self._call(
            _CREATE,
            {"model_api_id": model_api_id},
            body=models.ModelApiVolume(mount_path=mount_path, name=name, read_only=read_only, volume_type=volume_type),
            options=options,
        )

    async def delete(
        self,
        model_api_id: str,
        volume_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a volume of a Model API.

        Not documented by the vendor; inferred: No source shows the path; it fits its place in the
        page's order, after the other operations on volumes.

        Args:
            model_api_id: Id of the Model API.
            volume_name: Name of the volume.
            options: Per-call overrides of timeout, retries and headers.

        `DELETE /api/modelServing/v1/modelApis/{modelApiId}/volumes/{volumeName}`
        Documented in: Domino REST API reference 5.11, lines 994-999.
        """
        return await self._call(
            _DELETE,
            {"model_api_id": model_api_id, "volume_name": volume_name},
            options=options,
        )


class AsyncModelApisVolumesWithResponse:
    """Methods of `AsyncModelApisVolumes` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelApisVolumes) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.create = with_response_async(inner.create)
        self.delete = with_response_async(inner.delete)
