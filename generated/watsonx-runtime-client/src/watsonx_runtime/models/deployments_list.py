"""Models: DeploymentsList_Type, DeploymentsList_State."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class DeploymentsList_Type(OpenStrEnum):
    """DeploymentsList, Type."""

    MODEL = "model"
    FUNCTION = "function"
    PY_SCRIPT = "py_script"
    DO = "do"


class DeploymentsList_State(OpenStrEnum):
    """DeploymentsList, State."""

    INITIALIZING = "initializing"
    UPDATING = "updating"
    READY = "ready"
    FAILED = "failed"
