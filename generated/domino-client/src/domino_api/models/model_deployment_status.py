"""Models: ModelDeploymentStatus_State, ModelDeploymentStatus."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .model_deployment_status_operation import ModelDeploymentStatusOperation


class ModelDeploymentStatus_State(OpenStrEnum):
    """ModelDeploymentStatus, State."""

    STARTING = "STARTING"
    RUNNING = "RUNNING"
    UPDATING = "UPDATING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    FAILED = "FAILED"
    DELETING = "DELETING"
    DELETED = "DELETED"


class ModelDeploymentStatus(
    Model,
    kw_only=True,
    rename={
        "model_operations": "modelOperations",
        "model_states": "modelStates",
        "shared_operations": "sharedOperations",
        "shared_state": "sharedState",
    },
):
    """State of a model deployment.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    message: str | UnsetType = UNSET
    model_operations: dict[str, list[ModelDeploymentStatusOperation]] | UnsetType = UNSET
    """Operations on each model."""
    model_states: dict[str, dict[str, Any]] | UnsetType = UNSET
    """State of each model."""
    shared_operations: list[ModelDeploymentStatusOperation] | UnsetType = UNSET
    """Operations on what the models share."""
    shared_state: dict[str, Any] | UnsetType = UNSET
    """State of what the models share."""
    state: ModelDeploymentStatus_State
