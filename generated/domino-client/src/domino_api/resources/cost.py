"""Operations under `client.cost`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource_async import AsyncResource
from .._runtime.client.resource_sync import Resource

if TYPE_CHECKING:
    from .cost_allocations import AsyncCostAllocations, CostAllocations
    from .cost_assets import AsyncCostAssets, CostAssets
    from .cost_aws_billing import AsyncCostAwsBilling, CostAwsBilling
    from .cost_license import AsyncCostLicense, CostLicense

__all__ = [
    "AsyncCost",
    "AsyncCostWithResponse",
    "Cost",
    "CostWithResponse",
]


class Cost(Resource):
    """What workloads and assets cost, as Kubecost sees it."""

    @property
    def with_response(self) -> CostWithResponse:
        """The same methods, returning status and headers along with the data."""
        return CostWithResponse(self)

    @cached_property
    def allocations(self) -> CostAllocations:
        """Operations of `client.cost.allocations`."""
        from .cost_allocations import CostAllocations

        return CostAllocations(self._client)

    @cached_property
    def assets(self) -> CostAssets:
        """Operations of `client.cost.assets`."""
        from .cost_assets import CostAssets

        return CostAssets(self._client)

    @cached_property
    def aws_billing(self) -> CostAwsBilling:
        """Operations of `client.cost.aws_billing`."""
        from .cost_aws_billing import CostAwsBilling

        return CostAwsBilling(self._client)

    @cached_property
    def license(self) -> CostLicense:
        """Operations of `client.cost.license`."""
        from .cost_license import CostLicense

        return CostLicense(self._client)


class CostWithResponse:
    """Methods of `Cost` that return status and headers along with the data."""

    def __init__(self, resource: Cost) -> None:
        self.resource = resource


class AsyncCost(AsyncResource):
    """What workloads and assets cost, as Kubecost sees it."""

    @property
    def with_response(self) -> AsyncCostWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncCostWithResponse(self)

    @cached_property
    def allocations(self) -> AsyncCostAllocations:
        """Operations of `client.cost.allocations`."""
        from .cost_allocations import AsyncCostAllocations

        return AsyncCostAllocations(self._client)

    @cached_property
    def assets(self) -> AsyncCostAssets:
        """Operations of `client.cost.assets`."""
        from .cost_assets import AsyncCostAssets

        return AsyncCostAssets(self._client)

    @cached_property
    def aws_billing(self) -> AsyncCostAwsBilling:
        """Operations of `client.cost.aws_billing`."""
        from .cost_aws_billing import AsyncCostAwsBilling

        return AsyncCostAwsBilling(self._client)

    @cached_property
    def license(self) -> AsyncCostLicense:
        """Operations of `client.cost.license`."""
        from .cost_license import AsyncCostLicense

        return AsyncCostLicense(self._client)


class AsyncCostWithResponse:
    """Methods of `AsyncCost` that return status and headers along with the data."""

    def __init__(self, resource: AsyncCost) -> None:
        self.resource = resource
