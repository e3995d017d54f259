"""Models: ModelApiUpdateRequest."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelApiUpdateRequest(
    Model,
    kw_only=True,
    rename={
        "environment_id": "environmentId",
        "hardware_tier_id": "hardwareTierId",
        "resource_quota_id": "resourceQuotaId",
    },
):
    """The new state of a Model API.

    Documented in: Domino REST API reference 5.11, lines 912; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    description: str
    """What the Model API does."""
    environment_id: str
    """Environment to run in."""
    hardware_tier_id: str | UnsetType | None = UNSET
    """Hardware tier to run on."""
    name: str
    """Name of the Model API."""
    replicas: int
    """Number of instances that answer requests."""
    resource_quota_id: str | UnsetType | None = UNSET
    """Resource quota of the instances."""
