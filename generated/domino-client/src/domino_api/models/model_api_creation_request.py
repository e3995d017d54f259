"""Models: ModelApiCreationRequest."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .model_api_environment_variable import ModelApiEnvironmentVariable
from .model_api_version_creation_request import ModelApiVersionCreationRequest


class ModelApiCreationRequest(
    Model,
    kw_only=True,
    rename={
        "bundle_id": "bundleId",
        "environment_id": "environmentId",
        "environment_variables": "environmentVariables",
        "hardware_tier_id": "hardwareTierId",
        "is_async": "isAsync",
        "resource_quota_id": "resourceQuotaId",
        "strict_node_anti_affinity": "strictNodeAntiAffinity",
    },
):
    """A Model API to create, with its first version.

    Documented in: Domino REST API reference 5.11, lines 905; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {"bundle_id": Bounds(pattern="^[0-9a-f]{24}$")}

    bundle_id: str | UnsetType | None = UNSET
    """Id of the bundle: 24 hexadecimal digits. Allowed: matching "^[0-9a-f]{24}$"."""
    description: str
    """What the Model API does."""
    environment_id: str
    """Environment to run in."""
    environment_variables: list[ModelApiEnvironmentVariable]
    """Environment variables that are set."""
    hardware_tier_id: str | UnsetType | None = UNSET
    """Hardware tier to run on."""
    is_async: bool
    """Whether predictions are asynchronous."""
    name: str
    """Name of the Model API."""
    replicas: int | UnsetType = UNSET
    """Number of instances that answer requests."""
    resource_quota_id: str | UnsetType | None = UNSET
    """Resource quota of the instances."""
    strict_node_anti_affinity: bool
    """Whether instances must run on different nodes."""
    version: ModelApiVersionCreationRequest
    """First version of the Model API."""
