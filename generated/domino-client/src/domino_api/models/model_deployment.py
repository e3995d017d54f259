"""Models: ModelDeployment."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType
from .creator_info import CreatorInfo
from .deployment_target_info import DeploymentTargetInfo
from .model_deployment_collaborator import ModelDeploymentCollaborator
from .model_deployment_configuration import ModelDeploymentConfiguration
from .model_deployment_status import ModelDeploymentStatus
from .model_detail import ModelDetail
from .resource_configuration_info import ResourceConfigurationInfo


class ModelDeployment(
    Model,
    kw_only=True,
    rename={
        "creation_timestamp": "creationTimestamp",
        "creator_info": "creatorInfo",
        "deployment_target_info": "deploymentTargetInfo",
        "is_globally_accessible": "isGloballyAccessible",
        "remote_update_timestamp": "remoteUpdateTimestamp",
        "resource_configuration_info": "resourceConfigurationInfo",
    },
):
    """A deployment of registered models. The fields are those of Domino 6.3.0; 5.11 may name compute
    providers and tiers where this names deployment targets.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    collaborators: list[ModelDeploymentCollaborator]
    configuration: ModelDeploymentConfiguration
    """How models are deployed."""
    creation_timestamp: datetime.datetime
    """When it was created."""
    creator_info: CreatorInfo
    """Who created it."""
    deployment_target_info: DeploymentTargetInfo
    """What identifies a deployment target."""
    description: str
    id: str
    is_globally_accessible: bool
    """Whether every user has access."""
    models: list[ModelDetail]
    name: str
    remote_update_timestamp: datetime.datetime | UnsetType = UNSET
    """When the remote state was last updated."""
    resource_configuration_info: ResourceConfigurationInfo
    """What identifies a resource configuration."""
    status: ModelDeploymentStatus | UnsetType = UNSET
    """State of a model deployment."""
    version: int
