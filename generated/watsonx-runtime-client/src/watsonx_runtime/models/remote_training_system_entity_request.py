"""Models: RemoteTrainingSystemEntityRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .allowed_identity import AllowedIdentity
from .organization import Organization
from .remote_admin import RemoteAdmin


class RemoteTrainingSystemEntityRequest(Model, kw_only=True):
    """A remote training system to create.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 3752-3785; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; ibm-watson-machine-learning 1.0.370.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {
        "name": Bounds(min_length=1, max_length=250),
        "project_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "space_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "description": Bounds(max_length=1000),
        "tags": Bounds(max_items=64),
    }

    name: str
    """Name of the remote training system. Allowed: 1 to 250 characters."""
    project_id: str | UnsetType = UNSET
    """Project that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    space_id: str | UnsetType = UNSET
    """Space that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    description: str | UnsetType = UNSET
    """What the remote training system is for. Allowed: at most 1000 characters."""
    tags: list[str] | UnsetType = UNSET
    """Tags to find the resource by. Allowed: at most 64 items."""
    allowed_identities: list[AllowedIdentity]
    """Who may connect as this system."""
    organization: Organization | UnsetType = UNSET
    """Organization the system belongs to."""
    remote_admin: RemoteAdmin | UnsetType = UNSET
    """Who administers the system there."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
