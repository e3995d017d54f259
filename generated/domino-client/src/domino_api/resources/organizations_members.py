"""Operations under `client.organizations.members`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncOrganizationsMembers",
    "AsyncOrganizationsMembersWithResponse",
    "OrganizationsMembers",
    "OrganizationsMembersWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_ADD: Operation[models.OrganizationV1] = Operation(
    id="addUserToOrg",
    method="PUT",
    path="/api/organizations/v1/organizations/{organizationId}/user",
    parameters=(
        Parameter(name="organizationId", argument="organization_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.OrganizationEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("org",),
)
_REMOVE: Operation[models.OrganizationV1] = Operation(
    id="removeUserFromOrg",
    method="DELETE",
    path="/api/organizations/v1/organizations/{organizationId}/user",
    parameters=(
        Parameter(name="organizationId", argument="organization_id", location="path", required=True, shape="scalar"),
        Parameter(name="memberToRemoveId", argument="user_id", location="query", required=True, shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.OrganizationEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("org",),
)


class OrganizationsMembers(Resource):
    """Operations of `client.organizations.members`."""

    @property
    def with_response(self) -> OrganizationsMembersWithResponse:
        """The same methods, returning status and headers along with the data."""
        return OrganizationsMembersWithResponse(self)

    def add(
        self,
        organization_id: str,
        *,
        organization_role: models.OrganizationRoleV1,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> models.OrganizationV1:
        """Add a user to an organization.

        Needs the permission `EditMembers`.

        Args:
            organization_id: Id of the organization in the users collection, not the one in the
                organizations collection.
            organization_role: Role in the organization.
            user_id: Member.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The organization with its members.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/organizations/v1/organizations/{organizationId}/user`
        Documented in: Domino REST API reference 5.11, lines 1186-1198; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _ADD,
            {"organization_id": organization_id},
            body=models.OrganizationMemberV1(organization_role=organization_role, user_id=user_id),
            options=options,
        )

    def remove(
        self,
        organization_id: str,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> models.OrganizationV1:
        """Remove a user from an organization.

        Needs the permission `EditMembers`.

        Args:
            organization_id: Id of the organization in the users collection, not the one in the
                organizations collection.
            user_id: User to remove.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The organization with its remaining members.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/organizations/v1/organizations/{organizationId}/user`
        Documented in: Domino REST API reference 5.11, lines 1199-1210; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _REMOVE,
            {"organization_id": organization_id, "user_id": user_id},
            options=options,
        )


class OrganizationsMembersWithResponse:
    """Methods of `OrganizationsMembers` that return status and headers along with the data."""

    def __init__(self, resource: OrganizationsMembers) -> None:
        inner = raw(resource)
        self.add = with_response(inner.add)
        self.remove = with_response(inner.remove)


class AsyncOrganizationsMembers(AsyncResource):
    """Operations of `client.organizations.members`."""

    @property
    def with_response(self) -> AsyncOrganizationsMembersWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncOrganizationsMembersWithResponse(self)

    async def add(
        self,
        organization_id: str,
        *,
        organization_role: models.OrganizationRoleV1,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> models.OrganizationV1:
        """Add a user to an organization.

        Needs the permission `EditMembers`.

        Args:
            organization_id: Id of the organization in the users collection, not the one in the
                organizations collection.
            organization_role: Role in the organization.
            user_id: Member.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The organization with its members.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/organizations/v1/organizations/{organizationId}/user`
        Documented in: Domino REST API reference 5.11, lines 1186-1198; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _ADD,
            {"organization_id": organization_id},
            body=models.OrganizationMemberV1(organization_role=organization_role, user_id=user_id),
            options=options,
        )

    async def remove(
        self,
        organization_id: str,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> models.OrganizationV1:
        """Remove a user from an organization.

        Needs the permission `EditMembers`.

        Args:
            organization_id: Id of the organization in the users collection, not the one in the
                organizations collection.
            user_id: User to remove.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The organization with its remaining members.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/organizations/v1/organizations/{organizationId}/user`
        Documented in: Domino REST API reference 5.11, lines 1199-1210; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _REMOVE,
            {"organization_id": organization_id, "user_id": user_id},
            options=options,
        )


class AsyncOrganizationsMembersWithResponse:
    """Methods of `AsyncOrganizationsMembers` that return status and headers along with the data."""

    def __init__(self, resource: AsyncOrganizationsMembers) -> None:
        inner = raw_async(resource)
        self.add = with_response_async(inner.add)
        self.remove = with_response_async(inner.remove)
