"""Operations under `client.environments`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .environments_revisions import AsyncEnvironmentsRevisions, EnvironmentsRevisions

__all__ = [
    "AsyncEnvironments",
    "AsyncEnvironmentsWithResponse",
    "Environments",
    "EnvironmentsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.EnvironmentV1] = Operation(
    id="getEnvironments",
    method="GET",
    path="/api/environments/beta/environments",
    parameters=(
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedEnvironmentEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("environments",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_CREATE: Operation[models.EnvironmentV1] = Operation(
    id="createEnvironment",
    method="POST",
    path="/api/environments/beta/environments",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.EnvironmentEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("environment",),
)
_GET: Operation[models.EnvironmentV1] = Operation(
    id="getEnvironment",
    method="GET",
    path="/api/environments/v1/environments/{environmentId}",
    parameters=(
        Parameter(name="environmentId", argument="environment_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.EnvironmentEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("environment",),
)
_ARCHIVE: Operation[models.EnvironmentV1] = Operation(
    id="archiveEnvironment",
    method="DELETE",
    path="/api/environments/v1/environments/{environmentId}",
    parameters=(
        Parameter(name="environmentId", argument="environment_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.EnvironmentEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("environment",),
)


class Environments(Resource):
    """Compute environments and their revisions."""

    @property
    def with_response(self) -> EnvironmentsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return EnvironmentsWithResponse(self)

    @cached_property
    def revisions(self) -> EnvironmentsRevisions:
        """Operations of `client.environments.revisions`."""
        from .environments_revisions import EnvironmentsRevisions

        return EnvironmentsRevisions(self._client)

    def list(
        self,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.EnvironmentV1, models.PaginatedEnvironmentEnvelopeV1]:
        """List the environments that the caller can see.

        Args:
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
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

        `GET /api/environments/beta/environments`
        Documented in: Domino REST API reference 5.11, lines 645-656; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"offset": offset, "limit": limit},
            options=options,
        )

    def create(
        self,
        *,
        dockerfile_instructions: str | UnsetType = UNSET,
        environment_variables: builtins.list[models.EnvironmentVariableV1] | UnsetType = UNSET,
        image: str | UnsetType = UNSET,
        post_run_script: str | UnsetType = UNSET,
        post_setup_script: str | UnsetType = UNSET,
        pre_run_script: str | UnsetType = UNSET,
        pre_setup_script: str | UnsetType = UNSET,
        skip_cache: bool | UnsetType = UNSET,
        summary: str | UnsetType = UNSET,
        supported_clusters: builtins.list[models.ClusterTypeV1] | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        use_vpn: bool | UnsetType = UNSET,
        workspace_tools: builtins.list[models.EnvironmentToolV1] | UnsetType = UNSET,
        add_base_dependencies: bool | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        duplicate_from_environment_id: str | UnsetType = UNSET,
        is_curated: bool | UnsetType = UNSET,
        is_restricted: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org_owner_id: str | UnsetType = UNSET,
        rebuild_on_base_changes: models.EnvironmentRebuildOnBaseChangesV1 | UnsetType = UNSET,
        visibility: models.NewEnvironmentVisibilityV1 | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EnvironmentV1:
        """Create an environment.

        Needs the permissions `CreateEnvironment`, `EditEnvironment` and `UseFileStorage`.

        Args:
            dockerfile_instructions: Instructions appended to the Dockerfile of the image.
            environment_variables: Environment variables that are set.
            image: Container image to start from.
            post_run_script: Shell script that runs after the execution.
            post_setup_script: Shell script that runs after the setup of the execution.
            pre_run_script: Shell script that runs before the execution.
            pre_setup_script: Shell script that runs before the setup of the execution.
            skip_cache: Whether the image is built without cached layers.
            summary: Summary of what changed in the revision.
            supported_clusters: Frameworks whose clusters the environment supports.
            tags: Tags of the revision.
            use_vpn: Whether the environment uses the VPN.
            workspace_tools: Tools that workspaces offer.
            add_base_dependencies: Whether the packages that Domino workloads need are added to the
                image.
            description: What the environment is for.
            duplicate_from_environment_id: Environment to copy.
            is_curated: Whether the environment is a curated one.
            is_restricted: Whether the environment is restricted.
            name: Name of the environment.
            org_owner_id: Organization that owns the environment.
            rebuild_on_base_changes: Whether the environment is built again when its base changes.
            visibility: Who can see the environment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new environment.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/environments/beta/environments`
        Documented in: Domino REST API reference 5.11, lines 657-667; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {},
            body=models.NewEnvironmentV1(
                dockerfile_instructions=dockerfile_instructions,
                environment_variables=environment_variables,
                image=image,
                post_run_script=post_run_script,
                post_setup_script=post_setup_script,
                pre_run_script=pre_run_script,
                pre_setup_script=pre_setup_script,
                skip_cache=skip_cache,
                summary=summary,
                supported_clusters=supported_clusters,
                tags=tags,
                use_vpn=use_vpn,
                workspace_tools=workspace_tools,
                add_base_dependencies=add_base_dependencies,
                description=description,
                duplicate_from_environment_id=duplicate_from_environment_id,
                is_curated=is_curated,
                is_restricted=is_restricted,
                name=name,
                org_owner_id=org_owner_id,
                rebuild_on_base_changes=rebuild_on_base_changes,
                visibility=visibility,
            ),
            options=options,
        )

    def get(
        self,
        environment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.EnvironmentV1:
        """Get an environment.

        Needs the permission `ViewEnvironment`.

        Args:
            environment_id: Id of the environment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The environment.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/environments/v1/environments/{environmentId}`
        Documented in: Domino REST API reference 5.11, lines 695-705; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"environment_id": environment_id},
            options=options,
        )

    def archive(
        self,
        environment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.EnvironmentV1:
        """Archive an environment.

        An archived environment no longer shows up in lists. Needs the permissions
        `ManageEnvironments` and `EditEnvironment`.

        Args:
            environment_id: Id of the environment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The archived environment.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/environments/v1/environments/{environmentId}`
        Documented in: Domino REST API reference 5.11, lines 706-716; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _ARCHIVE,
            {"environment_id": environment_id},
            options=options,
        )


class EnvironmentsWithResponse:
    """Methods of `Environments` that return status and headers along with the data."""

    def __init__(self, resource: Environments) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.archive = with_response(inner.archive)


class AsyncEnvironments(AsyncResource):
    """Compute environments and their revisions."""

    @property
    def with_response(self) -> AsyncEnvironmentsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncEnvironmentsWithResponse(self)

    @cached_property
    def revisions(self) -> AsyncEnvironmentsRevisions:
        """Operations of `client.environments.revisions`."""
        from .environments_revisions import AsyncEnvironmentsRevisions

        return AsyncEnvironmentsRevisions(self._client)

    def list(
        self,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.EnvironmentV1, models.PaginatedEnvironmentEnvelopeV1]:
        """List the environments that the caller can see.

        Args:
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
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

        `GET /api/environments/beta/environments`
        Documented in: Domino REST API reference 5.11, lines 645-656; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"offset": offset, "limit": limit},
            options=options,
        )

    async def create(
        self,
        *,
        dockerfile_instructions: str | UnsetType = UNSET,
        environment_variables: builtins.list[models.EnvironmentVariableV1] | UnsetType = UNSET,
        image: str | UnsetType = UNSET,
        post_run_script: str | UnsetType = UNSET,
        post_setup_script: str | UnsetType = UNSET,
        pre_run_script: str | UnsetType = UNSET,
        pre_setup_script: str | UnsetType = UNSET,
        skip_cache: bool | UnsetType = UNSET,
        summary: str | UnsetType = UNSET,
        supported_clusters: builtins.list[models.ClusterTypeV1] | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        use_vpn: bool | UnsetType = UNSET,
        workspace_tools: builtins.list[models.EnvironmentToolV1] | UnsetType = UNSET,
        add_base_dependencies: bool | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        duplicate_from_environment_id: str | UnsetType = UNSET,
        is_curated: bool | UnsetType = UNSET,
        is_restricted: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org_owner_id: str | UnsetType = UNSET,
        rebuild_on_base_changes: models.EnvironmentRebuildOnBaseChangesV1 | UnsetType = UNSET,
        visibility: models.NewEnvironmentVisibilityV1 | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EnvironmentV1:
        """Create an environment.

        Needs the permissions `CreateEnvironment`, `EditEnvironment` and `UseFileStorage`.

        Args:
            dockerfile_instructions: Instructions appended to the Dockerfile of the image.
            environment_variables: Environment variables that are set.
            image: Container image to start from.
            post_run_script: Shell script that runs after the execution.
            post_setup_script: Shell script that runs after the setup of the execution.
            pre_run_script: Shell script that runs before the execution.
            pre_setup_script: Shell script that runs before the setup of the execution.
            skip_cache: Whether the image is built without cached layers.
            summary: Summary of what changed in the revision.
            supported_clusters: Frameworks whose clusters the environment supports.
            tags: Tags of the revision.
            use_vpn: Whether the environment uses the VPN.
            workspace_tools: Tools that workspaces offer.
            add_base_dependencies: Whether the packages that Domino workloads need are added to the
                image.
            description: What the environment is for.
            duplicate_from_environment_id: Environment to copy.
            is_curated: Whether the environment is a curated one.
            is_restricted: Whether the environment is restricted.
            name: Name of the environment.
            org_owner_id: Organization that owns the environment.
            rebuild_on_base_changes: Whether the environment is built again when its base changes.
            visibility: Who can see the environment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new environment.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/environments/beta/environments`
        Documented in: Domino REST API reference 5.11, lines 657-667; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {},
            body=models.NewEnvironmentV1(
                dockerfile_instructions=dockerfile_instructions,
                environment_variables=environment_variables,
                image=image,
                post_run_script=post_run_script,
                post_setup_script=post_setup_script,
                pre_run_script=pre_run_script,
                pre_setup_script=pre_setup_script,
                skip_cache=skip_cache,
                summary=summary,
                supported_clusters=supported_clusters,
                tags=tags,
                use_vpn=use_vpn,
                workspace_tools=workspace_tools,
                add_base_dependencies=add_base_dependencies,
                description=description,
                duplicate_from_environment_id=duplicate_from_environment_id,
                is_curated=is_curated,
                is_restricted=is_restricted,
                name=name,
                org_owner_id=org_owner_id,
                rebuild_on_base_changes=rebuild_on_base_changes,
                visibility=visibility,
            ),
            options=options,
        )

    async def get(
        self,
        environment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.EnvironmentV1:
        """Get an environment.

        Needs the permission `ViewEnvironment`.

        Args:
            environment_id: Id of the environment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The environment.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/environments/v1/environments/{environmentId}`
        Documented in: Domino REST API reference 5.11, lines 695-705; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"environment_id": environment_id},
            options=options,
        )

    async def archive(
        self,
        environment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.EnvironmentV1:
        """Archive an environment.

        An archived environment no longer shows up in lists. Needs the permissions
        `ManageEnvironments` and `EditEnvironment`.

        Args:
            environment_id: Id of the environment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The archived environment.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/environments/v1/environments/{environmentId}`
        Documented in: Domino REST API reference 5.11, lines 706-716; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _ARCHIVE,
            {"environment_id": environment_id},
            options=options,
        )


class AsyncEnvironmentsWithResponse:
    """Methods of `AsyncEnvironments` that return status and headers along with the data."""

    def __init__(self, resource: AsyncEnvironments) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.archive = with_response_async(inner.archive)
