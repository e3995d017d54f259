"""Models: ResourceMetaBase."""

from __future__ import annotations

import datetime
from typing import ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .resource_commit_info import ResourceCommitInfo


class ResourceMetaBase(Model, kw_only=True):
    """What the service records about a service instance.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2192-2193; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {"tags": Bounds(max_items=64)}

    rev: str | UnsetType = UNSET
    """Revision."""
    owner: str | UnsetType = UNSET
    """User who created the resource."""
    modified_at: datetime.datetime | UnsetType = UNSET
    """When the resource was last changed."""
    parent_id: str | UnsetType = UNSET
    """Resource that this one belongs to."""
    name: str | UnsetType = UNSET
    """Name of the resource."""
    description: str | UnsetType = UNSET
    """What the resource is for."""
    tags: list[str] | UnsetType = UNSET
    """Tags to find the resource by. Allowed: at most 64 items."""
    commit_info: ResourceCommitInfo | UnsetType = UNSET
    """About the revision."""
