"""Operations under `client.workspaces`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource_async import AsyncResource
from .._runtime.client.resource_sync import Resource

if TYPE_CHECKING:
    from .workspaces_sessions import AsyncWorkspacesSessions, WorkspacesSessions

__all__ = [
    "AsyncWorkspaces",
    "AsyncWorkspacesWithResponse",
    "Workspaces",
    "WorkspacesWithResponse",
]


class Workspaces(Resource):
    """Sessions of workspaces."""

    @property
    def with_response(self) -> WorkspacesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return WorkspacesWithResponse(self)

    @cached_property
    def sessions(self) -> WorkspacesSessions:
        """Operations of `client.workspaces.sessions`."""
        from .workspaces_sessions import WorkspacesSessions

        return WorkspacesSessions(self._client)


class WorkspacesWithResponse:
    """Methods of `Workspaces` that return status and headers along with the data."""

    def __init__(self, resource: Workspaces) -> None:
        self.resource = resource


class AsyncWorkspaces(AsyncResource):
    """Sessions of workspaces."""

    @property
    def with_response(self) -> AsyncWorkspacesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncWorkspacesWithResponse(self)

    @cached_property
    def sessions(self) -> AsyncWorkspacesSessions:
        """Operations of `client.workspaces.sessions`."""
        from .workspaces_sessions import AsyncWorkspacesSessions

        return AsyncWorkspacesSessions(self._client)


class AsyncWorkspacesWithResponse:
    """Methods of `AsyncWorkspaces` that return status and headers along with the data."""

    def __init__(self, resource: AsyncWorkspaces) -> None:
        self.resource = resource
