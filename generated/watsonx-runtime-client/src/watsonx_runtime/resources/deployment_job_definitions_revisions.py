"""Operations under `client.deployment_job_definitions.revisions`."""

from __future__ import annotations

import datetime

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, BodySetting, Bounds, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncDeploymentJobDefinitionsRevisions",
    "AsyncDeploymentJobDefinitionsRevisionsWithResponse",
    "DeploymentJobDefinitionsRevisions",
    "DeploymentJobDefinitionsRevisionsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_CREATE: Operation[models.JobResource] = Operation(
    id="deployment_job_definitions_create_revision",
    method="POST",
    path="/ml/v4/deployment_job_definitions/{job_definition_id}/revisions",
    parameters=(
        Parameter(
            name="job_definition_id", argument="job_definition_id", location="path", required=True, shape="scalar"
        ),
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
            settings=(BodySetting(attribute="space_id", argument="space_id", setting="space_id", required=True),),
        ),
    ),
    responses={
        "201": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.JobResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
)
_LIST: Operation[models.JobResource] = Operation(
    id="deployment_job_definitions_list_revisions",
    method="GET",
    path="/ml/v4/deployment_job_definitions/{job_definition_id}/revisions",
    parameters=(
        Parameter(
            name="job_definition_id", argument="job_definition_id", location="path", required=True, shape="scalar"
        ),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id",
            argument="space_id",
            location="query",
            required=True,
            shape="scalar",
            bounds=Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
            setting="space_id",
        ),
        Parameter(name="start", argument="start", location="query", shape="scalar"),
        Parameter(
            name="limit", argument="limit", location="query", shape="scalar", bounds=Bounds(minimum=1, maximum=200)
        ),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.JobResources),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
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


class DeploymentJobDefinitionsRevisions(Resource):
    """Operations of `client.deployment_job_definitions.revisions`."""

    @property
    def with_response(self) -> DeploymentJobDefinitionsRevisionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return DeploymentJobDefinitionsRevisionsWithResponse(self)

    def create(
        self,
        job_definition_id: str,
        *,
        space_id: str | UnsetType | None = UNSET,
        commit_message: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobResource:
        """Create a revision of a deployment job definition.

        Keeps the deployment job definition as it is now, data and content, under a new revision
        number.

        Args:
            job_definition_id: Identifier of the deployment job definition.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            commit_message: What changed, in words.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The revision was created.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/deployment_job_definitions/{job_definition_id}/revisions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 1081-1203; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CREATE,
            {
                "job_definition_id": job_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            body=models.JobRevisionEntityRequest(commit_message=commit_message),
            options=options,
        )

    def list(
        self,
        job_definition_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.JobResource, models.JobResources]:
        """List the revisions of a deployment job definition.

        Args:
            job_definition_id: Identifier of the deployment job definition.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            start: Token of the page to return, from the `next` link of the page before.
            limit: Number of resources in a page. Allowed: 1 to 200. Default: 100.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployment_job_definitions/{job_definition_id}/revisions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 1204-1250; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "job_definition_id": job_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "start": start,
                "limit": limit,
            },
            options=options,
        )


class DeploymentJobDefinitionsRevisionsWithResponse:
    """Methods of `DeploymentJobDefinitionsRevisions` that return status and headers along with the data."""

    def __init__(self, resource: DeploymentJobDefinitionsRevisions) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)


class AsyncDeploymentJobDefinitionsRevisions(AsyncResource):
    """Operations of `client.deployment_job_definitions.revisions`."""

    @property
    def with_response(self) -> AsyncDeploymentJobDefinitionsRevisionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncDeploymentJobDefinitionsRevisionsWithResponse(self)

    async def create(
        self,
        job_definition_id: str,
        *,
        space_id: str | UnsetType | None = UNSET,
        commit_message: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobResource:
        """Create a revision of a deployment job definition.

        Keeps the deployment job definition as it is now, data and content, under a new revision
        number.

        Args:
            job_definition_id: Identifier of the deployment job definition.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            commit_message: What changed, in words.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The revision was created.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/deployment_job_definitions/{job_definition_id}/revisions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 1081-1203; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CREATE,
            {
                "job_definition_id": job_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            body=models.JobRevisionEntityRequest(commit_message=commit_message),
            options=options,
        )

    def list(
        self,
        job_definition_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.JobResource, models.JobResources]:
        """List the revisions of a deployment job definition.

        Args:
            job_definition_id: Identifier of the deployment job definition.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            start: Token of the page to return, from the `next` link of the page before.
            limit: Number of resources in a page. Allowed: 1 to 200. Default: 100.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployment_job_definitions/{job_definition_id}/revisions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 1204-1250; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "job_definition_id": job_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "start": start,
                "limit": limit,
            },
            options=options,
        )


class AsyncDeploymentJobDefinitionsRevisionsWithResponse:
    """Methods of `AsyncDeploymentJobDefinitionsRevisions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncDeploymentJobDefinitionsRevisions) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
