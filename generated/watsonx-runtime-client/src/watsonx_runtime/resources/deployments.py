"""Operations under `client.deployments`."""

from __future__ import annotations

import builtins
import datetime
from typing import Any, Literal

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, BodySetting, Bounds, Operation, Pagination, Parameter, Polling, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncDeployments",
    "AsyncDeploymentsWithResponse",
    "Deployments",
    "DeploymentsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_CREATE: Operation[models.DeploymentResource] = Operation(
    id="deployments_create",
    method="POST",
    path="/ml/v4/deployments",
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
        "202": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeploymentResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
)
_LIST: Operation[models.DeploymentResource] = Operation(
    id="deployments_list",
    method="GET",
    path="/ml/v4/deployments",
    parameters=(
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(name="space_id", argument="space_id", location="query", shape="scalar", setting="space_id"),
        Parameter(name="serving_name", argument="serving_name", location="query", shape="scalar"),
        Parameter(name="tag.value", argument="tag_value", location="query", shape="scalar"),
        Parameter(name="asset_id", argument="asset_id", location="query", shape="scalar"),
        Parameter(name="name", argument="name", location="query", shape="scalar"),
        Parameter(name="type", argument="type", location="query"),
        Parameter(name="state", argument="state", location="query"),
        Parameter(name="stats", argument="stats", location="query", shape="scalar"),
        Parameter(name="conflict", argument="conflict", location="query", shape="scalar"),
        Parameter(name="start", argument="start", location="query", shape="scalar"),
        Parameter(
            name="limit", argument="limit", location="query", shape="scalar", bounds=Bounds(minimum=1, maximum=200)
        ),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeploymentResources),),
        "204": (ResponseContent(kind="none"),),
        "409": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    exclusive=(
        ("stats", "serving_name"),
        ("stats", "tag_value"),
        ("stats", "asset_id"),
        ("stats", "name"),
        ("stats", "type"),
        ("stats", "state"),
        ("stats", "start"),
        ("stats", "limit"),
        ("conflict", "space_id"),
        ("conflict", "tag_value"),
        ("conflict", "asset_id"),
        ("conflict", "name"),
        ("conflict", "type"),
        ("conflict", "state"),
        ("stats", "conflict"),
        ("conflict", "start"),
        ("conflict", "limit"),
    ),
    pagination=Pagination(
        style="link", items=("resources",), next=("next", "href"), limit="limit", total=("total_count",)
    ),
)
_GET: Operation[models.DeploymentResource] = Operation(
    id="deployments_get",
    method="GET",
    path="/ml/v4/deployments/{deployment_id}",
    parameters=(
        Parameter(name="deployment_id", argument="deployment_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id", argument="space_id", location="query", required=True, shape="scalar", setting="space_id"
        ),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeploymentResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    polling=Polling(
        states=(("entity", "status", "state"),),
        done=("ready",),
        failed=("failed",),
        messages=(("entity", "status", "failure", "errors", "message"), ("entity", "status", "message", "text")),
    ),
)
_DELETE: Operation[None] = Operation(
    id="deployments_delete",
    method="DELETE",
    path="/ml/v4/deployments/{deployment_id}",
    parameters=(
        Parameter(name="deployment_id", argument="deployment_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id", argument="space_id", location="query", required=True, shape="scalar", setting="space_id"
        ),
    ),
    responses={"204": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("IAM",), ("Bearer",)),
)
_UPDATE: Operation[models.DeploymentResource] = Operation(
    id="deployments_update",
    method="PATCH",
    path="/ml/v4/deployments/{deployment_id}",
    parameters=(
        Parameter(name="deployment_id", argument="deployment_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id", argument="space_id", location="query", required=True, shape="scalar", setting="space_id"
        ),
    ),
    bodies=(
        Body(media_type="application/json-patch+json", kind="json", required=True),
        Body(media_type="application/json", kind="json", required=True),
    ),
    responses={
        "202": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeploymentResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
)
_PREDICT: Operation[models.SyncScoringDataResults] = Operation(
    id="deployments_compute_predictions",
    method="POST",
    path="/ml/v4/deployments/{deployment_id}/predictions",
    parameters=(
        Parameter(name="deployment_id", argument="deployment_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.SyncScoringDataResults),
        ),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
)


class Deployments(Resource):
    """Models, functions and scripts that can be called, online or in batch."""

    @property
    def with_response(self) -> DeploymentsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return DeploymentsWithResponse(self)

    def create(
        self,
        *,
        custom: dict[str, Any] | UnsetType = UNSET,
        asset: models.Rel | UnsetType = UNSET,
        hardware_spec: models.HardwareSpec | UnsetType = UNSET,
        hybrid_pipeline_hardware_specs: builtins.list[models.HybridPipelineHardwareSpecsItem] | UnsetType = UNSET,
        online: models.OnlineRequest | UnsetType = UNSET,
        batch: models.BatchRequest | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        space_id: str | UnsetType | None = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DeploymentResource:
        """Create a deployment.

        Deploys an asset, online or in batch; `online` and `batch` exclude each other. Batch
        deployments take `hardware_spec` (without `num_nodes`) or, for a hybrid pipeline,
        `hybrid_pipeline_hardware_specs`. An online deployment gets its hardware only by a patch.
        The answer comes before the deployment is ready: poll its state.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            custom: Properties of your own, as names and values.
            asset: What is deployed: a model, function or script.
            hardware_spec: Hardware of a batch deployment; an online one gets it only by a patch.
            hybrid_pipeline_hardware_specs: Hardware for each node of a hybrid pipeline in a batch
                deployment.
            online: Makes it an online deployment; may be empty. Excludes `batch`.
            batch: Makes it a batch deployment; may be empty. Excludes `online`.
            tags: Tags to find the deployment by.
            space_id: Space to deploy to. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            name: Name of the deployment.
            description: What the deployment is for.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deployment was accepted and is being initialized.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/deployments`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 142-219; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "space_id": space_id},
            body=models.DeploymentEntityRequest(
                custom=custom,
                asset=asset,
                hardware_spec=hardware_spec,
                hybrid_pipeline_hardware_specs=hybrid_pipeline_hardware_specs,
                online=online,
                batch=batch,
                tags=tags,
                name=name,
                description=description,
            ),
            options=options,
        )

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        serving_name: str | UnsetType = UNSET,
        tag_value: str | UnsetType = UNSET,
        asset_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        type: models.DeploymentsList_Type | str | UnsetType = UNSET,
        state: models.DeploymentsList_State | str | UnsetType = UNSET,
        stats: bool | UnsetType = UNSET,
        conflict: bool | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.DeploymentResource, models.DeploymentResources | None]:
        """List deployments.

        `stats` goes only with `space_id`, `conflict` only with `serving_name`.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployments. Defaults to the client's setting; pass None
                to omit it.
            serving_name: The deployment, if any, with this serving name.
            tag_value: Only resources with this tag.
            asset_id: Only deployments of this model or function.
            name: Only deployments with this name.
            type: Only deployments of this kind of asset.
            state: Only deployments in this state.
            stats: Whether to count the deployments instead of listing them; only with `space_id`.
            conflict: Whether to tell if the serving name is free; only with `serving_name`.
                Default: False.
            start: Token of the page to return, from the `next` link of the page before. Inferred:
                the page lists neither start nor limit here, yet the list is answered in pages; the
                Python client sends both.
            limit: Number of resources in a page. Allowed: 1 to 200. Inferred: the page lists
                neither start nor limit here, yet the list is answered in pages; the Python client
                sends both, the bounds are those of `limit` in the answer.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            InvalidArgumentError: Arguments exclude each other, or one lacks the other that it
                needs.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.
            ConflictError: 409. With `serving_name` and `conflict`: the name is taken.

        `GET /ml/v4/deployments`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 220-277; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "serving_name": serving_name,
                "tag_value": tag_value,
                "asset_id": asset_id,
                "name": name,
                "type": type,
                "state": state,
                "stats": stats,
                "conflict": conflict,
                "start": start,
                "limit": limit,
            },
            options=options,
        )

    def get(
        self,
        deployment_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DeploymentResource:
        """Get a deployment.

        Args:
            deployment_id: Identifier of the deployment.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployment. Defaults to the client's setting; pass None
                to omit it.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deployment.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployments/{deployment_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 278-306; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _GET,
            {
                "deployment_id": deployment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            options=options,
        )

    def wait(
        self,
        deployment_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        timeout: float = 3600.0,
        options: RequestOptions | None = None,
    ) -> models.DeploymentResource:
        """Poll until the operation reaches a terminal state.

        Terminal states: "ready", "failed".

        Args:
            deployment_id: Identifier of the deployment.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployment. Defaults to the client's setting; pass None
                to omit it.
            timeout: Maximum number of seconds to wait.
            options: Overrides of timeout, retries and headers for each request.

        Returns:
            The final response.

        Raises:
            WaitFailedError: The operation failed; the error has the last response.
            WaitTimeoutError: The deadline passed first.
        """
        return self._wait(
            _GET,
            {
                "deployment_id": deployment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            options=options,
            timeout=timeout,
        )

    def delete(
        self,
        deployment_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a deployment.

        Args:
            deployment_id: Identifier of the deployment.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployment. Defaults to the client's setting; pass None
                to omit it.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/deployments/{deployment_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 307-321; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _DELETE,
            {
                "deployment_id": deployment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            options=options,
        )

    def update(
        self,
        deployment_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.DeploymentResource:
        """Patch a deployment.

        Patchable: /tags, /name, /description, /custom, /hardware_spec,
        /hybrid_pipeline_hardware_specs, /asset, /online/parameters. Online deployments take only
        `num_nodes` from `hardware_spec`, which still needs an id or a name; batch deployments use
        id or name for their next jobs and do not support `num_nodes`. A patched asset is deployed
        anew, and taken back if that fails.

        Args:
            deployment_id: Identifier of the deployment.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployment. Defaults to the client's setting; pass None
                to omit it.
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The patch was accepted; poll the state of the deployment.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/deployments/{deployment_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 322-389; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _UPDATE,
            {
                "deployment_id": deployment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    def predict(
        self,
        deployment_id: str,
        *,
        input_data: builtins.list[models.SyncScoringDataItem],
        scoring_parameters: models.ScoringParameters | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SyncScoringDataResults:
        """Predict with an online deployment.

        A serving name in the place of the id has to be one that the deployment's `inference` shows.

        Args:
            deployment_id: Identifier of the deployment, or its serving name.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            input_data: Data to predict on.
            scoring_parameters: Settings of the prediction.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The predictions.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/deployments/{deployment_id}/predictions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 390-412; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _PREDICT,
            {"deployment_id": deployment_id, "transaction_id": transaction_id, "version": version},
            body=models.SyncScoringData(input_data=input_data, scoring_parameters=scoring_parameters),
            options=options,
        )


class DeploymentsWithResponse:
    """Methods of `Deployments` that return status and headers along with the data."""

    def __init__(self, resource: Deployments) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.delete = with_response(inner.delete)
        self.update = with_response(inner.update)
        self.predict = with_response(inner.predict)


class AsyncDeployments(AsyncResource):
    """Models, functions and scripts that can be called, online or in batch."""

    @property
    def with_response(self) -> AsyncDeploymentsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncDeploymentsWithResponse(self)

    async def create(
        self,
        *,
        custom: dict[str, Any] | UnsetType = UNSET,
        asset: models.Rel | UnsetType = UNSET,
        hardware_spec: models.HardwareSpec | UnsetType = UNSET,
        hybrid_pipeline_hardware_specs: builtins.list[models.HybridPipelineHardwareSpecsItem] | UnsetType = UNSET,
        online: models.OnlineRequest | UnsetType = UNSET,
        batch: models.BatchRequest | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        space_id: str | UnsetType | None = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DeploymentResource:
        """Create a deployment.

        Deploys an asset, online or in batch; `online` and `batch` exclude each other. Batch
        deployments take `hardware_spec` (without `num_nodes`) or, for a hybrid pipeline,
        `hybrid_pipeline_hardware_specs`. An online deployment gets its hardware only by a patch.
        The answer comes before the deployment is ready: poll its state.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            custom: Properties of your own, as names and values.
            asset: What is deployed: a model, function or script.
            hardware_spec: Hardware of a batch deployment; an online one gets it only by a patch.
            hybrid_pipeline_hardware_specs: Hardware for each node of a hybrid pipeline in a batch
                deployment.
            online: Makes it an online deployment; may be empty. Excludes `batch`.
            batch: Makes it a batch deployment; may be empty. Excludes `online`.
            tags: Tags to find the deployment by.
            space_id: Space to deploy to. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            name: Name of the deployment.
            description: What the deployment is for.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deployment was accepted and is being initialized.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/deployments`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 142-219; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "space_id": space_id},
            body=models.DeploymentEntityRequest(
                custom=custom,
                asset=asset,
                hardware_spec=hardware_spec,
                hybrid_pipeline_hardware_specs=hybrid_pipeline_hardware_specs,
                online=online,
                batch=batch,
                tags=tags,
                name=name,
                description=description,
            ),
            options=options,
        )

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        serving_name: str | UnsetType = UNSET,
        tag_value: str | UnsetType = UNSET,
        asset_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        type: models.DeploymentsList_Type | str | UnsetType = UNSET,
        state: models.DeploymentsList_State | str | UnsetType = UNSET,
        stats: bool | UnsetType = UNSET,
        conflict: bool | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.DeploymentResource, models.DeploymentResources | None]:
        """List deployments.

        `stats` goes only with `space_id`, `conflict` only with `serving_name`.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployments. Defaults to the client's setting; pass None
                to omit it.
            serving_name: The deployment, if any, with this serving name.
            tag_value: Only resources with this tag.
            asset_id: Only deployments of this model or function.
            name: Only deployments with this name.
            type: Only deployments of this kind of asset.
            state: Only deployments in this state.
            stats: Whether to count the deployments instead of listing them; only with `space_id`.
            conflict: Whether to tell if the serving name is free; only with `serving_name`.
                Default: False.
            start: Token of the page to return, from the `next` link of the page before. Inferred:
                the page lists neither start nor limit here, yet the list is answered in pages; the
                Python client sends both.
            limit: Number of resources in a page. Allowed: 1 to 200. Inferred: the page lists
                neither start nor limit here, yet the list is answered in pages; the Python client
                sends both, the bounds are those of `limit` in the answer.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            InvalidArgumentError: Arguments exclude each other, or one lacks the other that it
                needs.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.
            ConflictError: 409. With `serving_name` and `conflict`: the name is taken.

        `GET /ml/v4/deployments`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 220-277; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "serving_name": serving_name,
                "tag_value": tag_value,
                "asset_id": asset_id,
                "name": name,
                "type": type,
                "state": state,
                "stats": stats,
                "conflict": conflict,
                "start": start,
                "limit": limit,
            },
            options=options,
        )

    async def get(
        self,
        deployment_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DeploymentResource:
        """Get a deployment.

        Args:
            deployment_id: Identifier of the deployment.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployment. Defaults to the client's setting; pass None
                to omit it.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The deployment.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployments/{deployment_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 278-306; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _GET,
            {
                "deployment_id": deployment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            options=options,
        )

    async def wait(
        self,
        deployment_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        timeout: float = 3600.0,
        options: RequestOptions | None = None,
    ) -> models.DeploymentResource:
        """Poll until the operation reaches a terminal state.

        Terminal states: "ready", "failed".

        Args:
            deployment_id: Identifier of the deployment.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployment. Defaults to the client's setting; pass None
                to omit it.
            timeout: Maximum number of seconds to wait.
            options: Overrides of timeout, retries and headers for each request.

        Returns:
            The final response.

        Raises:
            WaitFailedError: The operation failed; the error has the last response.
            WaitTimeoutError: The deadline passed first.
        """
        return await self._wait(
            _GET,
            {
                "deployment_id": deployment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            options=options,
            timeout=timeout,
        )

    async def delete(
        self,
        deployment_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a deployment.

        Args:
            deployment_id: Identifier of the deployment.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployment. Defaults to the client's setting; pass None
                to omit it.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/deployments/{deployment_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 307-321; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _DELETE,
            {
                "deployment_id": deployment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            options=options,
        )

    async def update(
        self,
        deployment_id: str,
        *,
        body: builtins.list[models.JsonPatchOperation],
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        media_type: Literal["application/json-patch+json", "application/json"] = "application/json-patch+json",
        options: RequestOptions | None = None,
    ) -> models.DeploymentResource:
        """Patch a deployment.

        Patchable: /tags, /name, /description, /custom, /hardware_spec,
        /hybrid_pipeline_hardware_specs, /asset, /online/parameters. Online deployments take only
        `num_nodes` from `hardware_spec`, which still needs an id or a name; batch deployments use
        id or name for their next jobs and do not support `num_nodes`. A patched asset is deployed
        anew, and taken back if that fails.

        Args:
            deployment_id: Identifier of the deployment.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the deployment. Defaults to the client's setting; pass None
                to omit it.
            body: The request body.
            media_type: Media type of the body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The patch was accepted; poll the state of the deployment.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `PATCH /ml/v4/deployments/{deployment_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 322-389; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _UPDATE,
            {
                "deployment_id": deployment_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
            },
            body=body,
            media_type=media_type,
            options=options,
        )

    async def predict(
        self,
        deployment_id: str,
        *,
        input_data: builtins.list[models.SyncScoringDataItem],
        scoring_parameters: models.ScoringParameters | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SyncScoringDataResults:
        """Predict with an online deployment.

        A serving name in the place of the id has to be one that the deployment's `inference` shows.

        Args:
            deployment_id: Identifier of the deployment, or its serving name.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            input_data: Data to predict on.
            scoring_parameters: Settings of the prediction.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The predictions.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/deployments/{deployment_id}/predictions`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 390-412; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _PREDICT,
            {"deployment_id": deployment_id, "transaction_id": transaction_id, "version": version},
            body=models.SyncScoringData(input_data=input_data, scoring_parameters=scoring_parameters),
            options=options,
        )


class AsyncDeploymentsWithResponse:
    """Methods of `AsyncDeployments` that return status and headers along with the data."""

    def __init__(self, resource: AsyncDeployments) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.delete = with_response_async(inner.delete)
        self.update = with_response_async(inner.update)
        self.predict = with_response_async(inner.predict)
