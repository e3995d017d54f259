"""Operations under `client.hardware_tiers`."""

from __future__ import annotations

import builtins
import datetime

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncHardwareTiers",
    "AsyncHardwareTiersWithResponse",
    "HardwareTiers",
    "HardwareTiersWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.HardwareTierV1] = Operation(
    id="getAllHardwareTiers",
    method="GET",
    path="/api/hardwaretiers/v1/hardwaretiers",
    parameters=(
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
        Parameter(name="includeArchived", argument="include_archived", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedHardwareTierEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("hardware_tiers",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_CREATE: Operation[models.HardwareTierV1] = Operation(
    id="createHardwareTier",
    method="POST",
    path="/api/hardwaretiers/v1/hardwaretiers",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.HardwareTierEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("hardware_tier",),
)
_UPDATE: Operation[models.HardwareTierV1] = Operation(
    id="updateHardwareTier",
    method="PUT",
    path="/api/hardwaretiers/v1/hardwaretiers",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.HardwareTierEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("hardware_tier",),
)
_GET: Operation[models.HardwareTierV1] = Operation(
    id="getHardwareTierById",
    method="GET",
    path="/api/hardwaretiers/v1/hardwaretiers/{hardwareTierId}",
    parameters=(
        Parameter(name="hardwareTierId", argument="hardware_tier_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.HardwareTierEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("hardware_tier",),
)
_ARCHIVE: Operation[models.HardwareTierV1] = Operation(
    id="archiveHardwareTier",
    method="DELETE",
    path="/api/hardwaretiers/v1/hardwaretiers/{hardwareTierId}",
    parameters=(
        Parameter(name="hardwareTierId", argument="hardware_tier_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.HardwareTierEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("hardware_tier",),
)


class HardwareTiers(Resource):
    """Hardware that workloads can ask for."""

    @property
    def with_response(self) -> HardwareTiersWithResponse:
        """The same methods, returning status and headers along with the data."""
        return HardwareTiersWithResponse(self)

    def list(
        self,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        include_archived: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.HardwareTierV1, models.PaginatedHardwareTierEnvelopeV1]:
        """List the hardware tiers.

        Needs the permission `ViewHardwareTiers`.

        Args:
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
            include_archived: Whether archived tiers are listed too. Default: False.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/hardwaretiers/v1/hardwaretiers`
        Documented in: Domino REST API reference 5.11, lines 717-729; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"offset": offset, "limit": limit, "include_archived": include_archived},
            options=options,
        )

    def create(
        self,
        *,
        id: str,
        name: str,
        node_pool: str,
        resources: models.HardwareTierResourcesV1,
        availability_zones: builtins.list[str] | UnsetType = UNSET,
        cents_per_minute: float | UnsetType = UNSET,
        compute_cluster_restrictions: models.HardwareTierComputeClusterRestrictionsV1 | UnsetType = UNSET,
        data_plane_id: str | UnsetType = UNSET,
        flags: models.NewHardwareTierFlagsV1 | UnsetType = UNSET,
        gpu_configuration: models.HardwareTierGpuConfigurationV1 | UnsetType = UNSET,
        max_simultaneous_executions: int | UnsetType = UNSET,
        over_provisioning: models.HardwareTierOverProvisioningV1 | UnsetType = UNSET,
        pod_customization: models.HardwareTierPodCustomizationV1 | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.HardwareTierV1:
        """Create a hardware tier.

        Needs the permission `ManageHardwareTiers`.

        Args:
            availability_zones: Availability zones that workloads of the tier may run in.
            cents_per_minute: Price of an execution, in cents a minute.
            compute_cluster_restrictions: Frameworks that the tier is reserved for.
            data_plane_id: Data plane that it runs in.
            flags: What the tier is meant for.
            gpu_configuration: GPUs of an execution.
            id: Id of the tier, chosen by the caller.
            max_simultaneous_executions: Executions of one user that can run at the same time.
            name: Name of the tier.
            node_pool: Node pool that executions run in.
            over_provisioning: Instances held ready before they are needed.
            pod_customization: Kubernetes settings of the pod.
            resources: Cores and memory of an execution.
            tags: Tags of the tier.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new hardware tier.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/hardwaretiers/v1/hardwaretiers`
        Documented in: Domino REST API reference 5.11, lines 730-740; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {},
            body=models.NewHardwareTierV1(
                availability_zones=availability_zones,
                cents_per_minute=cents_per_minute,
                compute_cluster_restrictions=compute_cluster_restrictions,
                data_plane_id=data_plane_id,
                flags=flags,
                gpu_configuration=gpu_configuration,
                id=id,
                max_simultaneous_executions=max_simultaneous_executions,
                name=name,
                node_pool=node_pool,
                over_provisioning=over_provisioning,
                pod_customization=pod_customization,
                resources=resources,
                tags=tags,
            ),
            options=options,
        )

    def update(
        self,
        *,
        cents_per_minute: float,
        creation_time: datetime.datetime,
        flags: models.HardwareTierFlagsV1,
        id: str,
        metadata: dict[str, str],
        name: str,
        pod_customization: models.HardwareTierPodCustomizationV1,
        resources: models.HardwareTierResourcesV1,
        update_time: datetime.datetime,
        availability_zones: builtins.list[str] | UnsetType = UNSET,
        capacity: models.HardwareTierCapacityV1 | UnsetType = UNSET,
        compute_cluster_restrictions: models.HardwareTierComputeClusterRestrictionsV1 | UnsetType = UNSET,
        data_plane_id: str | UnsetType = UNSET,
        gpu_configuration: models.HardwareTierGpuConfigurationV1 | UnsetType = UNSET,
        max_simultaneous_executions: int | UnsetType = UNSET,
        node_pool: str | UnsetType = UNSET,
        over_provisioning: models.HardwareTierOverProvisioningV1 | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.HardwareTierV1:
        """Replace a hardware tier.

        The id in the body says which one. Needs the permission `ManageHardwareTiers`.

        Args:
            availability_zones: Availability zones that workloads of the tier may run in.
            capacity: How much of the tier is in use.
            cents_per_minute: Price of an execution, in cents a minute.
            compute_cluster_restrictions: Frameworks that the tier is reserved for.
            creation_time: When the tier was created.
            data_plane_id: Data plane that it runs in.
            flags: What the tier is meant for.
            gpu_configuration: GPUs of an execution.
            id: Id of the tier.
            max_simultaneous_executions: Executions of one user that can run at the same time.
            metadata: Free notes on the tier, by name.
            name: Name of the tier.
            node_pool: Node pool that executions run in.
            over_provisioning: Instances held ready before they are needed.
            pod_customization: Kubernetes settings of the pod.
            resources: Cores and memory of an execution.
            tags: Tags of the tier.
            update_time: When the tier was last changed.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The hardware tier after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/hardwaretiers/v1/hardwaretiers`
        Documented in: Domino REST API reference 5.11, lines 741-751; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {},
            body=models.HardwareTierV1(
                availability_zones=availability_zones,
                capacity=capacity,
                cents_per_minute=cents_per_minute,
                compute_cluster_restrictions=compute_cluster_restrictions,
                creation_time=creation_time,
                data_plane_id=data_plane_id,
                flags=flags,
                gpu_configuration=gpu_configuration,
                id=id,
                max_simultaneous_executions=max_simultaneous_executions,
                metadata=metadata,
                name=name,
                node_pool=node_pool,
                over_provisioning=over_provisioning,
                pod_customization=pod_customization,
                resources=resources,
                tags=tags,
                update_time=update_time,
            ),
            options=options,
        )

    def get(
        self,
        hardware_tier_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.HardwareTierV1:
        """Get a hardware tier.

        Needs the permission `ViewHardwareTiers`.

        Args:
            hardware_tier_id: Id of the hardware tier.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The hardware tier.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/hardwaretiers/v1/hardwaretiers/{hardwareTierId}`
        Documented in: Domino REST API reference 5.11, lines 752-762; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"hardware_tier_id": hardware_tier_id},
            options=options,
        )

    def archive(
        self,
        hardware_tier_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.HardwareTierV1:
        """Archive a hardware tier.

        Needs the permission `ManageHardwareTiers`.

        Args:
            hardware_tier_id: Id of the hardware tier.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The archived hardware tier.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/hardwaretiers/v1/hardwaretiers/{hardwareTierId}`
        Documented in: Domino REST API reference 5.11, lines 763-773; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _ARCHIVE,
            {"hardware_tier_id": hardware_tier_id},
            options=options,
        )


class HardwareTiersWithResponse:
    """Methods of `HardwareTiers` that return status and headers along with the data."""

    def __init__(self, resource: HardwareTiers) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.update = with_response(inner.update)
        self.get = with_response(inner.get)
        self.archive = with_response(inner.archive)


class AsyncHardwareTiers(AsyncResource):
    """Hardware that workloads can ask for."""

    @property
    def with_response(self) -> AsyncHardwareTiersWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncHardwareTiersWithResponse(self)

    def list(
        self,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        include_archived: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.HardwareTierV1, models.PaginatedHardwareTierEnvelopeV1]:
        """List the hardware tiers.

        Needs the permission `ViewHardwareTiers`.

        Args:
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
            include_archived: Whether archived tiers are listed too. Default: False.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/hardwaretiers/v1/hardwaretiers`
        Documented in: Domino REST API reference 5.11, lines 717-729; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"offset": offset, "limit": limit, "include_archived": include_archived},
            options=options,
        )

    async def create(
        self,
        *,
        id: str,
        name: str,
        node_pool: str,
        resources: models.HardwareTierResourcesV1,
        availability_zones: builtins.list[str] | UnsetType = UNSET,
        cents_per_minute: float | UnsetType = UNSET,
        compute_cluster_restrictions: models.HardwareTierComputeClusterRestrictionsV1 | UnsetType = UNSET,
        data_plane_id: str | UnsetType = UNSET,
        flags: models.NewHardwareTierFlagsV1 | UnsetType = UNSET,
        gpu_configuration: models.HardwareTierGpuConfigurationV1 | UnsetType = UNSET,
        max_simultaneous_executions: int | UnsetType = UNSET,
        over_provisioning: models.HardwareTierOverProvisioningV1 | UnsetType = UNSET,
        pod_customization: models.HardwareTierPodCustomizationV1 | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.HardwareTierV1:
        """Create a hardware tier.

        Needs the permission `ManageHardwareTiers`.

        Args:
            availability_zones: Availability zones that workloads of the tier may run in.
            cents_per_minute: Price of an execution, in cents a minute.
            compute_cluster_restrictions: Frameworks that the tier is reserved for.
            data_plane_id: Data plane that it runs in.
            flags: What the tier is meant for.
            gpu_configuration: GPUs of an execution.
            id: Id of the tier, chosen by the caller.
            max_simultaneous_executions: Executions of one user that can run at the same time.
            name: Name of the tier.
            node_pool: Node pool that executions run in.
            over_provisioning: Instances held ready before they are needed.
            pod_customization: Kubernetes settings of the pod.
            resources: Cores and memory of an execution.
            tags: Tags of the tier.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new hardware tier.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/hardwaretiers/v1/hardwaretiers`
        Documented in: Domino REST API reference 5.11, lines 730-740; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {},
            body=models.NewHardwareTierV1(
                availability_zones=availability_zones,
                cents_per_minute=cents_per_minute,
                compute_cluster_restrictions=compute_cluster_restrictions,
                data_plane_id=data_plane_id,
                flags=flags,
                gpu_configuration=gpu_configuration,
                id=id,
                max_simultaneous_executions=max_simultaneous_executions,
                name=name,
                node_pool=node_pool,
                over_provisioning=over_provisioning,
                pod_customization=pod_customization,
                resources=resources,
                tags=tags,
            ),
            options=options,
        )

    async def update(
        self,
        *,
        cents_per_minute: float,
        creation_time: datetime.datetime,
        flags: models.HardwareTierFlagsV1,
        id: str,
        metadata: dict[str, str],
        name: str,
        pod_customization: models.HardwareTierPodCustomizationV1,
        resources: models.HardwareTierResourcesV1,
        update_time: datetime.datetime,
        availability_zones: builtins.list[str] | UnsetType = UNSET,
        capacity: models.HardwareTierCapacityV1 | UnsetType = UNSET,
        compute_cluster_restrictions: models.HardwareTierComputeClusterRestrictionsV1 | UnsetType = UNSET,
        data_plane_id: str | UnsetType = UNSET,
        gpu_configuration: models.HardwareTierGpuConfigurationV1 | UnsetType = UNSET,
        max_simultaneous_executions: int | UnsetType = UNSET,
        node_pool: str | UnsetType = UNSET,
        over_provisioning: models.HardwareTierOverProvisioningV1 | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.HardwareTierV1:
        """Replace a hardware tier.

        The id in the body says which one. Needs the permission `ManageHardwareTiers`.

        Args:
            availability_zones: Availability zones that workloads of the tier may run in.
            capacity: How much of the tier is in use.
            cents_per_minute: Price of an execution, in cents a minute.
            compute_cluster_restrictions: Frameworks that the tier is reserved for.
            creation_time: When the tier was created.
            data_plane_id: Data plane that it runs in.
            flags: What the tier is meant for.
            gpu_configuration: GPUs of an execution.
            id: Id of the tier.
            max_simultaneous_executions: Executions of one user that can run at the same time.
            metadata: Free notes on the tier, by name.
            name: Name of the tier.
            node_pool: Node pool that executions run in.
            over_provisioning: Instances held ready before they are needed.
            pod_customization: Kubernetes settings of the pod.
            resources: Cores and memory of an execution.
            tags: Tags of the tier.
            update_time: When the tier was last changed.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The hardware tier after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/hardwaretiers/v1/hardwaretiers`
        Documented in: Domino REST API reference 5.11, lines 741-751; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {},
            body=models.HardwareTierV1(
                availability_zones=availability_zones,
                capacity=capacity,
                cents_per_minute=cents_per_minute,
                compute_cluster_restrictions=compute_cluster_restrictions,
                creation_time=creation_time,
                data_plane_id=data_plane_id,
                flags=flags,
                gpu_configuration=gpu_configuration,
                id=id,
                max_simultaneous_executions=max_simultaneous_executions,
                metadata=metadata,
                name=name,
                node_pool=node_pool,
                over_provisioning=over_provisioning,
                pod_customization=pod_customization,
                resources=resources,
                tags=tags,
                update_time=update_time,
            ),
            options=options,
        )

    async def get(
        self,
        hardware_tier_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.HardwareTierV1:
        """Get a hardware tier.

        Needs the permission `ViewHardwareTiers`.

        Args:
            hardware_tier_id: Id of the hardware tier.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The hardware tier.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/hardwaretiers/v1/hardwaretiers/{hardwareTierId}`
        Documented in: Domino REST API reference 5.11, lines 752-762; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"hardware_tier_id": hardware_tier_id},
            options=options,
        )

    async def archive(
        self,
        hardware_tier_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.HardwareTierV1:
        """Archive a hardware tier.

        Needs the permission `ManageHardwareTiers`.

        Args:
            hardware_tier_id: Id of the hardware tier.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The archived hardware tier.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/hardwaretiers/v1/hardwaretiers/{hardwareTierId}`
        Documented in: Domino REST API reference 5.11, lines 763-773; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _ARCHIVE,
            {"hardware_tier_id": hardware_tier_id},
            options=options,
        )


class AsyncHardwareTiersWithResponse:
    """Methods of `AsyncHardwareTiers` that return status and headers along with the data."""

    def __init__(self, resource: AsyncHardwareTiers) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.update = with_response_async(inner.update)
        self.get = with_response_async(inner.get)
        self.archive = with_response_async(inner.archive)
