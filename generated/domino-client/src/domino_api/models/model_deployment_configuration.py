"""Models: ModelDeploymentConfiguration_DeploymentType_Type, ModelDeploymentConfiguration,
ModelDeploymentConfiguration_DeploymentType.
"""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model, OpenStrEnum


class ModelDeploymentConfiguration_DeploymentType_Type(OpenStrEnum):
    """ModelDeploymentConfiguration, DeploymentType, Type."""

    SYNC_ENDPOINT = "SYNC_ENDPOINT"
    ASYNC_ENDPOINT = "ASYNC_ENDPOINT"


class ModelDeploymentConfiguration(
    Model,
    kw_only=True,
    rename={"deployment_type": "deploymentType", "model_configs": "modelConfigs", "shared_config": "sharedConfig"},
):
    """How models are deployed.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    deployment_type: ModelDeploymentConfiguration_DeploymentType
    model_configs: dict[str, dict[str, Any]]
    shared_config: dict[str, Any]


class ModelDeploymentConfiguration_DeploymentType(
    Model, kw_only=True, rename={"model_configs": "modelConfigs", "shared_config": "sharedConfig"}
):
    """ModelDeploymentConfiguration, DeploymentType."""

    model_configs: dict[str, dict[str, Any]]
    shared_config: dict[str, Any]
    type: ModelDeploymentConfiguration_DeploymentType_Type
