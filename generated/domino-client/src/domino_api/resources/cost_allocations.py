"""Operations under `client.cost.allocations`."""

from __future__ import annotations

import datetime

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncCostAllocations",
    "AsyncCostAllocationsWithResponse",
    "CostAllocations",
    "CostAllocationsWithResponse",
]

_LIST: Operation[models.CostAllocationEnvelopeV1] = Operation(
    id="getCostAllocation",
    method="GET",
    path="/api/cost/v1/allocation",
    parameters=(
        Parameter(name="window", argument="window", location="query", required=True, shape="scalar"),
        Parameter(name="aggregate", argument="aggregate", location="query", shape="scalar"),
        Parameter(name="start", argument="start", location="query", shape="scalar"),
        Parameter(name="end", argument="end", location="query", shape="scalar"),
        Parameter(name="accumulate", argument="accumulate", location="query", shape="scalar"),
        Parameter(name="filter", argument="filter", location="query", shape="scalar"),
        Parameter(name="shareIdle", argument="share_idle", location="query", shape="scalar"),
        Parameter(name="shareNamespaces", argument="share_namespaces", location="query", shape="scalar"),
        Parameter(name="shareSplit", argument="share_split", location="query", shape="scalar"),
        Parameter(name="shareCost", argument="share_cost", location="query", shape="scalar"),
        Parameter(name="shareLabels", argument="share_labels", location="query", shape="scalar"),
        Parameter(name="reconcile", argument="reconcile", location="query", shape="scalar"),
        Parameter(name="shareTenancyCosts", argument="share_tenancy_costs", location="query", shape="scalar"),
        Parameter(name="idle", argument="idle", location="query", shape="scalar"),
        Parameter(name="external", argument="external", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.CostAllocationEnvelopeV1),
        )
    },
    security=(("apiKey",), ("bearer",)),
)


class CostAllocations(Resource):
    """Operations of `client.cost.allocations`."""

    @property
    def with_response(self) -> CostAllocationsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return CostAllocationsWithResponse(self)

    def list(
        self,
        *,
        window: str,
        aggregate: str | UnsetType = UNSET,
        start: datetime.datetime | UnsetType = UNSET,
        end: datetime.datetime | UnsetType = UNSET,
        accumulate: bool | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        share_idle: bool | UnsetType = UNSET,
        share_namespaces: str | UnsetType = UNSET,
        share_split: str | UnsetType = UNSET,
        share_cost: str | UnsetType = UNSET,
        share_labels: str | UnsetType = UNSET,
        reconcile: bool | UnsetType = UNSET,
        share_tenancy_costs: bool | UnsetType = UNSET,
        idle: bool | UnsetType = UNSET,
        external: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CostAllocationEnvelopeV1:
        """Get the allocation of costs over a time window.

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
            filter: Filter in the terms of Kubecost: cluster, node, namespace, deployment, service,
                daemonset, statefulset, job, cronjob, replicaset, pod, container, pv, pvc,
                storageclass.
            share_idle: Whether idle costs are shared.
            share_namespaces: Namespaces whose costs are shared.
            share_split: How shared costs are split among allocations that are neither idle nor
                shared.
            share_cost: Cost to share.
            share_labels: Label whose costs are shared.
            reconcile: Whether costs are reconciled.
            share_tenancy_costs: Whether tenancy costs are shared.
            idle: Whether idle costs are calculated.
            external: Whether external costs are calculated.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Costs, one entry for each step and aggregate.

        `GET /api/cost/v1/allocation`
        Documented in: Domino REST API reference 5.11, lines 319-338; Python client of an earlier
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
                "share_idle": share_idle,
                "share_namespaces": share_namespaces,
                "share_split": share_split,
                "share_cost": share_cost,
                "share_labels": share_labels,
                "reconcile": reconcile,
                "share_tenancy_costs": share_tenancy_costs,
                "idle": idle,
                "external": external,
            },
            options=options,
        )


class CostAllocationsWithResponse:
    """Methods of `CostAllocations` that return status and headers along with the data."""

    def __init__(self, resource: CostAllocations) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)


class AsyncCostAllocations(AsyncResource):
    """Operations of `client.cost.allocations`."""

    @property
    def with_response(self) -> AsyncCostAllocationsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncCostAllocationsWithResponse(self)

    async def list(
        self,
        *,
        window: str,
        aggregate: str | UnsetType = UNSET,
        start: datetime.datetime | UnsetType = UNSET,
        end: datetime.datetime | UnsetType = UNSET,
        accumulate: bool | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        share_idle: bool | UnsetType = UNSET,
        share_namespaces: str | UnsetType = UNSET,
        share_split: str | UnsetType = UNSET,
        share_cost: str | UnsetType = UNSET,
        share_labels: str | UnsetType = UNSET,
        reconcile: bool | UnsetType = UNSET,
        share_tenancy_costs: bool | UnsetType = UNSET,
        idle: bool | UnsetType = UNSET,
        external: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CostAllocationEnvelopeV1:
        """Get the allocation of costs over a time window.

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
            filter: Filter in the terms of Kubecost: cluster, node, namespace, deployment, service,
                daemonset, statefulset, job, cronjob, replicaset, pod, container, pv, pvc,
                storageclass.
            share_idle: Whether idle costs are shared.
            share_namespaces: Namespaces whose costs are shared.
            share_split: How shared costs are split among allocations that are neither idle nor
                shared.
            share_cost: Cost to share.
            share_labels: Label whose costs are shared.
            reconcile: Whether costs are reconciled.
            share_tenancy_costs: Whether tenancy costs are shared.
            idle: Whether idle costs are calculated.
            external: Whether external costs are calculated.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Costs, one entry for each step and aggregate.

        `GET /api/cost/v1/allocation`
        Documented in: Domino REST API reference 5.11, lines 319-338; Python client of an earlier
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
                "share_idle": share_idle,
                "share_namespaces": share_namespaces,
                "share_split": share_split,
                "share_cost": share_cost,
                "share_labels": share_labels,
                "reconcile": reconcile,
                "share_tenancy_costs": share_tenancy_costs,
                "idle": idle,
                "external": external,
            },
            options=options,
        )


class AsyncCostAllocationsWithResponse:
    """Methods of `AsyncCostAllocations` that return status and headers along with the data."""

    def __init__(self, resource: AsyncCostAllocations) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
