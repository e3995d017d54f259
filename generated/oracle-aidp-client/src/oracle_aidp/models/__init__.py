"""Models of requests and responses, loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .artifact_file_info import ArtifactFileInfo
    from .artifact_list import ArtifactList
    from .assign_registered_model_permission_details import (
        AssignRegisteredModelPermissionDetails,
        AssignRegisteredModelPermissionDetails_Permissions_Item,
    )
    from .create_experiment_details import CreateExperimentDetails
    from .create_experiment_response_details import CreateExperimentResponseDetails
    from .create_experiment_run_details import CreateExperimentRunDetails
    from .create_experiment_run_response_details import CreateExperimentRunResponseDetails
    from .create_model_version_details import CreateModelVersionDetails
    from .create_model_version_response_details import CreateModelVersionResponseDetails
    from .create_registered_model_details import CreateRegisteredModelDetails
    from .create_registered_model_response_details import CreateRegisteredModelResponseDetails
    from .dataset import Dataset
    from .dataset_input import DatasetInput
    from .delete_experiment_details import DeleteExperimentDetails
    from .delete_experiment_run_details import DeleteExperimentRunDetails
    from .delete_experiment_run_tag_details import DeleteExperimentRunTagDetails
    from .delete_experiment_tag_details import DeleteExperimentTagDetails
    from .delete_model_version_details import DeleteModelVersionDetails
    from .delete_model_version_tag_details import DeleteModelVersionTagDetails
    from .delete_registered_model_details import DeleteRegisteredModelDetails
    from .delete_registered_model_tag_details import DeleteRegisteredModelTagDetails
    from .deployment_summary import DeploymentSummary
    from .error import Error
    from .experiment import Experiment
    from .experiment_collection import ExperimentCollection
    from .experiment_response import ExperimentResponse
    from .experiment_run import ExperimentRun
    from .experiment_run_collection import ExperimentRunCollection
    from .experiment_run_data import ExperimentRunData
    from .experiment_run_info import ExperimentRunInfo, ExperimentRunInfo_Status
    from .experiment_run_inputs import ExperimentRunInputs
    from .experiment_run_metric import ExperimentRunMetric
    from .experiment_run_metric_history_collection import ExperimentRunMetricHistoryCollection
    from .experiment_run_outputs import ExperimentRunOutputs
    from .experiment_run_param import ExperimentRunParam
    from .experiment_run_tag import ExperimentRunTag
    from .experiment_tag import ExperimentTag
    from .get_experiment_run_response_details import GetExperimentRunResponseDetails
    from .get_model_version_response_details import GetModelVersionResponseDetails
    from .get_registered_model_response_details import GetRegisteredModelResponseDetails
    from .input_tag import InputTag
    from .list_experiment_runs_details import ListExperimentRunsDetails, ListExperimentRunsDetails_RunViewType
    from .list_experiments_details import ListExperimentsDetails, ListExperimentsDetails_ViewType
    from .list_logged_models_details import ListLoggedModelsDetails
    from .log_experiment_run_batch_details import LogExperimentRunBatchDetails
    from .log_experiment_run_inputs_details import LogExperimentRunInputsDetails
    from .log_experiment_run_metric_details import LogExperimentRunMetricDetails
    from .log_experiment_run_model_details import LogExperimentRunModelDetails
    from .log_experiment_run_param_details import LogExperimentRunParamDetails
    from .logged_model import LoggedModel
    from .logged_model_collection import LoggedModelCollection
    from .logged_model_info import LoggedModelInfo
    from .logged_model_order import LoggedModelOrder
    from .logged_model_tag import LoggedModelTag
    from .manage_registered_model_permission_details import ManageRegisteredModelPermissionDetails
    from .model_input import ModelInput
    from .model_metric import ModelMetric
    from .model_output import ModelOutput
    from .model_param import ModelParam
    from .model_version import ModelVersion, ModelVersion_Status
    from .model_version_collection import ModelVersionCollection
    from .model_version_deployment_job_state import (
        ModelVersionDeploymentJobState,
        ModelVersionDeploymentJobState_JobState,
        ModelVersionDeploymentJobState_RunState,
    )
    from .model_version_tag import ModelVersionTag
    from .permission_assignees import PermissionAssignees, PermissionAssignees_Type
    from .registered_model import RegisteredModel, RegisteredModel_DeploymentJobState
    from .registered_model_alias import RegisteredModelAlias
    from .registered_model_collection import RegisteredModelCollection
    from .registered_model_permission_collection import RegisteredModelPermissionCollection
    from .registered_model_permission_summary import (
        RegisteredModelPermissionSummary,
        RegisteredModelPermissionSummary_GranteePermissions_Item,
        RegisteredModelPermissionSummary_GranteeType,
    )
    from .registered_model_tag import RegisteredModelTag
    from .rename_registered_model_details import RenameRegisteredModelDetails
    from .rename_registered_model_response_details import RenameRegisteredModelResponseDetails
    from .restore_experiment_details import RestoreExperimentDetails
    from .restore_experiment_run_details import RestoreExperimentRunDetails
    from .revoke_registered_model_permission_details import (
        RevokeRegisteredModelPermissionDetails,
        RevokeRegisteredModelPermissionDetails_Permissions_Item,
    )
    from .set_experiment_run_tag_details import SetExperimentRunTagDetails
    from .set_experiment_tag_details import SetExperimentTagDetails
    from .set_model_version_tag_details import SetModelVersionTagDetails
    from .set_registered_model_tag_details import SetRegisteredModelTagDetails
    from .transition_model_version_stage_details import TransitionModelVersionStageDetails
    from .transition_model_version_stage_response_details import TransitionModelVersionStageResponseDetails
    from .update_experiment_details import UpdateExperimentDetails
    from .update_experiment_run_details import UpdateExperimentRunDetails, UpdateExperimentRunDetails_Status
    from .update_experiment_run_response_details import UpdateExperimentRunResponseDetails
    from .update_model_version_details import UpdateModelVersionDetails
    from .update_model_version_response_details import UpdateModelVersionResponseDetails
    from .update_registered_model_details import UpdateRegisteredModelDetails
    from .update_registered_model_response_details import UpdateRegisteredModelResponseDetails

_MODULES: dict[str, str] = {
    "ArtifactFileInfo": "artifact_file_info",
    "ArtifactList": "artifact_list",
    "AssignRegisteredModelPermissionDetails": "assign_registered_model_permission_details",
    "AssignRegisteredModelPermissionDetails_Permissions_Item": "assign_registered_model_permission_details",
    "CreateExperimentDetails": "create_experiment_details",
    "CreateExperimentResponseDetails": "create_experiment_response_details",
    "CreateExperimentRunDetails": "create_experiment_run_details",
    "CreateExperimentRunResponseDetails": "create_experiment_run_response_details",
    "CreateModelVersionDetails": "create_model_version_details",
    "CreateModelVersionResponseDetails": "create_model_version_response_details",
    "CreateRegisteredModelDetails": "create_registered_model_details",
    "CreateRegisteredModelResponseDetails": "create_registered_model_response_details",
    "Dataset": "dataset",
    "DatasetInput": "dataset_input",
    "DeleteExperimentDetails": "delete_experiment_details",
    "DeleteExperimentRunDetails": "delete_experiment_run_details",
    "DeleteExperimentRunTagDetails": "delete_experiment_run_tag_details",
    "DeleteExperimentTagDetails": "delete_experiment_tag_details",
    "DeleteModelVersionDetails": "delete_model_version_details",
    "DeleteModelVersionTagDetails": "delete_model_version_tag_details",
    "DeleteRegisteredModelDetails": "delete_registered_model_details",
    "DeleteRegisteredModelTagDetails": "delete_registered_model_tag_details",
    "DeploymentSummary": "deployment_summary",
    "Error": "error",
    "Experiment": "experiment",
    "ExperimentCollection": "experiment_collection",
    "ExperimentResponse": "experiment_response",
    "ExperimentRun": "experiment_run",
    "ExperimentRunCollection": "experiment_run_collection",
    "ExperimentRunData": "experiment_run_data",
    "ExperimentRunInfo": "experiment_run_info",
    "ExperimentRunInfo_Status": "experiment_run_info",
    "ExperimentRunInputs": "experiment_run_inputs",
    "ExperimentRunMetric": "experiment_run_metric",
    "ExperimentRunMetricHistoryCollection": "experiment_run_metric_history_collection",
    "ExperimentRunOutputs": "experiment_run_outputs",
    "ExperimentRunParam": "experiment_run_param",
    "ExperimentRunTag": "experiment_run_tag",
    "ExperimentTag": "experiment_tag",
    "GetExperimentRunResponseDetails": "get_experiment_run_response_details",
    "GetModelVersionResponseDetails": "get_model_version_response_details",
    "GetRegisteredModelResponseDetails": "get_registered_model_response_details",
    "InputTag": "input_tag",
    "ListExperimentRunsDetails": "list_experiment_runs_details",
    "ListExperimentRunsDetails_RunViewType": "list_experiment_runs_details",
    "ListExperimentsDetails": "list_experiments_details",
    "ListExperimentsDetails_ViewType": "list_experiments_details",
    "ListLoggedModelsDetails": "list_logged_models_details",
    "LogExperimentRunBatchDetails": "log_experiment_run_batch_details",
    "LogExperimentRunInputsDetails": "log_experiment_run_inputs_details",
    "LogExperimentRunMetricDetails": "log_experiment_run_metric_details",
    "LogExperimentRunModelDetails": "log_experiment_run_model_details",
    "LogExperimentRunParamDetails": "log_experiment_run_param_details",
    "LoggedModel": "logged_model",
    "LoggedModelCollection": "logged_model_collection",
    "LoggedModelInfo": "logged_model_info",
    "LoggedModelOrder": "logged_model_order",
    "LoggedModelTag": "logged_model_tag",
    "ManageRegisteredModelPermissionDetails": "manage_registered_model_permission_details",
    "ModelInput": "model_input",
    "ModelMetric": "model_metric",
    "ModelOutput": "model_output",
    "ModelParam": "model_param",
    "ModelVersion": "model_version",
    "ModelVersionCollection": "model_version_collection",
    "ModelVersionDeploymentJobState": "model_version_deployment_job_state",
    "ModelVersionDeploymentJobState_JobState": "model_version_deployment_job_state",
    "ModelVersionDeploymentJobState_RunState": "model_version_deployment_job_state",
    "ModelVersionTag": "model_version_tag",
    "ModelVersion_Status": "model_version",
    "PermissionAssignees": "permission_assignees",
    "PermissionAssignees_Type": "permission_assignees",
    "RegisteredModel": "registered_model",
    "RegisteredModelAlias": "registered_model_alias",
    "RegisteredModelCollection": "registered_model_collection",
    "RegisteredModelPermissionCollection": "registered_model_permission_collection",
    "RegisteredModelPermissionSummary": "registered_model_permission_summary",
    "RegisteredModelPermissionSummary_GranteePermissions_Item": "registered_model_permission_summary",
    "RegisteredModelPermissionSummary_GranteeType": "registered_model_permission_summary",
    "RegisteredModelTag": "registered_model_tag",
    "RegisteredModel_DeploymentJobState": "registered_model",
    "RenameRegisteredModelDetails": "rename_registered_model_details",
    "RenameRegisteredModelResponseDetails": "rename_registered_model_response_details",
    "RestoreExperimentDetails": "restore_experiment_details",
    "RestoreExperimentRunDetails": "restore_experiment_run_details",
    "RevokeRegisteredModelPermissionDetails": "revoke_registered_model_permission_details",
    "RevokeRegisteredModelPermissionDetails_Permissions_Item": "revoke_registered_model_permission_details",
    "SetExperimentRunTagDetails": "set_experiment_run_tag_details",
    "SetExperimentTagDetails": "set_experiment_tag_details",
    "SetModelVersionTagDetails": "set_model_version_tag_details",
    "SetRegisteredModelTagDetails": "set_registered_model_tag_details",
    "TransitionModelVersionStageDetails": "transition_model_version_stage_details",
    "TransitionModelVersionStageResponseDetails": "transition_model_version_stage_response_details",
    "UpdateExperimentDetails": "update_experiment_details",
    "UpdateExperimentRunDetails": "update_experiment_run_details",
    "UpdateExperimentRunDetails_Status": "update_experiment_run_details",
    "UpdateExperimentRunResponseDetails": "update_experiment_run_response_details",
    "UpdateModelVersionDetails": "update_model_version_details",
    "UpdateModelVersionResponseDetails": "update_model_version_response_details",
    "UpdateRegisteredModelDetails": "update_registered_model_details",
    "UpdateRegisteredModelResponseDetails": "update_registered_model_response_details",
}

__all__ = [
    "ArtifactFileInfo",
    "ArtifactList",
    "AssignRegisteredModelPermissionDetails",
    "AssignRegisteredModelPermissionDetails_Permissions_Item",
    "CreateExperimentDetails",
    "CreateExperimentResponseDetails",
    "CreateExperimentRunDetails",
    "CreateExperimentRunResponseDetails",
    "CreateModelVersionDetails",
    "CreateModelVersionResponseDetails",
    "CreateRegisteredModelDetails",
    "CreateRegisteredModelResponseDetails",
    "Dataset",
    "DatasetInput",
    "DeleteExperimentDetails",
    "DeleteExperimentRunDetails",
    "DeleteExperimentRunTagDetails",
    "DeleteExperimentTagDetails",
    "DeleteModelVersionDetails",
    "DeleteModelVersionTagDetails",
    "DeleteRegisteredModelDetails",
    "DeleteRegisteredModelTagDetails",
    "DeploymentSummary",
    "Error",
    "Experiment",
    "ExperimentCollection",
    "ExperimentResponse",
    "ExperimentRun",
    "ExperimentRunCollection",
    "ExperimentRunData",
    "ExperimentRunInfo",
    "ExperimentRunInfo_Status",
    "ExperimentRunInputs",
    "ExperimentRunMetric",
    "ExperimentRunMetricHistoryCollection",
    "ExperimentRunOutputs",
    "ExperimentRunParam",
    "ExperimentRunTag",
    "ExperimentTag",
    "GetExperimentRunResponseDetails",
    "GetModelVersionResponseDetails",
    "GetRegisteredModelResponseDetails",
    "InputTag",
    "ListExperimentRunsDetails",
    "ListExperimentRunsDetails_RunViewType",
    "ListExperimentsDetails",
    "ListExperimentsDetails_ViewType",
    "ListLoggedModelsDetails",
    "LogExperimentRunBatchDetails",
    "LogExperimentRunInputsDetails",
    "LogExperimentRunMetricDetails",
    "LogExperimentRunModelDetails",
    "LogExperimentRunParamDetails",
    "LoggedModel",
    "LoggedModelCollection",
    "LoggedModelInfo",
    "LoggedModelOrder",
    "LoggedModelTag",
    "ManageRegisteredModelPermissionDetails",
    "ModelInput",
    "ModelMetric",
    "ModelOutput",
    "ModelParam",
    "ModelVersion",
    "ModelVersionCollection",
    "ModelVersionDeploymentJobState",
    "ModelVersionDeploymentJobState_JobState",
    "ModelVersionDeploymentJobState_RunState",
    "ModelVersionTag",
    "ModelVersion_Status",
    "PermissionAssignees",
    "PermissionAssignees_Type",
    "RegisteredModel",
    "RegisteredModelAlias",
    "RegisteredModelCollection",
    "RegisteredModelPermissionCollection",
    "RegisteredModelPermissionSummary",
    "RegisteredModelPermissionSummary_GranteePermissions_Item",
    "RegisteredModelPermissionSummary_GranteeType",
    "RegisteredModelTag",
    "RegisteredModel_DeploymentJobState",
    "RenameRegisteredModelDetails",
    "RenameRegisteredModelResponseDetails",
    "RestoreExperimentDetails",
    "RestoreExperimentRunDetails",
    "RevokeRegisteredModelPermissionDetails",
    "RevokeRegisteredModelPermissionDetails_Permissions_Item",
    "SetExperimentRunTagDetails",
    "SetExperimentTagDetails",
    "SetModelVersionTagDetails",
    "SetRegisteredModelTagDetails",
    "TransitionModelVersionStageDetails",
    "TransitionModelVersionStageResponseDetails",
    "UpdateExperimentDetails",
    "UpdateExperimentRunDetails",
    "UpdateExperimentRunDetails_Status",
    "UpdateExperimentRunResponseDetails",
    "UpdateModelVersionDetails",
    "UpdateModelVersionResponseDetails",
    "UpdateRegisteredModelDetails",
    "UpdateRegisteredModelResponseDetails",
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
