"""Models: DeploymentResources."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .deployment_resource import DeploymentResource
from .deployment_resources_system import DeploymentResourcesSystem
from .pagination_first import PaginationFirst
from .pagination_next import PaginationNext


class DeploymentResources(Model, kw_only=True):
    """A page of deployments.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 254-268; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API clients for Java, commit 6e123d6,
    deployments and models; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {"limit": Bounds(minimum=1, maximum=200)}

    total_count: int | UnsetType = UNSET
    """Number of all matching resources; only when `total_count=true` was asked for."""
    limit: int
    """Number of resources in a page. Allowed: 1 to 200."""
    first: PaginationFirst
    """Link to the first page."""
    next: PaginationNext | UnsetType = UNSET
    """Link to the next page; absent on the last one."""
    resources: list[DeploymentResource] | UnsetType = UNSET
    """The deployments; empty with `stats=true`."""
    system: DeploymentResourcesSystem | UnsetType = UNSET
    """Warnings and statistics; only with `stats=true`."""
