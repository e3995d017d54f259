"""Operations under `client.environments.revisions`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncEnvironmentsRevisions",
    "AsyncEnvironmentsRevisionsWithResponse",
    "EnvironmentsRevisions",
    "EnvironmentsRevisionsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_CREATE: Operation[models.EnvironmentRevisionV1] = Operation(
    id="createEnvironmentRevision",
    method="POST",
    path="/api/environments/beta/environments/{environmentId}/revisions",
    parameters=(
        Parameter(name="environmentId", argument="environment_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.EnvironmentRevisionEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("environment_revision",),
)
_UPDATE: Operation[models.EnvironmentRevisionUpdateEnvelopeV1] = Operation(
    id="updateEnvironmentRevisionIsRestricted",
    method="PATCH",
    path="/api/environments/beta/environments/{environmentId}/revisions/{revisionId}",
    parameters=(
        Parameter(name="environmentId", argument="environment_id", location="path", required=True, shape="scalar"),
        Parameter(name="revisionId", argument="revision_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.EnvironmentRevisionUpdateEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)


class EnvironmentsRevisions(Resource):
    """Operations of `client.environments.revisions`."""

    @property
    def with_response(self) -> EnvironmentsRevisionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return EnvironmentsRevisionsWithResponse(self)

    def create(
        self,
        environment_id: str,
        *,
        dockerfile_instructions: str | UnsetType = UNSET,
        environment_variables: list[models.EnvironmentVariableV1] | UnsetType = UNSET,
        image: str | UnsetType = UNSET,
        post_run_script: str | UnsetType = UNSET,
        post_setup_script: str | UnsetType = UNSET,
        pre_run_script: str | UnsetType = UNSET,
        pre_setup_script: str | UnsetType = UNSET,
        skip_cache: bool | UnsetType = UNSET,
        summary: str | UnsetType = UNSET,
        supported_clusters: list[models.ClusterTypeV1] | UnsetType = UNSET,
        tags: list[str] | UnsetType = UNSET,
        use_vpn: bool | UnsetType = UNSET,
        workspace_tools: list[models.EnvironmentToolV1] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EnvironmentRevisionV1:
        """Create a revision of an environment.

        Needs the permissions `ManageEnvironments`, `EditEnvironment` and `UseFileStorage`.

        Args:
            environment_id: Id of the environment.
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
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new revision.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/environments/beta/environments/{environmentId}/revisions`
        Documented in: Domino REST API reference 5.11, lines 668-680; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {"environment_id": environment_id},
            body=models.NewEnvironmentRevisionV1(
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
            ),
            options=options,
        )

    def update(
        self,
        environment_id: str,
        revision_id: str,
        *,
        is_restricted: bool,
        options: RequestOptions | None = None,
    ) -> models.EnvironmentRevisionUpdateEnvelopeV1:
        """Mark a revision of an environment as restricted or not.

        Needs the permission `ClassifyEnvironments`.

        Args:
            environment_id: Id of the environment.
            revision_id: Id of the revision.
            is_restricted: Whether the revision is restricted.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Id of the revision.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/environments/beta/environments/{environmentId}/revisions/{revisionId}`
        Documented in: Domino REST API reference 5.11, lines 681-694; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"environment_id": environment_id, "revision_id": revision_id},
            body=models.UpdateEnvironmentRevisionV1(is_restricted=is_restricted),
            options=options,
        )


class EnvironmentsRevisionsWithResponse:
    """Methods of `EnvironmentsRevisions` that return status and headers along with the data."""

    def __init__(self, resource: EnvironmentsRevisions) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.update = with_response(inner.update)


class AsyncEnvironmentsRevisions(AsyncResource):
    """Operations of `client.environments.revisions`."""

    @property
    def with_response(self) -> AsyncEnvironmentsRevisionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncEnvironmentsRevisionsWithResponse(self)

    async def create(
        self,
        environment_id: str,
        *,
        dockerfile_instructions: str | UnsetType = UNSET,
        environment_variables: list[models.EnvironmentVariableV1] | UnsetType = UNSET,
        image: str | UnsetType = UNSET,
        post_run_script: str | UnsetType = UNSET,
        post_setup_script: str | UnsetType = UNSET,
        pre_run_script: str | UnsetType = UNSET,
        pre_setup_script: str | UnsetType = UNSET,
        skip_cache: bool | UnsetType = UNSET,
        summary: str | UnsetType = UNSET,
        supported_clusters: list[models.ClusterTypeV1] | UnsetType = UNSET,
        tags: list[str] | UnsetType = UNSET,
        use_vpn: bool | UnsetType = UNSET,
        workspace_tools: list[models.EnvironmentToolV1] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EnvironmentRevisionV1:
        """Create a revision of an environment.

        Needs the permissions `ManageEnvironments`, `EditEnvironment` and `UseFileStorage`.

        Args:
            environment_id: Id of the environment.
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
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new revision.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/environments/beta/environments/{environmentId}/revisions`
        Documented in: Domino REST API reference 5.11, lines 668-680; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {"environment_id": environment_id},
            body=models.NewEnvironmentRevisionV1(
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
            ),
            options=options,
        )

    async def update(
        self,
        environment_id: str,
        revision_id: str,
        *,
        is_restricted: bool,
        options: RequestOptions | None = None,
    ) -> models.EnvironmentRevisionUpdateEnvelopeV1:
        """Mark a revision of an environment as restricted or not.

        Needs the permission `ClassifyEnvironments`.

        Args:
            environment_id: Id of the environment.
            revision_id: Id of the revision.
            is_restricted: Whether the revision is restricted.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Id of the revision.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/environments/beta/environments/{environmentId}/revisions/{revisionId}`
        Documented in: Domino REST API reference 5.11, lines 681-694; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"environment_id": environment_id, "revision_id": revision_id},
            body=models.UpdateEnvironmentRevisionV1(is_restricted=is_restricted),
            options=options,
        )


class AsyncEnvironmentsRevisionsWithResponse:
    """Methods of `AsyncEnvironmentsRevisions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncEnvironmentsRevisions) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.update = with_response_async(inner.update)
