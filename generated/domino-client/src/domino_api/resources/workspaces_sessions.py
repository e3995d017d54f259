"""Operations under `client.workspaces.sessions`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncWorkspacesSessions",
    "AsyncWorkspacesSessionsWithResponse",
    "WorkspacesSessions",
    "WorkspacesSessionsWithResponse",
]

_CREATE: Operation[models.WorkspaceSessionCreatedV1] = Operation(
    id="createWorkspaceSession",
    method="POST",
    path="/api/projects/v1/projects/{projectId}/workspaces/{workspaceId}/sessions",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),
        Parameter(name="workspaceId", argument="workspace_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.WorkspaceSessionCreatedEnvelopeV1
            ),
        ),
        "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
        "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
        "500": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),
        ),
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("workspace_session",),
)


class WorkspacesSessions(Resource):
    """Operations of `client.workspaces.sessions`."""

    @property
    def with_response(self) -> WorkspacesSessionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return WorkspacesSessionsWithResponse(self)

    def create(
        self,
        project_id: str,
        workspace_id: str,
        *,
        external_volume_mounts: list[str],
        net_app_volume_mounts: list[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WorkspaceSessionCreatedV1:
        """Create a session of a workspace.

        The workspace must exist. Needs the permissions `OpenWorkspace` and `UseGlobalCompute`.

        Args:
            project_id: Id of the project.
            workspace_id: Id of the workspace.
            external_volume_mounts: External volumes to mount. Default: [].
            net_app_volume_mounts: NetApp volumes to mount. Default: [].
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new session.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/workspaces/{workspaceId}/sessions`
        Documented in: Domino REST API reference 5.11, lines 1777-1790; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {"project_id": project_id, "workspace_id": workspace_id},
            body=models.NewWorkspaceSessionV1(
                external_volume_mounts=external_volume_mounts, net_app_volume_mounts=net_app_volume_mounts
            ),
            options=options,
        )


class WorkspacesSessionsWithResponse:
    """Methods of `WorkspacesSessions` that return status and headers along with the data."""

    def __init__(self, resource: WorkspacesSessions) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)


class AsyncWorkspacesSessions(AsyncResource):
    """Operations of `client.workspaces.sessions`."""

    @property
    def with_response(self) -> AsyncWorkspacesSessionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncWorkspacesSessionsWithResponse(self)

    async def create(
        self,
        project_id: str,
        workspace_id: str,
        *,
        external_volume_mounts: list[str],
        net_app_volume_mounts: list[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WorkspaceSessionCreatedV1:
        """Create a session of a workspace.

        The workspace must exist. Needs the permissions `OpenWorkspace` and `UseGlobalCompute`.

        Args:
            project_id: Id of the project.
            workspace_id: Id of the workspace.
            external_volume_mounts: External volumes to mount. Default: [].
            net_app_volume_mounts: NetApp volumes to mount. Default: [].
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new session.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/workspaces/{workspaceId}/sessions`
        Documented in: Domino REST API reference 5.11, lines 1777-1790; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {"project_id": project_id, "workspace_id": workspace_id},
            body=models.NewWorkspaceSessionV1(
                external_volume_mounts=external_volume_mounts, net_app_volume_mounts=net_app_volume_mounts
            ),
            options=options,
        )


class AsyncWorkspacesSessionsWithResponse:
    """Methods of `AsyncWorkspacesSessions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncWorkspacesSessions) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
