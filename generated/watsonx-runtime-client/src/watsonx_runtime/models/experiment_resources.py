"""Models: ExperimentResources."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .experiment_resource import ExperimentResource
from .pagination_first import PaginationFirst
from .pagination_next import PaginationNext
from .system_details import SystemDetails


class ExperimentResources(Model, kw_only=True):
    """A page of experiments.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1351-1363; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
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
    resources: list[ExperimentResource] | UnsetType = UNSET
    """The resources of this page."""
    system: SystemDetails | UnsetType = UNSET
    """What the service has to say about the call, such as warnings."""
