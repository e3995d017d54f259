"""Operations under `client.instances`."""

from __future__ import annotations

import builtins
import datetime

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Bounds, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncInstances",
    "AsyncInstancesWithResponse",
    "Instances",
    "InstancesWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_LIST: Operation[models.InstanceResource] = Operation(
    id="instances_list",
    method="GET",
    path="/ml/v4/instances",
    parameters=(
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(name="space_id", argument="space_id", location="query", explode=False, shape="array"),
        Parameter(name="project_id", argument="project_id", location="query", explode=False, shape="array"),
        Parameter(name="start", argument="start", location="query", shape="scalar"),
        Parameter(
            name="limit", argument="limit", location="query", shape="scalar", bounds=Bounds(minimum=1, maximum=200)
        ),
        Parameter(name="consumption_details", argument="consumption_details", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InstanceResources),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
    pagination=Pagination(
        style="link",
        items=("resources",),
        argument="start",
        next=("next", "href"),
        next_parameter="start",
        limit="limit",
        total=("total_count",),
    ),
)
_GET: Operation[models.InstanceResource] = Operation(
    id="instances_get",
    method="GET",
    path="/ml/v4/instances/{instance_id}",
    parameters=(
        Parameter(name="instance_id", argument="instance_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(name="space_id", argument="space_id", location="query", shape="scalar", setting="space_id"),
        Parameter(name="project_id", argument="project_id", location="query", shape="scalar", setting="project_id"),
        Parameter(name="consumption_details", argument="consumption_details", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InstanceResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
)


class Instances(Resource):
    """Service instances and their consumption."""

    @property
    def with_response(self) -> InstancesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return InstancesWithResponse(self)

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: builtins.list[str] | UnsetType = UNSET,
        project_id: builtins.list[str] | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        consumption_details: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.InstanceResource, models.InstanceResources]:
        """List service instances.

        At least one of `space_id` and `project_id` is needed; both may be given.

        Requires `space_id` or `project_id`.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Spaces whose instances are returned.
            project_id: Projects whose instances are returned.
            start: Token of the page to return, from the `next` link of the page before.
            limit: Number of resources in a page. Allowed: 1 to 200. Default: 100.
            consumption_details: Whether to return consumption part by part. Default: False.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/instances`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2113-2164; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "start": start,
                "limit": limit,
                "consumption_details": consumption_details,
            },
            options=options,
        )

    def get(
        self,
        instance_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        consumption_details: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.InstanceResource:
        """Get a service instance.

        Args:
            instance_id: Identifier of the service instance.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space whose members may do this, as whose member the caller asks. Defaults to
                the client's setting; pass None to omit it.
            project_id: Project whose members may do this, as whose member the caller asks. Defaults
                to the client's setting; pass None to omit it.
            consumption_details: Whether to return consumption part by part. Default: False.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The service instance.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/instances/{instance_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2165-2200; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _GET,
            {
                "instance_id": instance_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "consumption_details": consumption_details,
            },
            options=options,
        )


class InstancesWithResponse:
    """Methods of `Instances` that return status and headers along with the data."""

    def __init__(self, resource: Instances) -> None:
        inner = raw(resource)
        self.get = with_response(inner.get)


class AsyncInstances(AsyncResource):
    """Service instances and their consumption."""

    @property
    def with_response(self) -> AsyncInstancesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncInstancesWithResponse(self)

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: builtins.list[str] | UnsetType = UNSET,
        project_id: builtins.list[str] | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        consumption_details: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.InstanceResource, models.InstanceResources]:
        """List service instances.

        At least one of `space_id` and `project_id` is needed; both may be given.

        Requires `space_id` or `project_id`.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Spaces whose instances are returned.
            project_id: Projects whose instances are returned.
            start: Token of the page to return, from the `next` link of the page before.
            limit: Number of resources in a page. Allowed: 1 to 200. Default: 100.
            consumption_details: Whether to return consumption part by part. Default: False.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/instances`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2113-2164; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "start": start,
                "limit": limit,
                "consumption_details": consumption_details,
            },
            options=options,
        )

    async def get(
        self,
        instance_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        consumption_details: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.InstanceResource:
        """Get a service instance.

        Args:
            instance_id: Identifier of the service instance.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space whose members may do this, as whose member the caller asks. Defaults to
                the client's setting; pass None to omit it.
            project_id: Project whose members may do this, as whose member the caller asks. Defaults
                to the client's setting; pass None to omit it.
            consumption_details: Whether to return consumption part by part. Default: False.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The service instance.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/instances/{instance_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2165-2200; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _GET,
            {
                "instance_id": instance_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "consumption_details": consumption_details,
            },
            options=options,
        )


class AsyncInstancesWithResponse:
    """Methods of `AsyncInstances` that return status and headers along with the data."""

    def __init__(self, resource: AsyncInstances) -> None:
        inner = raw_async(resource)
        self.get = with_response_async(inner.get)
