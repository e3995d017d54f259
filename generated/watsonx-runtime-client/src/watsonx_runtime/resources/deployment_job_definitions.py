"""Operations under `client.deployment_job_definitions`."""

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
    from .deployment_job_definitions_revisions import (
        AsyncDeploymentJobDefinitionsRevisions,
        DeploymentJobDefinitionsRevisions,
    )

__all__ = [
    "AsyncDeploymentJobDefinitions",
    "AsyncDeploymentJobDefinitionsWithResponse",
    "DeploymentJobDefinitions",
    "DeploymentJobDefinitionsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_CREATE: Operation[models.JobResource] = Operation(
    id="deployment_job_definitions_create",
    method="POST",
    path="/ml/v4/deployment_job_definitions",
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
    id="deployment_job_definitions_list",
    method="GET",
    path="/ml/v4/deployment_job_definitions",
    parameters=(
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
        Parameter(name="tag.value", argument="tag_value", location="query", shape="scalar"),
        Parameter(name="search", argument="search", location="query", shape="scalar", bounds=Bounds(min_length=1)),
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
_GET: Operation[models.JobResource] = Operation(
    id="deployment_job_definitions_get",
    method="GET",
    path="/ml/v4/deployment_job_definitions/{job_definition_id}",
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
        Parameter(name="rev", argument="rev", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.JobResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
)
_UPDATE: Operation[models.JobResource] = Operation(
    id="deployment_job_definitions_update",
    method="PATCH",
    path="/ml/v4/deployment_job_definitions/{job_definition_id}",
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
    ),
    bodies=(
        Body(media_type="application/json-patch+json", kind="json", required=True),
        Body(media_type="application/json", kind="json", required=True),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.JobResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
)
_DELETE: Operation[None] = Operation(
    id="deployment_job_definitions_delete",
    method="DELETE",
    path="/ml/v4/deployment_job_definitions/{job_definition_id}",
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
    ),
    responses={"204": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("IAM",), ("Bearer",)),
)


class DeploymentJobDefinitions(Resource):
    """Stored descriptions of deployment jobs."""

    @property
    def with_response(self) -> DeploymentJobDefinitionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return DeploymentJobDefinitionsWithResponse(self)

    @cached_property
    def revisions(self) -> DeploymentJobDefinitionsRevisions:
        """Operations of `client.deployment_job_definitions.revisions`."""
        from .deployment_job_definitions_revisions import DeploymentJobDefinitionsRevisions

        return DeploymentJobDefinitionsRevisions(self._client)

    def create(
        self,
        *,
        name: str,
        deployment: models.SimpleRel,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        hardware_spec: models.HardwareSpec | UnsetType = UNSET,
        hybrid_pipeline_hardware_specs: builtins.list[models.HybridPipelineHardwareSpecsItem] | UnsetType = UNSET,
        scoring: models.JobScoringRequest | UnsetType = UNSET,
        decision_optimization: models.JobDecisionOptimizationRequest | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobResource:
        """Create a deployment job definition.

        A definition holds what a deployment job needs, so that jobs can refer to it.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployment. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            name: Name of the job.
            description: What the job is for.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            deployment: Deployment that the job runs on.
            custom: Properties of your own, as names and values.
            hardware_spec: Hardware to run on.
            hybrid_pipeline_hardware_specs: Hardware for each node of a hybrid pipeline; others use
                `hardware_spec`.
            scoring: Data of a batch job of a model, function or script. Excludes
                `decision_optimization`.
            decision_optimization: Data of a Decision Optimization job. Excludes `scoring`.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deployment job definition was created.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/deployment_job_definitions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 603-756; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "space_id": space_id},
            body=models.JobEntityRequest(
                name=name,
                description=description,
                tags=tags,
                deployment=deployment,
                custom=custom,
                hardware_spec=hardware_spec,
                hybrid_pipeline_hardware_specs=hybrid_pipeline_hardware_specs,
                scoring=scoring,
                decision_optimization=decision_optimization,
            ),
            options=options,
        )

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        tag_value: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.JobResource, models.JobResources]:
        """List deployment job definitions.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
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
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployment_job_definitions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 757-806; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "start": start,
                "limit": limit,
                "tag_value": tag_value,
                "search": search,
            },
            options=options,
        )

    def get(
        self,
        job_definition_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobResource:
        """Get a deployment job definition.

        `rev` asks for a revision; latest is the newest one.

        Args:
            job_definition_id: Identifier of the deployment job definition.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            rev: Number of a revision; latest means the newest one.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deployment job definition.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployment_job_definitions/{job_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 807-931; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _GET,
            {
                "job_definition_id": job_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "rev": rev,
            },
            options=options,
        )

    def update(
        self,
        job_definition_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.JobResource:
        """Patch a deployment job definition.

        Patchable: /tags, /name, /description, /custom, /deployment.

        Args:
            job_definition_id: Identifier of the deployment job definition.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deployment job definition was patched.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/deployment_job_definitions/{job_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 932-1061; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _UPDATE,
            {
                "job_definition_id": job_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    def delete(
        self,
        job_definition_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a deployment job definition.

        All its revisions and their attachments go with it.

        Args:
            job_definition_id: Identifier of the deployment job definition.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/deployment_job_definitions/{job_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 1062-1080; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _DELETE,
            {
                "job_definition_id": job_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            options=options,
        )


class DeploymentJobDefinitionsWithResponse:
    """Methods of `DeploymentJobDefinitions` that return status and headers along with the data."""

    def __init__(self, resource: DeploymentJobDefinitions) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncDeploymentJobDefinitions(AsyncResource):
    """Stored descriptions of deployment jobs."""

    @property
    def with_response(self) -> AsyncDeploymentJobDefinitionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncDeploymentJobDefinitionsWithResponse(self)

    @cached_property
    def revisions(self) -> AsyncDeploymentJobDefinitionsRevisions:
        """Operations of `client.deployment_job_definitions.revisions`."""
        from .deployment_job_definitions_revisions import AsyncDeploymentJobDefinitionsRevisions

        return AsyncDeploymentJobDefinitionsRevisions(self._client)

    async def create(
        self,
        *,
        name: str,
        deployment: models.SimpleRel,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        hardware_spec: models.HardwareSpec | UnsetType = UNSET,
        hybrid_pipeline_hardware_specs: builtins.list[models.HybridPipelineHardwareSpecsItem] | UnsetType = UNSET,
        scoring: models.JobScoringRequest | UnsetType = UNSET,
        decision_optimization: models.JobDecisionOptimizationRequest | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobResource:
        """Create a deployment job definition.

        A definition holds what a deployment job needs, so that jobs can refer to it.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployment. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            name: Name of the job.
            description: What the job is for.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            deployment: Deployment that the job runs on.
            custom: Properties of your own, as names and values.
            hardware_spec: Hardware to run on.
            hybrid_pipeline_hardware_specs: Hardware for each node of a hybrid pipeline; others use
                `hardware_spec`.
            scoring: Data of a batch job of a model, function or script. Excludes
                `decision_optimization`.
            decision_optimization: Data of a Decision Optimization job. Excludes `scoring`.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deployment job definition was created.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/deployment_job_definitions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 603-756; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "space_id": space_id},
            body=models.JobEntityRequest(
                name=name,
                description=description,
                tags=tags,
                deployment=deployment,
                custom=custom,
                hardware_spec=hardware_spec,
                hybrid_pipeline_hardware_specs=hybrid_pipeline_hardware_specs,
                scoring=scoring,
                decision_optimization=decision_optimization,
            ),
            options=options,
        )

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        tag_value: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.JobResource, models.JobResources]:
        """List deployment job definitions.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
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
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployment_job_definitions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 757-806; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "start": start,
                "limit": limit,
                "tag_value": tag_value,
                "search": search,
            },
            options=options,
        )

    async def get(
        self,
        job_definition_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        rev: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobResource:
        """Get a deployment job definition.

        `rev` asks for a revision; latest is the newest one.

        Args:
            job_definition_id: Identifier of the deployment job definition.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            rev: Number of a revision; latest means the newest one.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deployment job definition.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployment_job_definitions/{job_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 807-931; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _GET,
            {
                "job_definition_id": job_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "rev": rev,
            },
            options=options,
        )

    async def update(
        self,
        job_definition_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.JobResource:
        """Patch a deployment job definition.

        Patchable: /tags, /name, /description, /custom, /deployment.

        Args:
            job_definition_id: Identifier of the deployment job definition.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deployment job definition was patched.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/deployment_job_definitions/{job_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 932-1061; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _UPDATE,
            {
                "job_definition_id": job_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    async def delete(
        self,
        job_definition_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a deployment job definition.

        All its revisions and their attachments go with it.

        Args:
            job_definition_id: Identifier of the deployment job definition.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the resource. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/deployment_job_definitions/{job_definition_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 1062-1080; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _DELETE,
            {
                "job_definition_id": job_definition_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            options=options,
        )


class AsyncDeploymentJobDefinitionsWithResponse:
    """Methods of `AsyncDeploymentJobDefinitions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncDeploymentJobDefinitions) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
