"""Models: ModelApi."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .model_api_access_configuration import ModelApiAccessConfiguration
from .model_api_collaborator_role import ModelApiCollaboratorRole
from .model_api_health_check_configuration import ModelApiHealthCheckConfiguration
from .model_api_metadata import ModelApiMetadata
from .model_api_version_summary import ModelApiVersionSummary
from .model_api_volume import ModelApiVolume


class ModelApi(
    Model,
    kw_only=True,
    rename={
        "active_version": "activeVersion",
        "bundle_id": "bundleId",
        "environment_id": "environmentId",
        "hardware_tier_id": "hardwareTierId",
        "health_check": "healthCheck",
        "is_archived": "isArchived",
        "is_async": "isAsync",
        "override_request_timeout_secs": "overrideRequestTimeoutSecs",
        "resource_quota_id": "resourceQuotaId",
        "routing_mode": "routingMode",
        "strict_node_anti_affinity": "strictNodeAntiAffinity",
    },
):
    """A model served over HTTP.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {"bundle_id": Bounds(pattern="^[0-9a-f]{24}$")}

    access: ModelApiAccessConfiguration
    """Who may call the Model API."""
    active_version: ModelApiVersionSummary | UnsetType = UNSET
    """Version that answers requests."""
    bundle_id: str | UnsetType | None = UNSET
    """Id of the bundle: 24 hexadecimal digits. Allowed: matching "^[0-9a-f]{24}$"."""
    collaborators: list[ModelApiCollaboratorRole]
    description: str
    environment_id: str
    """Environment that it runs in."""
    hardware_tier_id: str | UnsetType | None = UNSET
    """Hardware tier that it runs on."""
    health_check: ModelApiHealthCheckConfiguration
    """How instances are checked."""
    id: str
    is_archived: bool
    """Whether the Model API is archived."""
    is_async: bool
    """Whether predictions are asynchronous."""
    metadata: ModelApiMetadata
    """Who created a Model API, and when it changed."""
    name: str
    override_request_timeout_secs: int | UnsetType | None = UNSET
    """Seconds after which a request is given up, if it differs from the default."""
    replicas: int
    """Number of instances that answer requests."""
    resource_quota_id: str | UnsetType | None = UNSET
    """Resource quota of the instances."""
    routing_mode: str
    """How requests reach a version."""
    strict_node_anti_affinity: bool
    """Whether instances must run on different nodes."""
    volumes: list[ModelApiVolume]
