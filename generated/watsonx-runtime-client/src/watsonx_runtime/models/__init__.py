"""Models of requests and responses, loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .all_content_metadata import AllContentMetadata
    from .allowed_identity import AllowedIdentity
    from .api_error import ApiError
    from .api_error_response import ApiErrorResponse
    from .api_error_target import ApiErrorTarget, ApiErrorTarget_Type
    from .base_model import BaseModel
    from .batch_request import BatchRequest
    from .binary_classification import BinaryClassification
    from .bluemix_account import BluemixAccount
    from .compute_usage_metrics import ComputeUsageMetrics
    from .confusion_matrix import ConfusionMatrix
    from .consumption import Consumption
    from .consumption_capacity_unit_hours import ConsumptionCapacityUnitHours
    from .consumption_deployment_job_count import ConsumptionDeploymentJobCount
    from .consumption_details import ConsumptionDetails
    from .consumption_do_job_count import ConsumptionDoJobCount
    from .consumption_gpu_count import ConsumptionGpuCount
    from .content_info import ContentInfo
    from .content_location import ContentLocation
    from .content_metadata import ContentMetadata
    from .data_connection import DataConnection
    from .data_connection_reference import DataConnectionReference
    from .data_input import DataInput
    from .data_output import DataOutput
    from .data_preprocessing_transformation import DataPreprocessingTransformation
    from .data_schema import DataSchema
    from .deployment_entity import DeploymentEntity, DeploymentEntity_DeployedAssetType
    from .deployment_entity_request import DeploymentEntityRequest
    from .deployment_resource import DeploymentResource
    from .deployment_resources import DeploymentResources
    from .deployment_resources_system import DeploymentResourcesSystem
    from .deployment_scaling import DeploymentScaling
    from .deployment_status import DeploymentStatus, DeploymentStatus_State
    from .deployment_system_details import DeploymentSystemDetails
    from .deployments_list import DeploymentsList_State, DeploymentsList_Type
    from .evaluation_definition import EvaluationDefinition, EvaluationDefinition_Method
    from .evaluation_metric import EvaluationMetric
    from .evaluations_spec_item import EvaluationsSpecItem
    from .experiment_entity import ExperimentEntity
    from .experiment_entity_request import ExperimentEntityRequest
    from .experiment_resource import ExperimentResource
    from .experiment_resources import ExperimentResources
    from .experiment_revision_entity_request import ExperimentRevisionEntityRequest
    from .feature_importance import FeatureImportance
    from .federated_learning import FederatedLearning, FederatedLearning_FusionType, FederatedLearning_LogLevel
    from .federated_learning_crypto import FederatedLearningCrypto
    from .federated_learning_info import FederatedLearningInfo
    from .federated_learning_info_aggregator import FederatedLearningInfoAggregator
    from .federated_learning_info_aggregator_connection import FederatedLearningInfoAggregatorConnection
    from .federated_learning_info_remote_training_systems_item import FederatedLearningInfoRemoteTrainingSystemsItem
    from .federated_learning_info_remote_training_systems_item_states import (
        FederatedLearningInfoRemoteTrainingSystemsItemStates,
    )
    from .federated_learning_info_remote_training_systems_item_states_registr_2f5331f68b48 import (
        FederatedLearningInfoRemoteTrainingSystemsItemStatesRegistrationLogItem,
    )
    from .federated_learning_model import FederatedLearningModel
    from .federated_learning_model_spec import FederatedLearningModelSpec
    from .federated_learning_optimizer import FederatedLearningOptimizer
    from .federated_learning_remote_training import FederatedLearningRemoteTraining
    from .federated_learning_remote_training_remote_training_systems_item import (
        FederatedLearningRemoteTrainingRemoteTrainingSystemsItem,
    )
    from .foundation_model import FoundationModel
    from .function_entity import FunctionEntity
    from .function_entity_request import FunctionEntityRequest
    from .function_entity_schemas import FunctionEntitySchemas
    from .function_resource import FunctionResource
    from .function_resources import FunctionResources
    from .function_revision_entity_request import FunctionRevisionEntityRequest
    from .gpu_metrics import GpuMetrics
    from .gpu_metrics_memory import GpuMetricsMemory
    from .hardware_spec import HardwareSpec
    from .hybrid_pipeline_hardware_specs_item import HybridPipelineHardwareSpecsItem
    from .hyper_parameter import HyperParameter
    from .hyper_parameter_range import HyperParameterRange
    from .incremental_training import IncrementalTraining
    from .inference import Inference
    from .instance_resource import InstanceResource
    from .instance_resource_entity import InstanceResourceEntity, InstanceResourceEntity_ServiceEndpoints
    from .instance_resource_entity_plan import InstanceResourceEntityPlan, InstanceResourceEntityPlan_Name
    from .instance_resources import InstanceResources
    from .intermediate_model import IntermediateModel
    from .job_decision_optimization_request import JobDecisionOptimizationRequest
    from .job_decision_optimization_result import JobDecisionOptimizationResult
    from .job_entity_request import JobEntityRequest
    from .job_resource import JobResource
    from .job_resource_entity import JobResourceEntity
    from .job_resource_metadata import JobResourceMetadata
    from .job_resources import JobResources
    from .job_revision_entity_request import JobRevisionEntityRequest
    from .job_scoring_request import JobScoringRequest
    from .job_scoring_result import JobScoringResult
    from .job_status import JobStatus
    from .job_status_entity import JobStatusEntity
    from .job_status_entity_created import JobStatusEntityCreated
    from .job_status_message import JobStatusMessage
    from .jobs_resource import JobsResource
    from .jobs_resource_created import JobsResourceCreated
    from .jobs_resources import JobsResources
    from .json_patch import JsonPatch
    from .json_patch_operation import JsonPatchOperation, JsonPatchOperation_Op
    from .message import Message
    from .metric import Metric
    from .metric_ts_metrics import MetricTsMetrics
    from .metric_tsad_metrics import MetricTsadMetrics
    from .metrics_context import MetricsContext, MetricsContext_PredictionType
    from .ml_federated_metric import MlFederatedMetric
    from .model_definition_entity import ModelDefinitionEntity
    from .model_definition_entity_platform import ModelDefinitionEntityPlatform
    from .model_definition_entity_request import ModelDefinitionEntityRequest
    from .model_definition_entity_request_platform import ModelDefinitionEntityRequestPlatform
    from .model_definition_id import ModelDefinitionId
    from .model_definition_rel import ModelDefinitionRel
    from .model_definition_resource import ModelDefinitionResource
    from .model_definition_resources import ModelDefinitionResources
    from .model_definition_revision_entity_request import ModelDefinitionRevisionEntityRequest
    from .model_entity_model_version import ModelEntityModelVersion
    from .model_entity_request import ModelEntityRequest
    from .model_entity_schemas import ModelEntitySchemas
    from .model_entity_size import ModelEntitySize
    from .model_location import ModelLocation
    from .model_reference import ModelReference
    from .model_resource import ModelResource
    from .model_resource_entity import ModelResourceEntity, ModelResourceEntity_ContentImportState
    from .model_resources import ModelResources
    from .model_revision_entity_request import ModelRevisionEntityRequest
    from .multi_class_classification import MultiClassClassification
    from .multi_class_classifications import MultiClassClassifications
    from .object_location import ObjectLocation, ObjectLocation_Type
    from .object_location_optim import ObjectLocationOptim
    from .online_parameters import OnlineParameters
    from .online_request import OnlineRequest
    from .organization import Organization
    from .pagination_first import PaginationFirst
    from .pagination_next import PaginationNext
    from .pipeline_entity import PipelineEntity
    from .pipeline_entity_request import PipelineEntityRequest
    from .pipeline_rel import PipelineRel
    from .pipeline_rel_data_bindings_item import PipelineRelDataBindingsItem
    from .pipeline_rel_nodes_parameters_item import PipelineRelNodesParametersItem
    from .pipeline_resource import PipelineResource
    from .pipeline_resources import PipelineResources
    from .pipeline_revision_entity_request import PipelineRevisionEntityRequest
    from .platform_job import PlatformJob
    from .project_id import ProjectId
    from .rel import Rel
    from .remote_admin import RemoteAdmin
    from .remote_training_system_entity import RemoteTrainingSystemEntity
    from .remote_training_system_entity_request import RemoteTrainingSystemEntityRequest
    from .remote_training_system_metric import RemoteTrainingSystemMetric
    from .remote_training_system_resource import RemoteTrainingSystemResource
    from .remote_training_system_resources import RemoteTrainingSystemResources
    from .remote_training_system_revision_entity_request import RemoteTrainingSystemRevisionEntityRequest
    from .resource_commit_info import ResourceCommitInfo
    from .resource_meta import ResourceMeta
    from .resource_meta_base import ResourceMetaBase
    from .roc_curve import RocCurve
    from .scoring_parameters import ScoringParameters
    from .scoring_payload import ScoringPayload
    from .scoring_payload_optim import ScoringPayloadOptim
    from .simple_rel import SimpleRel
    from .software_spec_rel import SoftwareSpecRel
    from .solve_state import SolveState
    from .space_id import SpaceId
    from .stats import Stats
    from .step_info import StepInfo
    from .sync_scoring_data import SyncScoringData
    from .sync_scoring_data_item import SyncScoringDataItem
    from .sync_scoring_data_results import SyncScoringDataResults
    from .system_details import SystemDetails
    from .token_count import TokenCount
    from .training_definition_entity import TrainingDefinitionEntity
    from .training_definition_entity_request import TrainingDefinitionEntityRequest
    from .training_definition_resource import TrainingDefinitionResource
    from .training_definition_resources import TrainingDefinitionResources
    from .training_definition_revision_entity_request import TrainingDefinitionRevisionEntityRequest
    from .training_details import TrainingDetails
    from .training_reference import TrainingReference
    from .training_reference_hyper_parameters_optimization import TrainingReferenceHyperParametersOptimization
    from .training_reference_hyper_parameters_optimization_method import (
        TrainingReferenceHyperParametersOptimizationMethod,
    )
    from .training_resource import TrainingResource
    from .training_resource_entity import TrainingResourceEntity
    from .training_resource_entity_request import TrainingResourceEntityRequest
    from .training_resources import TrainingResources
    from .training_status import TrainingStatus, TrainingStatus_State
    from .training_status_change import TrainingStatusChange, TrainingStatusChange_State
    from .training_status_hpo import TrainingStatusHpo
    from .training_status_message import TrainingStatusMessage
    from .training_websocket import TrainingWebsocket
    from .training_websocket_entity import TrainingWebsocketEntity
    from .training_websocket_metadata import TrainingWebsocketMetadata
    from .training_websocket_parent import TrainingWebsocketParent
    from .trainings_list import TrainingsList_Type
    from .warning import Warning

_MODULES: dict[str, str] = {
    "AllContentMetadata": "all_content_metadata",
    "AllowedIdentity": "allowed_identity",
    "ApiError": "api_error",
    "ApiErrorResponse": "api_error_response",
    "ApiErrorTarget": "api_error_target",
    "ApiErrorTarget_Type": "api_error_target",
    "BaseModel": "base_model",
    "BatchRequest": "batch_request",
    "BinaryClassification": "binary_classification",
    "BluemixAccount": "bluemix_account",
    "ComputeUsageMetrics": "compute_usage_metrics",
    "ConfusionMatrix": "confusion_matrix",
    "Consumption": "consumption",
    "ConsumptionCapacityUnitHours": "consumption_capacity_unit_hours",
    "ConsumptionDeploymentJobCount": "consumption_deployment_job_count",
    "ConsumptionDetails": "consumption_details",
    "ConsumptionDoJobCount": "consumption_do_job_count",
    "ConsumptionGpuCount": "consumption_gpu_count",
    "ContentInfo": "content_info",
    "ContentLocation": "content_location",
    "ContentMetadata": "content_metadata",
    "DataConnection": "data_connection",
    "DataConnectionReference": "data_connection_reference",
    "DataInput": "data_input",
    "DataOutput": "data_output",
    "DataPreprocessingTransformation": "data_preprocessing_transformation",
    "DataSchema": "data_schema",
    "DeploymentEntity": "deployment_entity",
    "DeploymentEntityRequest": "deployment_entity_request",
    "DeploymentEntity_DeployedAssetType": "deployment_entity",
    "DeploymentResource": "deployment_resource",
    "DeploymentResources": "deployment_resources",
    "DeploymentResourcesSystem": "deployment_resources_system",
    "DeploymentScaling": "deployment_scaling",
    "DeploymentStatus": "deployment_status",
    "DeploymentStatus_State": "deployment_status",
    "DeploymentSystemDetails": "deployment_system_details",
    "DeploymentsList_State": "deployments_list",
    "DeploymentsList_Type": "deployments_list",
    "EvaluationDefinition": "evaluation_definition",
    "EvaluationDefinition_Method": "evaluation_definition",
    "EvaluationMetric": "evaluation_metric",
    "EvaluationsSpecItem": "evaluations_spec_item",
    "ExperimentEntity": "experiment_entity",
    "ExperimentEntityRequest": "experiment_entity_request",
    "ExperimentResource": "experiment_resource",
    "ExperimentResources": "experiment_resources",
    "ExperimentRevisionEntityRequest": "experiment_revision_entity_request",
    "FeatureImportance": "feature_importance",
    "FederatedLearning": "federated_learning",
    "FederatedLearningCrypto": "federated_learning_crypto",
    "FederatedLearningInfo": "federated_learning_info",
    "FederatedLearningInfoAggregator": "federated_learning_info_aggregator",
    "FederatedLearningInfoAggregatorConnection": "federated_learning_info_aggregator_connection",
    "FederatedLearningInfoRemoteTrainingSystemsItem": "federated_learning_info_remote_training_systems_item",
    "FederatedLearningInfoRemoteTrainingSystemsItemStates": "federated_learning_info_remote_training_systems_item_states",
    "FederatedLearningInfoRemoteTrainingSystemsItemStatesRegistrationLogItem": "federated_learning_info_remote_training_systems_item_states_registr_2f5331f68b48",
    "FederatedLearningModel": "federated_learning_model",
    "FederatedLearningModelSpec": "federated_learning_model_spec",
    "FederatedLearningOptimizer": "federated_learning_optimizer",
    "FederatedLearningRemoteTraining": "federated_learning_remote_training",
    "FederatedLearningRemoteTrainingRemoteTrainingSystemsItem": "federated_learning_remote_training_remote_training_systems_item",
    "FederatedLearning_FusionType": "federated_learning",
    "FederatedLearning_LogLevel": "federated_learning",
    "FoundationModel": "foundation_model",
    "FunctionEntity": "function_entity",
    "FunctionEntityRequest": "function_entity_request",
    "FunctionEntitySchemas": "function_entity_schemas",
    "FunctionResource": "function_resource",
    "FunctionResources": "function_resources",
    "FunctionRevisionEntityRequest": "function_revision_entity_request",
    "GpuMetrics": "gpu_metrics",
    "GpuMetricsMemory": "gpu_metrics_memory",
    "HardwareSpec": "hardware_spec",
    "HybridPipelineHardwareSpecsItem": "hybrid_pipeline_hardware_specs_item",
    "HyperParameter": "hyper_parameter",
    "HyperParameterRange": "hyper_parameter_range",
    "IncrementalTraining": "incremental_training",
    "Inference": "inference",
    "InstanceResource": "instance_resource",
    "InstanceResourceEntity": "instance_resource_entity",
    "InstanceResourceEntityPlan": "instance_resource_entity_plan",
    "InstanceResourceEntityPlan_Name": "instance_resource_entity_plan",
    "InstanceResourceEntity_ServiceEndpoints": "instance_resource_entity",
    "InstanceResources": "instance_resources",
    "IntermediateModel": "intermediate_model",
    "JobDecisionOptimizationRequest": "job_decision_optimization_request",
    "JobDecisionOptimizationResult": "job_decision_optimization_result",
    "JobEntityRequest": "job_entity_request",
    "JobResource": "job_resource",
    "JobResourceEntity": "job_resource_entity",
    "JobResourceMetadata": "job_resource_metadata",
    "JobResources": "job_resources",
    "JobRevisionEntityRequest": "job_revision_entity_request",
    "JobScoringRequest": "job_scoring_request",
    "JobScoringResult": "job_scoring_result",
    "JobStatus": "job_status",
    "JobStatusEntity": "job_status_entity",
    "JobStatusEntityCreated": "job_status_entity_created",
    "JobStatusMessage": "job_status_message",
    "JobsResource": "jobs_resource",
    "JobsResourceCreated": "jobs_resource_created",
    "JobsResources": "jobs_resources",
    "JsonPatch": "json_patch",
    "JsonPatchOperation": "json_patch_operation",
    "JsonPatchOperation_Op": "json_patch_operation",
    "Message": "message",
    "Metric": "metric",
    "MetricTsMetrics": "metric_ts_metrics",
    "MetricTsadMetrics": "metric_tsad_metrics",
    "MetricsContext": "metrics_context",
    "MetricsContext_PredictionType": "metrics_context",
    "MlFederatedMetric": "ml_federated_metric",
    "ModelDefinitionEntity": "model_definition_entity",
    "ModelDefinitionEntityPlatform": "model_definition_entity_platform",
    "ModelDefinitionEntityRequest": "model_definition_entity_request",
    "ModelDefinitionEntityRequestPlatform": "model_definition_entity_request_platform",
    "ModelDefinitionId": "model_definition_id",
    "ModelDefinitionRel": "model_definition_rel",
    "ModelDefinitionResource": "model_definition_resource",
    "ModelDefinitionResources": "model_definition_resources",
    "ModelDefinitionRevisionEntityRequest": "model_definition_revision_entity_request",
    "ModelEntityModelVersion": "model_entity_model_version",
    "ModelEntityRequest": "model_entity_request",
    "ModelEntitySchemas": "model_entity_schemas",
    "ModelEntitySize": "model_entity_size",
    "ModelLocation": "model_location",
    "ModelReference": "model_reference",
    "ModelResource": "model_resource",
    "ModelResourceEntity": "model_resource_entity",
    "ModelResourceEntity_ContentImportState": "model_resource_entity",
    "ModelResources": "model_resources",
    "ModelRevisionEntityRequest": "model_revision_entity_request",
    "MultiClassClassification": "multi_class_classification",
    "MultiClassClassifications": "multi_class_classifications",
    "ObjectLocation": "object_location",
    "ObjectLocationOptim": "object_location_optim",
    "ObjectLocation_Type": "object_location",
    "OnlineParameters": "online_parameters",
    "OnlineRequest": "online_request",
    "Organization": "organization",
    "PaginationFirst": "pagination_first",
    "PaginationNext": "pagination_next",
    "PipelineEntity": "pipeline_entity",
    "PipelineEntityRequest": "pipeline_entity_request",
    "PipelineRel": "pipeline_rel",
    "PipelineRelDataBindingsItem": "pipeline_rel_data_bindings_item",
    "PipelineRelNodesParametersItem": "pipeline_rel_nodes_parameters_item",
    "PipelineResource": "pipeline_resource",
    "PipelineResources": "pipeline_resources",
    "PipelineRevisionEntityRequest": "pipeline_revision_entity_request",
    "PlatformJob": "platform_job",
    "ProjectId": "project_id",
    "Rel": "rel",
    "RemoteAdmin": "remote_admin",
    "RemoteTrainingSystemEntity": "remote_training_system_entity",
    "RemoteTrainingSystemEntityRequest": "remote_training_system_entity_request",
    "RemoteTrainingSystemMetric": "remote_training_system_metric",
    "RemoteTrainingSystemResource": "remote_training_system_resource",
    "RemoteTrainingSystemResources": "remote_training_system_resources",
    "RemoteTrainingSystemRevisionEntityRequest": "remote_training_system_revision_entity_request",
    "ResourceCommitInfo": "resource_commit_info",
    "ResourceMeta": "resource_meta",
    "ResourceMetaBase": "resource_meta_base",
    "RocCurve": "roc_curve",
    "ScoringParameters": "scoring_parameters",
    "ScoringPayload": "scoring_payload",
    "ScoringPayloadOptim": "scoring_payload_optim",
    "SimpleRel": "simple_rel",
    "SoftwareSpecRel": "software_spec_rel",
    "SolveState": "solve_state",
    "SpaceId": "space_id",
    "Stats": "stats",
    "StepInfo": "step_info",
    "SyncScoringData": "sync_scoring_data",
    "SyncScoringDataItem": "sync_scoring_data_item",
    "SyncScoringDataResults": "sync_scoring_data_results",
    "SystemDetails": "system_details",
    "TokenCount": "token_count",
    "TrainingDefinitionEntity": "training_definition_entity",
    "TrainingDefinitionEntityRequest": "training_definition_entity_request",
    "TrainingDefinitionResource": "training_definition_resource",
    "TrainingDefinitionResources": "training_definition_resources",
    "TrainingDefinitionRevisionEntityRequest": "training_definition_revision_entity_request",
    "TrainingDetails": "training_details",
    "TrainingReference": "training_reference",
    "TrainingReferenceHyperParametersOptimization": "training_reference_hyper_parameters_optimization",
    "TrainingReferenceHyperParametersOptimizationMethod": "training_reference_hyper_parameters_optimization_method",
    "TrainingResource": "training_resource",
    "TrainingResourceEntity": "training_resource_entity",
    "TrainingResourceEntityRequest": "training_resource_entity_request",
    "TrainingResources": "training_resources",
    "TrainingStatus": "training_status",
    "TrainingStatusChange": "training_status_change",
    "TrainingStatusChange_State": "training_status_change",
    "TrainingStatusHpo": "training_status_hpo",
    "TrainingStatusMessage": "training_status_message",
    "TrainingStatus_State": "training_status",
    "TrainingWebsocket": "training_websocket",
    "TrainingWebsocketEntity": "training_websocket_entity",
    "TrainingWebsocketMetadata": "training_websocket_metadata",
    "TrainingWebsocketParent": "training_websocket_parent",
    "TrainingsList_Type": "trainings_list",
    "Warning": "warning",
}

__all__ = [
    "AllContentMetadata",
    "AllowedIdentity",
    "ApiError",
    "ApiErrorResponse",
    "ApiErrorTarget",
    "ApiErrorTarget_Type",
    "BaseModel",
    "BatchRequest",
    "BinaryClassification",
    "BluemixAccount",
    "ComputeUsageMetrics",
    "ConfusionMatrix",
    "Consumption",
    "ConsumptionCapacityUnitHours",
    "ConsumptionDeploymentJobCount",
    "ConsumptionDetails",
    "ConsumptionDoJobCount",
    "ConsumptionGpuCount",
    "ContentInfo",
    "ContentLocation",
    "ContentMetadata",
    "DataConnection",
    "DataConnectionReference",
    "DataInput",
    "DataOutput",
    "DataPreprocessingTransformation",
    "DataSchema",
    "DeploymentEntity",
    "DeploymentEntityRequest",
    "DeploymentEntity_DeployedAssetType",
    "DeploymentResource",
    "DeploymentResources",
    "DeploymentResourcesSystem",
    "DeploymentScaling",
    "DeploymentStatus",
    "DeploymentStatus_State",
    "DeploymentSystemDetails",
    "DeploymentsList_State",
    "DeploymentsList_Type",
    "EvaluationDefinition",
    "EvaluationDefinition_Method",
    "EvaluationMetric",
    "EvaluationsSpecItem",
    "ExperimentEntity",
    "ExperimentEntityRequest",
    "ExperimentResource",
    "ExperimentResources",
    "ExperimentRevisionEntityRequest",
    "FeatureImportance",
    "FederatedLearning",
    "FederatedLearningCrypto",
    "FederatedLearningInfo",
    "FederatedLearningInfoAggregator",
    "FederatedLearningInfoAggregatorConnection",
    "FederatedLearningInfoRemoteTrainingSystemsItem",
    "FederatedLearningInfoRemoteTrainingSystemsItemStates",
    "FederatedLearningInfoRemoteTrainingSystemsItemStatesRegistrationLogItem",
    "FederatedLearningModel",
    "FederatedLearningModelSpec",
    "FederatedLearningOptimizer",
    "FederatedLearningRemoteTraining",
    "FederatedLearningRemoteTrainingRemoteTrainingSystemsItem",
    "FederatedLearning_FusionType",
    "FederatedLearning_LogLevel",
    "FoundationModel",
    "FunctionEntity",
    "FunctionEntityRequest",
    "FunctionEntitySchemas",
    "FunctionResource",
    "FunctionResources",
    "FunctionRevisionEntityRequest",
    "GpuMetrics",
    "GpuMetricsMemory",
    "HardwareSpec",
    "HybridPipelineHardwareSpecsItem",
    "HyperParameter",
    "HyperParameterRange",
    "IncrementalTraining",
    "Inference",
    "InstanceResource",
    "InstanceResourceEntity",
    "InstanceResourceEntityPlan",
    "InstanceResourceEntityPlan_Name",
    "InstanceResourceEntity_ServiceEndpoints",
    "InstanceResources",
    "IntermediateModel",
    "JobDecisionOptimizationRequest",
    "JobDecisionOptimizationResult",
    "JobEntityRequest",
    "JobResource",
    "JobResourceEntity",
    "JobResourceMetadata",
    "JobResources",
    "JobRevisionEntityRequest",
    "JobScoringRequest",
    "JobScoringResult",
    "JobStatus",
    "JobStatusEntity",
    "JobStatusEntityCreated",
    "JobStatusMessage",
    "JobsResource",
    "JobsResourceCreated",
    "JobsResources",
    "JsonPatch",
    "JsonPatchOperation",
    "JsonPatchOperation_Op",
    "Message",
    "Metric",
    "MetricTsMetrics",
    "MetricTsadMetrics",
    "MetricsContext",
    "MetricsContext_PredictionType",
    "MlFederatedMetric",
    "ModelDefinitionEntity",
    "ModelDefinitionEntityPlatform",
    "ModelDefinitionEntityRequest",
    "ModelDefinitionEntityRequestPlatform",
    "ModelDefinitionId",
    "ModelDefinitionRel",
    "ModelDefinitionResource",
    "ModelDefinitionResources",
    "ModelDefinitionRevisionEntityRequest",
    "ModelEntityModelVersion",
    "ModelEntityRequest",
    "ModelEntitySchemas",
    "ModelEntitySize",
    "ModelLocation",
    "ModelReference",
    "ModelResource",
    "ModelResourceEntity",
    "ModelResourceEntity_ContentImportState",
    "ModelResources",
    "ModelRevisionEntityRequest",
    "MultiClassClassification",
    "MultiClassClassifications",
    "ObjectLocation",
    "ObjectLocationOptim",
    "ObjectLocation_Type",
    "OnlineParameters",
    "OnlineRequest",
    "Organization",
    "PaginationFirst",
    "PaginationNext",
    "PipelineEntity",
    "PipelineEntityRequest",
    "PipelineRel",
    "PipelineRelDataBindingsItem",
    "PipelineRelNodesParametersItem",
    "PipelineResource",
    "PipelineResources",
    "PipelineRevisionEntityRequest",
    "PlatformJob",
    "ProjectId",
    "Rel",
    "RemoteAdmin",
    "RemoteTrainingSystemEntity",
    "RemoteTrainingSystemEntityRequest",
    "RemoteTrainingSystemMetric",
    "RemoteTrainingSystemResource",
    "RemoteTrainingSystemResources",
    "RemoteTrainingSystemRevisionEntityRequest",
    "ResourceCommitInfo",
    "ResourceMeta",
    "ResourceMetaBase",
    "RocCurve",
    "ScoringParameters",
    "ScoringPayload",
    "ScoringPayloadOptim",
    "SimpleRel",
    "SoftwareSpecRel",
    "SolveState",
    "SpaceId",
    "Stats",
    "StepInfo",
    "SyncScoringData",
    "SyncScoringDataItem",
    "SyncScoringDataResults",
    "SystemDetails",
    "TokenCount",
    "TrainingDefinitionEntity",
    "TrainingDefinitionEntityRequest",
    "TrainingDefinitionResource",
    "TrainingDefinitionResources",
    "TrainingDefinitionRevisionEntityRequest",
    "TrainingDetails",
    "TrainingReference",
    "TrainingReferenceHyperParametersOptimization",
    "TrainingReferenceHyperParametersOptimizationMethod",
    "TrainingResource",
    "TrainingResourceEntity",
    "TrainingResourceEntityRequest",
    "TrainingResources",
    "TrainingStatus",
    "TrainingStatusChange",
    "TrainingStatusChange_State",
    "TrainingStatusHpo",
    "TrainingStatusMessage",
    "TrainingStatus_State",
    "TrainingWebsocket",
    "TrainingWebsocketEntity",
    "TrainingWebsocketMetadata",
    "TrainingWebsocketParent",
    "TrainingsList_Type",
    "Warning",
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
