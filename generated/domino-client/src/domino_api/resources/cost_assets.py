"""Operations under `client.cost.assets`."""

from __future__ import annotations

import datetime

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncCostAssets",
    "AsyncCostAssetsWithResponse",
    "CostAssets",
    "CostAssetsWithResponse",
]

_LIST: Operation[models.CostAssetsEnvelopeV1] = Operation(
    id="getCostAssets",
    method="GET",
    path="/api/cost/v1/asset",
    parameters=(
        Parameter(name="window", argument="window", location="query", required=True, shape="scalar"),
        Parameter(name="aggregate", argument="aggregate", location="query", shape="scalar"),
        Parameter(name="start", argument="start", location="query", shape="scalar"),
        Parameter(name="end", argument="end", location="query", shape="scalar"),
        Parameter(name="accumulate", argument="accumulate", location="query", shape="scalar"),
        Parameter(name="filter", argument="filter", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.CostAssetsEnvelopeV1),)
    },
    security=(("apiKey",), ("bearer",)),
)


class CostAssets(Resource):
    """Operations of `client.cost.assets`."""

    @property
    def with_response(self) -> CostAssetsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return CostAssetsWithResponse(self)

    def list(
        self,
        *,
        window: str,
        aggregate: str | UnsetType = UNSET,
        start: datetime.datetime | UnsetType = UNSET,
        end: datetime.datetime | UnsetType = UNSET,
        accumulate: bool | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CostAssetsEnvelopeV1:
        """Get the costs of assets over a time window.

        The query is passed on to Kubecost and uses its terms.

        Args:
            window: Time window: a word (today, yesterday, week, lastweek, month, lastmonth), a
                duration (30m, 12h, 7d), or two times separated by a comma
                (2021-03-10T00:00:00Z,2021-03-11T00:00:00Z).
            aggregate: What to sum up by, in the terms of Kubecost: cluster, node, namespace,
                deployment, service, daemonset, statefulset, job, cronjob, replicaset, pod,
                container, pv, pvc, storageclass.
            start: Start of the query, RFC 3339; within the window.
            end: End of the query, RFC 3339; within the window.
            accumulate: Whether the whole query is summed up instead of each step of it. Default:
                False.
            filter: Filter in the terms of Kubecost: cluster, namespace, pod, deployment, service,
                daemonset, statefulset.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Costs of the assets.

        `GET /api/cost/v1/asset`
        Documented in: Domino REST API reference 5.11, lines 339-349; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {
                "window": window,
                "aggregate": aggregate,
                "start": start,
                "end": end,
                "accumulate": accumulate,
                "filter": filter,
            },
            options=options,
        )


class CostAssetsWithResponse:
    """Methods of `CostAssets` that return status and headers along with the data."""

    def __init__(self, resource: CostAssets) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)


class AsyncCostAssets(AsyncResource):
    """Operations of `client.cost.assets`."""

    @property
    def with_response(self) -> AsyncCostAssetsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncCostAssetsWithResponse(self)

    async def list(
        self,
        *,
        window: str,
        aggregate: str | UnsetType = UNSET,
        start: datetime.datetime | UnsetType = UNSET,
        end: datetime.datetime | UnsetType = UNSET,
        accumulate: bool | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CostAssetsEnvelopeV1:
        """Get the costs of assets over a time window.

        The query is passed on to Kubecost and uses its terms.

        Args:
            window: Time window: a word (today, yesterday, week, lastweek, month, lastmonth), a
                duration (30m, 12h, 7d), or two times separated by a comma
                (2021-03-10T00:00:00Z,2021-03-11T00:00:00Z).
            aggregate: What to sum up by, in the terms of Kubecost: cluster, node, namespace,
                deployment, service, daemonset, statefulset, job, cronjob, replicaset, pod,
                container, pv, pvc, storageclass.
            start: Start of the query, RFC 3339; within the window.
            end: End of the query, RFC 3339; within the window.
            accumulate: Whether the whole query is summed up instead of each step of it. Default:
                False.
            filter: Filter in the terms of Kubecost: cluster, namespace, pod, deployment, service,
                daemonset, statefulset.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Costs of the assets.

        `GET /api/cost/v1/asset`
        Documented in: Domino REST API reference 5.11, lines 339-349; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {
                "window": window,
                "aggregate": aggregate,
                "start": start,
                "end": end,
                "accumulate": accumulate,
                "filter": filter,
            },
            options=options,
        )


class AsyncCostAssetsWithResponse:
    """Methods of `AsyncCostAssets` that return status and headers along with the data."""

    def __init__(self, resource: AsyncCostAssets) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
