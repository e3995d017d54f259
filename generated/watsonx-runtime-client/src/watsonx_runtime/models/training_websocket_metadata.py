"""Models: TrainingWebsocketMetadata."""

from __future__ import annotations

import datetime
from typing import ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .resource_commit_info import ResourceCommitInfo
from .training_websocket_parent import TrainingWebsocketParent


class TrainingWebsocketMetadata(Model, kw_only=True):
    """The training or sub-job that a message is about, and the one that it belongs to.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 4242; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {
        "tags": Bounds(max_items=64),
        "space_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "project_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
    }

    id: str
    """Identifier of the resource."""
    created_at: datetime.datetime
    """When the resource was created."""
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
    space_id: str | UnsetType = UNSET
    """Space that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    project_id: str | UnsetType = UNSET
    """Project that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    parent: TrainingWebsocketParent | UnsetType = UNSET
    """The job that started this sub-job. Inferred: the form; the page has only words, that parent
    holds the href of the job.
    """
