"""Operations under `client.remote_training_systems`."""

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
    from .remote_training_systems_revisions import AsyncRemoteTrainingSystemsRevisions, RemoteTrainingSystemsRevisions

__all__ = [
    "AsyncRemoteTrainingSystems",
    "AsyncRemoteTrainingSystemsWithResponse",
    "RemoteTrainingSystems",
    "RemoteTrainingSystemsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_CREATE: Operation[models.RemoteTrainingSystemResource] = Operation(
    id="remote_training_systems_create",
    method="POST",
    path="/ml/v4/remote_training_systems",
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
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.RemoteTrainingSystemResource
            ),
        ),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_LIST: Operation[models.RemoteTrainingSystemResource] = Operation(
    id="remote_training_systems_list",
    method="GET",
    path="/ml/v4/remote_training_systems",
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
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.RemoteTrainingSystemResources
            ),
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
_GET: Operation[models.RemoteTrainingSystemResource] = Operation(
    id="remote_training_systems_get",
    method="GET",
    path="/ml/v4/remote_training_systems/{remote_training_system_id}",
    parameters=(
        Parameter(
            name="remote_training_system_id",
            argument="remote_training_system_id",
            location="path",
            required=True,
            shape="scalar",
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
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.RemoteTrainingSystemResource
            ),
        ),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_UPDATE: Operation[models.RemoteTrainingSystemResource] = Operation(
    id="remote_training_systems_update",
    method="PATCH",
    path="/ml/v4/remote_training_systems/{remote_training_system_id}",
    parameters=(
        Parameter(
            name="remote_training_system_id",
            argument="remote_training_system_id",
            location="path",
            required=True,
            shape="scalar",
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
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.RemoteTrainingSystemResource
            ),
        ),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("space_id", "project_id"),
)
_DELETE: Operation[None] = Operation(
    id="remote_training_systems_delete",
    method="DELETE",
    path="/ml/v4/remote_training_systems/{remote_training_system_id}",
    parameters=(
        Parameter(
            name="remote_training_system_id",
            argument="remote_training_system_id",
            location="path",
            required=True,
            shape="scalar",
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


class RemoteTrainingSystems(Resource):
    """Systems that may take part in federated learning."""

    @property
    def with_response(self) -> RemoteTrainingSystemsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RemoteTrainingSystemsWithResponse(self)

    @cached_property
    def revisions(self) -> RemoteTrainingSystemsRevisions:
        """Operations of `client.remote_training_systems.revisions`."""
        from .remote_training_systems_revisions import RemoteTrainingSystemsRevisions

        return RemoteTrainingSystemsRevisions(self._client)

    def create(
        self,
        *,
        name: str,
        allowed_identities: builtins.list[models.AllowedIdentity],
        project_id: str | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        organization: models.Organization | UnsetType = UNSET,
        remote_admin: models.RemoteAdmin | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RemoteTrainingSystemResource:
        """Create a remote training system.

        Tells who may take part in federated learning, and as which system.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            name: Name of the remote training system. Allowed: 1 to 250 characters.
            project_id: Project that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            description: What the remote training system is for. Allowed: at most 1000 characters.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            allowed_identities: Who may connect as this system.
            organization: Organization the system belongs to.
            remote_admin: Who administers the system there.
            custom: Properties of your own, as names and values.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The remote training system was created.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/remote_training_systems`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3743-3800; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "project_id": project_id, "space_id": space_id},
            body=models.RemoteTrainingSystemEntityRequest(
                name=name,
                description=description,
                tags=tags,
                allowed_identities=allowed_identities,
                organization=organization,
                remote_admin=remote_admin,
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
    ) -> Pager[models.RemoteTrainingSystemResource, models.RemoteTrainingSystemResources]:
        """List remote training systems.

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

        `GET /ml/v4/remote_training_systems`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3801-3858; ABAP SDK for IBM
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
        remote_training_system_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RemoteTrainingSystemResource:
        """Get a remote training system.

        `rev` asks for a revision; latest is the newest one.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            remote_training_system_id: Identifier of the remote training system.
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
            The remote training system.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/remote_training_systems/{remote_training_system_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3859-3910; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _GET,
            {
                "remote_training_system_id": remote_training_system_id,
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
        remote_training_system_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.RemoteTrainingSystemResource:
        """Patch a remote training system.

        Patchable: /tags, /name, /description, /custom, /organization, /allowed_identities,
        /remote_admin.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            remote_training_system_id: Identifier of the remote training system.
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
            The remote training system was patched.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/remote_training_systems/{remote_training_system_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3911-3967; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _UPDATE,
            {
                "remote_training_system_id": remote_training_system_id,
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
        remote_training_system_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a remote training system.

        All its revisions and their attachments go with it.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            remote_training_system_id: Identifier of the remote training system.
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

        `DELETE /ml/v4/remote_training_systems/{remote_training_system_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3968-3994; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _DELETE,
            {
                "remote_training_system_id": remote_training_system_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )


class RemoteTrainingSystemsWithResponse:
    """Methods of `RemoteTrainingSystems` that return status and headers along with the data."""

    def __init__(self, resource: RemoteTrainingSystems) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncRemoteTrainingSystems(AsyncResource):
    """Systems that may take part in federated learning."""

    @property
    def with_response(self) -> AsyncRemoteTrainingSystemsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRemoteTrainingSystemsWithResponse(self)

    @cached_property
    def revisions(self) -> AsyncRemoteTrainingSystemsRevisions:
        """Operations of `client.remote_training_systems.revisions`."""
        from .remote_training_systems_revisions import AsyncRemoteTrainingSystemsRevisions

        return AsyncRemoteTrainingSystemsRevisions(self._client)

    async def create(
        self,
        *,
        name: str,
        allowed_identities: builtins.list[models.AllowedIdentity],
        project_id: str | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        organization: models.Organization | UnsetType = UNSET,
        remote_admin: models.RemoteAdmin | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RemoteTrainingSystemResource:
        """Create a remote training system.

        Tells who may take part in federated learning, and as which system.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            name: Name of the remote training system. Allowed: 1 to 250 characters.
            project_id: Project that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            description: What the remote training system is for. Allowed: at most 1000 characters.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            allowed_identities: Who may connect as this system.
            organization: Organization the system belongs to.
            remote_admin: Who administers the system there.
            custom: Properties of your own, as names and values.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The remote training system was created.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/remote_training_systems`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3743-3800; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "project_id": project_id, "space_id": space_id},
            body=models.RemoteTrainingSystemEntityRequest(
                name=name,
                description=description,
                tags=tags,
                allowed_identities=allowed_identities,
                organization=organization,
                remote_admin=remote_admin,
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
    ) -> AsyncPager[models.RemoteTrainingSystemResource, models.RemoteTrainingSystemResources]:
        """List remote training systems.

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

        `GET /ml/v4/remote_training_systems`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3801-3858; ABAP SDK for IBM
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
        remote_training_system_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RemoteTrainingSystemResource:
        """Get a remote training system.

        `rev` asks for a revision; latest is the newest one.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            remote_training_system_id: Identifier of the remote training system.
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
            The remote training system.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/remote_training_systems/{remote_training_system_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3859-3910; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _GET,
            {
                "remote_training_system_id": remote_training_system_id,
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
        remote_training_system_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.RemoteTrainingSystemResource:
        """Patch a remote training system.

        Patchable: /tags, /name, /description, /custom, /organization, /allowed_identities,
        /remote_admin.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            remote_training_system_id: Identifier of the remote training system.
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
            The remote training system was patched.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/remote_training_systems/{remote_training_system_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3911-3967; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _UPDATE,
            {
                "remote_training_system_id": remote_training_system_id,
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
        remote_training_system_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        project_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a remote training system.

        All its revisions and their attachments go with it.

        Requires `space_id` or `project_id`, from the call or the client's settings. Passing one
        omits the others.

        Args:
            remote_training_system_id: Identifier of the remote training system.
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

        `DELETE /ml/v4/remote_training_systems/{remote_training_system_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 3968-3994; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _DELETE,
            {
                "remote_training_system_id": remote_training_system_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "project_id": project_id,
            },
            options=options,
        )


class AsyncRemoteTrainingSystemsWithResponse:
    """Methods of `AsyncRemoteTrainingSystems` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRemoteTrainingSystems) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
