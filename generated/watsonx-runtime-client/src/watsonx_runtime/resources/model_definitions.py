"""Operations under `client.model_definitions`."""

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
    from .model_definitions_code import AsyncModelDefinitionsCode, ModelDefinitionsCode
    from .model_definitions_revisions import AsyncModelDefinitionsRevisions, ModelDefinitionsRevisions

__all__ = [
    "AsyncModelDefinitions",
    "AsyncModelDefinitionsWithResponse",
    "ModelDefinitions",
    "ModelDefinitionsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_CREATE: Operation[models.ModelDefinitionResource] = Operation(
    id="model_definitions_create",
    method="POST",
    path="/ml/v4/model_definitions",
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
        "201": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelDefinitionResource),
        ),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_LIST: Operation[models.ModelDefinitionResource] = Operation(
    id="model_definitions_list",
    method="GET",
    path="/ml/v4/model_definitions",
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
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelDefinitionResources),
        ),
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
_GET: Operation[models.ModelDefinitionResource] = Operation(
    id="model_definitions_get",
    method="GET",
    path="/ml/v4/model_definitions/{model_definition_id}",
    parameters=(
        Parameter(
            name="model_definition_id", argument="model_definition_id", location="path", required=True, shape="scalar"
        ),
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
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelDefinitionResource),
        ),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_UPDATE: Operation[models.ModelDefinitionResource] = Operation(
    id="model_definitions_update",
    method="PATCH",
    path="/ml/v4/model_definitions/{model_definition_id}",
    parameters=(
        Parameter(
            name="model_definition_id", argument="model_definition_id", location="path", required=True, shape="scalar"
        ),
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
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelDefinitionResource),
        ),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_DELETE: Operation[None] = Operation(
    id="model_definitions_delete",
    method="DELETE",
    path="/ml/v4/model_definitions/{model_definition_id}",
    parameters=(
        Parameter(
            name="model_definition_id", argument="model_definition_id", location="path", required=True, shape="scalar"
        ),
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


class ModelDefinitions(Resource):
    """Code that trains models."""

    @property
    def with_response(self) -> ModelDefinitionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelDefinitionsWithResponse(self)

    @cached_property
    def revisions(self) -> ModelDefinitionsRevisions:
        """Operations of `client.model_definitions.revisions`."""
        from .model_definitions_revisions import ModelDefinitionsRevisions

        return ModelDefinitionsRevisions(self._client)

    @cached_property
    def code(self) -> ModelDefinitionsCode:
        """Operations of `client.model_definitions.code`."""
        from .model_definitions_code import ModelDefinitionsCode

        return ModelDefinitionsCode(self._client)

    def create(
        self,
        *,
        name: str,
        body_version: str,
        platform: models.ModelDefinitionEntityRequestPlatform,
        project_id: str | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        command: str | UnsetType = UNSET,
        software_spec: models.SoftwareSpecRel | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelDefinitionResource:
        """Create a model definition.

        A model definition is the code that trains models; the code is uploaded afterwards.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            name: Name of the model definition. Allowed: 1 to 250 characters.
            project_id: Project that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            description: What the model definition is for. Allowed: at most 1000 characters.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            body_version: Version of the package.
            platform: Platform the code runs on.
            command: Command that runs the training.
            software_spec: Software environment to run in; used for trainings only.
            custom: Properties of your own, as names and values.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model definition was created.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/model_definitions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2913-2975; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "project_id": project_id, "space_id": space_id},
            body=models.ModelDefinitionEntityRequest(
                name=name,
                description=description,
                tags=tags,
                version=body_version,
                platform=platform,
                command=command,
                software_spec=software_spec,
                custom=custom,
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
    ) -> Pager[models.ModelDefinitionResource, models.ModelDefinitionResources]:
        """List model definitions.

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

        `GET /ml/v4/model_definitions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2976-3034; ABAP SDK for IBM
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
        model_definition_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelDefinitionResource:
        """Get a model definition.

        `rev` asks for a revision; latest is the newest one.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_definition_id: Identifier of the model definition.
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
            The model definition.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/model_definitions/{model_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3035-3088; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _GET,
            {
                "model_definition_id": model_definition_id,
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
        model_definition_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.ModelDefinitionResource:
        """Patch a model definition.

        Patchable: /tags, /name, /description, /custom.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_definition_id: Identifier of the model definition.
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
            The model definition was patched.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/model_definitions/{model_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3089-3144; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _UPDATE,
            {
                "model_definition_id": model_definition_id,
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
        model_definition_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a model definition.

        All its revisions and their attachments go with it.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_definition_id: Identifier of the model definition.
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

        `DELETE /ml/v4/model_definitions/{model_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3145-3172; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _DELETE,
            {
                "model_definition_id": model_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )


class ModelDefinitionsWithResponse:
    """Methods of `ModelDefinitions` that return status and headers along with the data."""

    def __init__(self, resource: ModelDefinitions) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncModelDefinitions(AsyncResource):
    """Code that trains models."""

    @property
    def with_response(self) -> AsyncModelDefinitionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelDefinitionsWithResponse(self)

    @cached_property
    def revisions(self) -> AsyncModelDefinitionsRevisions:
        """Operations of `client.model_definitions.revisions`."""
        from .model_definitions_revisions import AsyncModelDefinitionsRevisions

        return AsyncModelDefinitionsRevisions(self._client)

    @cached_property
    def code(self) -> AsyncModelDefinitionsCode:
        """Operations of `client.model_definitions.code`."""
        from .model_definitions_code import AsyncModelDefinitionsCode

        return AsyncModelDefinitionsCode(self._client)

    async def create(
        self,
        *,
        name: str,
        body_version: str,
        platform: models.ModelDefinitionEntityRequestPlatform,
        project_id: str | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        command: str | UnsetType = UNSET,
        software_spec: models.SoftwareSpecRel | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelDefinitionResource:
        """Create a model definition.

        A model definition is the code that trains models; the code is uploaded afterwards.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            name: Name of the model definition. Allowed: 1 to 250 characters.
            project_id: Project that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            description: What the model definition is for. Allowed: at most 1000 characters.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            body_version: Version of the package.
            platform: Platform the code runs on.
            command: Command that runs the training.
            software_spec: Software environment to run in; used for trainings only.
            custom: Properties of your own, as names and values.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model definition was created.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/model_definitions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2913-2975; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "project_id": project_id, "space_id": space_id},
            body=models.ModelDefinitionEntityRequest(
                name=name,
                description=description,
                tags=tags,
                version=body_version,
                platform=platform,
                command=command,
                software_spec=software_spec,
                custom=custom,
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
    ) -> AsyncPager[models.ModelDefinitionResource, models.ModelDefinitionResources]:
        """List model definitions.

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

        `GET /ml/v4/model_definitions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 2976-3034; ABAP SDK for IBM
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
        model_definition_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelDefinitionResource:
        """Get a model definition.

        `rev` asks for a revision; latest is the newest one.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_definition_id: Identifier of the model definition.
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
            The model definition.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/model_definitions/{model_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3035-3088; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _GET,
            {
                "model_definition_id": model_definition_id,
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
        model_definition_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.ModelDefinitionResource:
        """Patch a model definition.

        Patchable: /tags, /name, /description, /custom.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_definition_id: Identifier of the model definition.
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
            The model definition was patched.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/model_definitions/{model_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3089-3144; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _UPDATE,
            {
                "model_definition_id": model_definition_id,
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
        model_definition_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a model definition.

        All its revisions and their attachments go with it.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            model_definition_id: Identifier of the model definition.
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

        `DELETE /ml/v4/model_definitions/{model_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3145-3172; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _DELETE,
            {
                "model_definition_id": model_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )


class AsyncModelDefinitionsWithResponse:
    """Methods of `AsyncModelDefinitions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelDefinitions) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
