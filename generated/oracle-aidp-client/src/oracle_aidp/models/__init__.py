"""Models of requests and responses, loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .create_experiment_details import CreateExperimentDetails
    from .create_experiment_response_details import CreateExperimentResponseDetails
    from .error import Error
    from .experiment import Experiment
    from .experiment_collection import ExperimentCollection
    from .experiment_tag import ExperimentTag
    from .list_experiments_details import ListExperimentsDetails, ListExperimentsDetails_ViewType
    from .model_metric import ModelMetric
    from .model_param import ModelParam
    from .model_version import ModelVersion, ModelVersion_Status
    from .model_version_collection import ModelVersionCollection
    from .model_version_deployment_job_state import (
        ModelVersionDeploymentJobState,
        ModelVersionDeploymentJobState_JobState,
        ModelVersionDeploymentJobState_RunState,
    )
    from .model_version_tag import ModelVersionTag

_MODULES: dict[str, str] = {
    "CreateExperimentDetails": "create_experiment_details",
    "CreateExperimentResponseDetails": "create_experiment_response_details",
    "Error": "error",
    "Experiment": "experiment",
    "ExperimentCollection": "experiment_collection",
    "ExperimentTag": "experiment_tag",
    "ListExperimentsDetails": "list_experiments_details",
    "ListExperimentsDetails_ViewType": "list_experiments_details",
    "ModelMetric": "model_metric",
    "ModelParam": "model_param",
    "ModelVersion": "model_version",
    "ModelVersionCollection": "model_version_collection",
    "ModelVersionDeploymentJobState": "model_version_deployment_job_state",
    "ModelVersionDeploymentJobState_JobState": "model_version_deployment_job_state",
    "ModelVersionDeploymentJobState_RunState": "model_version_deployment_job_state",
    "ModelVersionTag": "model_version_tag",
    "ModelVersion_Status": "model_version",
}

__all__ = [
    "CreateExperimentDetails",
    "CreateExperimentResponseDetails",
    "Error",
    "Experiment",
    "ExperimentCollection",
    "ExperimentTag",
    "ListExperimentsDetails",
    "ListExperimentsDetails_ViewType",
    "ModelMetric",
    "ModelParam",
    "ModelVersion",
    "ModelVersionCollection",
    "ModelVersionDeploymentJobState",
    "ModelVersionDeploymentJobState_JobState",
    "ModelVersionDeploymentJobState_RunState",
    "ModelVersionTag",
    "ModelVersion_Status",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
