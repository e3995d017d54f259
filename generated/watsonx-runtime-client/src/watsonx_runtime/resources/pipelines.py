"""Operations under `client.pipelines`."""

from __future__ import annotations

import builtins
import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, BodySetting, Bounds, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .pipelines_revisions import AsyncPipelinesRevisions, PipelinesRevisions

__all__ = [
    "AsyncPipelines",
    "AsyncPipelinesWithResponse",
    "Pipelines",
    "PipelinesWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_CREATE: Operation[models.PipelineResource] = Operation(
    id="pipelines_create",
    method="POST",
    path="/ml/v4/pipelines",
    parameters=(
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
    ),
    bodies=(
        Body(
            media_type="application/json",
            kind="json",
            required=True,
            checked=True,
            settings=(
                BodySetting(attribute="project_id", argument="project_id", setting="project_id"),
                BodySetting(attribute="space_id", argument="space_id", setting="space_id"),
            ),
        ),
    ),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.PipelineResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_LIST: Operation[models.PipelineResource] = Operation(
    id="pipelines_list",
    method="GET",
    path="/ml/v4/pipelines",
    parameters=(
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id",
            argument="space_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="space_id",
        ),
        Parameter(
            name="project_id",
            argument="project_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="project_id",
        ),
        Parameter(name="start", argument="start", location="query", shape="scalar"),
        Parameter(
            name="limit", argument="limit", location="query", shape="scalar", bounds=Bounds(minimum=1, maximum=200)
        ),
        Parameter(name="tag.value", argument="tag_value", location="query", shape="scalar"),
        Parameter(name="search", argument="search", location="query", shape="scalar", bounds=Bounds(min_length=1)),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.PipelineResources),),
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
_GET: Operation[models.PipelineResource] = Operation(
    id="pipelines_get",
    method="GET",
    path="/ml/v4/pipelines/{pipeline_id}",
    parameters=(
        Parameter(name="pipeline_id", argument="pipeline_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id",
            argument="space_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="space_id",
        ),
        Parameter(
            name="project_id",
            argument="project_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="project_id",
        ),
        Parameter(name="rev", argument="rev", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.PipelineResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_UPDATE: Operation[models.PipelineResource] = Operation(
    id="pipelines_update",
    method="PATCH",
    path="/ml/v4/pipelines/{pipeline_id}",
    parameters=(
        Parameter(name="pipeline_id", argument="pipeline_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id",
            argument="space_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="space_id",
        ),
        Parameter(
            name="project_id",
            argument="project_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="project_id",
        ),
    ),
    bodies=(
        Body(media_type="application/json-patch+json", kind="json", required=True),
        Body(media_type="application/json", kind="json", required=True),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.PipelineResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_DELETE: Operation[None] = Operation(
    id="pipelines_delete",
    method="DELETE",
    path="/ml/v4/pipelines/{pipeline_id}",
    parameters=(
        Parameter(name="pipeline_id", argument="pipeline_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id",
            argument="space_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="space_id",
        ),
        Parameter(
            name="project_id",
            argument="project_id",
            location="query",
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="project_id",
        ),
    ),
    responses={"204": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)


class Pipelines(Resource):
    """Documents that describe how models are trained."""

    @property
    def with_response(self) -> PipelinesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return PipelinesWithResponse(self)

    @cached_property
    def revisions(self) -> PipelinesRevisions:
        """Operations of `client.pipelines.revisions`."""
        from .pipelines_revisions import PipelinesRevisions

        return PipelinesRevisions(self._client)

    def create(
        self,
        *,
        name: str,
        document: dict[str, Any],
        project_id: str | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PipelineResource:
        """Create a pipeline.

        A pipeline is a JSON document that describes how models are trained.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            name: Name of the pipeline. Allowed: 1 to 250 characters.
            project_id: Project that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            description: What the pipeline is for. Allowed: at most 1000 characters.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            document: The pipeline in the pipeline-flow format.
            custom: Properties of your own, as names and values.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The pipeline was created.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/pipelines`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3381-3437; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "project_id": project_id, "space_id": space_id},
            body=models.PipelineEntityRequest(
                name=name, description=description, tags=tags, document=document, custom=custom
            ),
            options=options,
        )

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        tag_value: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.PipelineResource, models.PipelineResources]:
        """List pipelines.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            start: Token of the page to return, from the `next` link of the page before.
            limit: Number of resources in a page. Allowed: 1 to 200. Default: 100.
            tag_value: Only resources with these tags, joined with `or` or `and`.
            search: Only resources that match this search; fields, which have to be indexed, are
                given with their complete path. Allowed: at least 1 character.
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

        `GET /ml/v4/pipelines`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3438-3496; ABAP SDK for IBM
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
                "tag_value": tag_value,
                "search": search,
            },
            options=options,
        )

    def get(
        self,
        pipeline_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PipelineResource:
        """Get a pipeline.

        `rev` asks for a revision; latest is the newest one.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            pipeline_id: Identifier of the pipeline.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            rev: Number of a revision; latest means the newest one.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The pipeline.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/pipelines/{pipeline_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3497-3549; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _GET,
            {
                "pipeline_id": pipeline_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
            },
            options=options,
        )

    def update(
        self,
        pipeline_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.PipelineResource:
        """Patch a pipeline.

        Patchable: /tags, /name, /description, /custom.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            pipeline_id: Identifier of the pipeline.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The pipeline was patched.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/pipelines/{pipeline_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3550-3604; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _UPDATE,
            {
                "pipeline_id": pipeline_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    def delete(
        self,
        pipeline_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a pipeline.

        All its revisions and their attachments go with it.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            pipeline_id: Identifier of the pipeline.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/pipelines/{pipeline_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3605-3632; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _DELETE,
            {
                "pipeline_id": pipeline_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )


class PipelinesWithResponse:
    """Methods of `Pipelines` that return status and headers along with the data."""

    def __init__(self, resource: Pipelines) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncPipelines(AsyncResource):
    """Documents that describe how models are trained."""

    @property
    def with_response(self) -> AsyncPipelinesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncPipelinesWithResponse(self)

    @cached_property
    def revisions(self) -> AsyncPipelinesRevisions:
        """Operations of `client.pipelines.revisions`."""
        from .pipelines_revisions import AsyncPipelinesRevisions

        return AsyncPipelinesRevisions(self._client)

    async def create(
        self,
        *,
        name: str,
        document: dict[str, Any],
        project_id: str | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PipelineResource:
        """Create a pipeline.

        A pipeline is a JSON document that describes how models are trained.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            name: Name of the pipeline. Allowed: 1 to 250 characters.
            project_id: Project that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            description: What the pipeline is for. Allowed: at most 1000 characters.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            document: The pipeline in the pipeline-flow format.
            custom: Properties of your own, as names and values.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The pipeline was created.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/pipelines`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3381-3437; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "project_id": project_id, "space_id": space_id},
            body=models.PipelineEntityRequest(
                name=name, description=description, tags=tags, document=document, custom=custom
            ),
            options=options,
        )

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        tag_value: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.PipelineResource, models.PipelineResources]:
        """List pipelines.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            start: Token of the page to return, from the `next` link of the page before.
            limit: Number of resources in a page. Allowed: 1 to 200. Default: 100.
            tag_value: Only resources with these tags, joined with `or` or `and`.
            search: Only resources that match this search; fields, which have to be indexed, are
                given with their complete path. Allowed: at least 1 character.
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

        `GET /ml/v4/pipelines`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3438-3496; ABAP SDK for IBM
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
                "tag_value": tag_value,
                "search": search,
            },
            options=options,
        )

    async def get(
        self,
        pipeline_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PipelineResource:
        """Get a pipeline.

        `rev` asks for a revision; latest is the newest one.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            pipeline_id: Identifier of the pipeline.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            rev: Number of a revision; latest means the newest one.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The pipeline.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/pipelines/{pipeline_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3497-3549; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _GET,
            {
                "pipeline_id": pipeline_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
                "rev": rev,
            },
            options=options,
        )

    async def update(
        self,
        pipeline_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.PipelineResource:
        """Patch a pipeline.

        Patchable: /tags, /name, /description, /custom.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            pipeline_id: Identifier of the pipeline.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The pipeline was patched.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/pipelines/{pipeline_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3550-3604; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _UPDATE,
            {
                "pipeline_id": pipeline_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    async def delete(
        self,
        pipeline_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a pipeline.

        All its revisions and their attachments go with it.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            pipeline_id: Identifier of the pipeline.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource; this or `project_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            project_id: Project that holds the resource; this or `space_id` is needed. Allowed:
                exactly 36 characters, matching "^[a-zA-Z0-9-]*$". Defaults to the client's setting;
                pass None to omit it.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/pipelines/{pipeline_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3605-3632; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _DELETE,
            {
                "pipeline_id": pipeline_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )


class AsyncPipelinesWithResponse:
    """Methods of `AsyncPipelines` that return status and headers along with the data."""

    def __init__(self, resource: AsyncPipelines) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
