"""Models of requests and responses, loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ai_gateway_audit_data_v1 import AIGatewayAuditDataV1
    from .ai_gateway_audit_metadata_v1 import AIGatewayAuditMetadataV1
    from .ai_gateway_envelope_v1 import AIGatewayEnvelopeV1
    from .async_prediction_envelope_v1 import AsyncPredictionEnvelopeV1
    from .async_prediction_request_envelope_v1 import AsyncPredictionRequestEnvelopeV1
    from .athena_billing_configs_v1 import AthenaBillingConfigsV1
    from .bad_request import BadRequest_Response
    from .billing_tag_envelope_v1 import BillingTagEnvelopeV1
    from .billing_tag_v1 import BillingTagV1
    from .billing_tag_with_status_v1 import BillingTagWithStatusV1
    from .billing_tags_envelope_v1 import BillingTagsEnvelopeV1
    from .billing_tags_setting_mode_v1 import BillingTagsSettingModeV1
    from .billing_tags_setting_notifications_v1 import BillingTagsSettingNotificationsV1
    from .billing_tags_settings_envelope_v1 import BillingTagsSettingsEnvelopeV1
    from .billing_tags_settings_v1 import BillingTagsSettingsV1
    from .cluster_type_v1 import ClusterTypeV1
    from .commit_details_v1 import CommitDetailsV1
    from .compute_cluster_config_v1 import ComputeClusterConfigV1
    from .compute_provider_creation import ComputeProviderCreation
    from .compute_tier_creation import ComputeTierCreation
    from .copy_project_spec_v1 import CopyProjectSpecV1
    from .cost_allocation_envelope_v1 import CostAllocationEnvelopeV1
    from .cost_allocation_v1 import (
        CostAllocationV1,
        CostAllocationV1_Labels,
        CostAllocationV1_Pv,
        CostAllocationV1_Pv_Pvs_Value,
        CostAllocationV1_Window,
    )
    from .cost_assets_envelope_v1 import CostAssetsEnvelopeV1
    from .cost_assets_v1 import CostAssetsV1, CostAssetsV1_Labels, CostAssetsV1_Properties
    from .cost_assets_v1_window import CostAssetsV1Window
    from .creator_info import CreatorInfo
    from .credentials_type import CredentialsType
    from .data_source_audit_data_v1 import DataSourceAuditDataV1
    from .data_source_audit_event_kind_v1 import DataSourceAuditEventKindV1
    from .data_source_audit_metadata_v1 import DataSourceAuditMetadataV1
    from .data_source_auth_type_v1 import DataSourceAuthTypeV1
    from .data_source_config_v1 import DataSourceConfigV1
    from .data_source_credential_type_v1 import DataSourceCredentialTypeV1
    from .data_source_credentials_v1 import DataSourceCredentialsV1
    from .data_source_envelope_v1 import DataSourceEnvelopeV1
    from .data_source_permissions_v1 import DataSourcePermissionsV1
    from .data_source_type_v1 import DataSourceTypeV1
    from .data_source_update_v1 import DataSourceUpdateV1
    from .dataset_info_v1 import DatasetInfoV1
    from .dataset_mount_v1 import DatasetMountV1
    from .dataset_not_copied_v1 import DatasetNotCopiedV1
    from .dataset_rw_details_v1 import DatasetRwDetailsV1
    from .dataset_rw_envelope_v1 import DatasetRwEnvelopeV1
    from .dataset_rw_grant_details_envelope_v1 import DatasetRwGrantDetailsEnvelopeV1
    from .dataset_rw_grant_details_v1 import DatasetRwGrantDetailsV1
    from .dataset_rw_grant_envelope_v1 import DatasetRwGrantEnvelopeV1
    from .dataset_rw_grant_v1 import DatasetRwGrantV1
    from .dataset_rw_info_dto_v1 import DatasetRwInfoDtoV1
    from .dataset_rw_metadata_v1 import DatasetRwMetadataV1
    from .dataset_rw_permission_v1 import DatasetRwPermissionV1
    from .dataset_rw_project_info_dto_v1 import DatasetRwProjectInfoDtoV1
    from .dataset_rw_role_v1 import DatasetRwRoleV1
    from .dataset_rw_tag_to_add_v1 import DatasetRwTagToAddV1
    from .dataset_rw_tags_v1 import DatasetRwTagsV1
    from .dataset_to_add_v1 import DatasetToAddV1
    from .deep_copy_git_repo_spec_v1 import DeepCopyGitRepoSpecV1
    from .delete_envelope_v1 import DeleteEnvelopeV1
    from .deployment_target_info import DeploymentTargetInfo
    from .domino_stats_v1 import DominoStatsV1
    from .endpoint_envelope_v1 import EndpointEnvelopeV1
    from .endpoint_permissions_dto_v1 import EndpointPermissionsDtoV1
    from .environment_envelope_v1 import EnvironmentEnvelopeV1
    from .environment_owner_type_v1 import EnvironmentOwnerTypeV1
    from .environment_owner_v1 import EnvironmentOwnerV1
    from .environment_rebuild_on_base_changes_v1 import EnvironmentRebuildOnBaseChangesV1
    from .environment_revision_build_status_v1 import EnvironmentRevisionBuildStatusV1
    from .environment_revision_envelope_v1 import EnvironmentRevisionEnvelopeV1
    from .environment_revision_spec_v1 import EnvironmentRevisionSpecV1
    from .environment_revision_update_envelope_v1 import EnvironmentRevisionUpdateEnvelopeV1
    from .environment_revision_v1 import EnvironmentRevisionV1
    from .environment_tool_v1 import EnvironmentToolV1
    from .environment_v1 import EnvironmentV1
    from .environment_variable_v1 import EnvironmentVariableV1
    from .environment_visibility_v1 import EnvironmentVisibilityV1
    from .error_envelope import ErrorEnvelope
    from .external_volume_mount_v1 import ExternalVolumeMountV1
    from .failure_envelope_v1 import FailureEnvelopeV1
    from .get_all_gateway_endpoints import GetAllGatewayEndpoints_SortByField
    from .get_jobs import GetJobs_SortBy, GetJobs_StatusFilter
    from .get_registered_model_stages import (
        GetRegisteredModelStages_Response,
        GetRegisteredModelStages_Response_Items_Item,
    )
    from .git_code_repo_spec_v1 import GitCodeRepoSpecV1
    from .git_credentials_accessor_v1 import GitCredentialsAccessorV1
    from .git_ref_v1 import GitRefV1
    from .git_reference_type_v1 import GitReferenceTypeV1
    from .git_service_provider_v1 import GitServiceProviderV1
    from .goal_envelope_v1 import GoalEnvelopeV1
    from .goal_to_link_v1 import GoalToLinkV1
    from .hardware_tier_capacity_v1 import HardwareTierCapacityV1, HardwareTierCapacityV1_CapacityLevel
    from .hardware_tier_compute_cluster_restrictions_v1 import HardwareTierComputeClusterRestrictionsV1
    from .hardware_tier_envelope_v1 import HardwareTierEnvelopeV1
    from .hardware_tier_flags_v1 import HardwareTierFlagsV1
    from .hardware_tier_gpu_configuration_v1 import HardwareTierGpuConfigurationV1
    from .hardware_tier_over_provisioning_v1 import HardwareTierOverProvisioningV1
    from .hardware_tier_pod_customization_v1 import HardwareTierPodCustomizationV1
    from .hardware_tier_resources_v1 import HardwareTierResourcesV1
    from .hardware_tier_v1 import HardwareTierV1
    from .import_files_repo_target_v1 import ImportFilesRepoTargetV1
    from .information_v1 import InformationV1, InformationV1_Units
    from .internal_error import InternalError_Response
    from .invalid_body_envelope_v1 import InvalidBodyEnvelopeV1
    from .job_details_v1 import JobDetailsV1
    from .job_envelope_v1 import JobEnvelopeV1
    from .job_logs_v1 import JobLogsV1
    from .job_status_v1 import JobStatusV1
    from .job_usage_v1 import JobUsageV1
    from .job_v1 import JobV1
    from .kubecost_license_response_v1 import KubecostLicenseResponseV1
    from .kubecost_license_v1 import KubecostLicenseV1
    from .linked_goal_v1 import LinkedGoalV1
    from .log_content_v1 import LogContentV1
    from .log_type_v1 import LogTypeV1
    from .logs_envelope_v1 import LogsEnvelopeV1, LogsEnvelopeV1_Metadata
    from .logs_pagination_v1 import LogsPaginationV1
    from .metadata_v1 import MetadataV1
    from .metric_alert_request_v1 import MetricAlertRequestV1
    from .metric_tag_v1 import MetricTagV1
    from .metric_value_v1 import MetricValueV1
    from .metric_values_envelope_v1 import MetricValuesEnvelopeV1
    from .model_api import ModelApi
    from .model_api_access_configuration import ModelApiAccessConfiguration
    from .model_api_access_token import ModelApiAccessToken
    from .model_api_access_token_creation_request import ModelApiAccessTokenCreationRequest
    from .model_api_collaborator_role import ModelApiCollaboratorRole
    from .model_api_creation_request import ModelApiCreationRequest
    from .model_api_environment_variable import ModelApiEnvironmentVariable
    from .model_api_health_check_configuration import ModelApiHealthCheckConfiguration
    from .model_api_metadata import ModelApiMetadata
    from .model_api_paginated_list import ModelApiPaginatedList
    from .model_api_source import ModelApiSource, ModelApiSource_Type
    from .model_api_update_request import ModelApiUpdateRequest
    from .model_api_version import ModelApiVersion
    from .model_api_version_build_logs import ModelApiVersionBuildLogs
    from .model_api_version_creation_request import ModelApiVersionCreationRequest
    from .model_api_version_deployment import ModelApiVersionDeployment
    from .model_api_version_deployment_logs import ModelApiVersionDeploymentLogs
    from .model_api_version_export_logs import ModelApiVersionExportLogs
    from .model_api_version_instance_logs import ModelApiVersionInstanceLogs
    from .model_api_version_log_line import ModelApiVersionLogLine
    from .model_api_version_log_tag import ModelApiVersionLogTag
    from .model_api_version_metadata import ModelApiVersionMetadata
    from .model_api_version_production_label import ModelApiVersionProductionLabel
    from .model_api_version_summary import ModelApiVersionSummary
    from .model_api_version_target_state import ModelApiVersionTargetState
    from .model_api_volume import ModelApiVolume
    from .model_config_v1 import ModelConfigV1
    from .model_deployment import ModelDeployment
    from .model_deployment_collaborator import ModelDeploymentCollaborator, ModelDeploymentCollaborator_Role
    from .model_deployment_configuration import (
        ModelDeploymentConfiguration,
        ModelDeploymentConfiguration_DeploymentType,
        ModelDeploymentConfiguration_DeploymentType_Type,
    )
    from .model_deployment_creation import ModelDeploymentCreation
    from .model_deployment_paginated_list import ModelDeploymentPaginatedList
    from .model_deployment_status import ModelDeploymentStatus, ModelDeploymentStatus_State
    from .model_deployment_status_operation import (
        ModelDeploymentStatusOperation,
        ModelDeploymentStatusOperation_Credentials,
        ModelDeploymentStatusOperation_Examples_Item,
        ModelDeploymentStatusOperation_Metadata,
    )
    from .model_detail import ModelDetail
    from .model_detail_source import ModelDetailSource
    from .mounted_git_repo_v1 import MountedGitRepoV1
    from .mounted_project_v1 import MountedProjectV1
    from .net_app_volume_info_v1 import NetAppVolumeInfoV1
    from .net_app_volume_mount_v1 import NetAppVolumeMountV1, NetAppVolumeMountV1_OtherMounts_Item
    from .net_app_volume_not_copied_v1 import NetAppVolumeNotCopiedV1
    from .new_async_prediction_v1 import NewAsyncPredictionV1
    from .new_billing_tags_v1 import NewBillingTagsV1
    from .new_data_source_v1 import NewDataSourceV1
    from .new_dataset_rw_v1 import NewDatasetRwV1
    from .new_endpoint_v1 import NewEndpointV1
    from .new_environment_revision_v1 import NewEnvironmentRevisionV1
    from .new_environment_v1 import NewEnvironmentV1
    from .new_environment_visibility_v1 import NewEnvironmentVisibilityV1
    from .new_hardware_tier_flags_v1 import NewHardwareTierFlagsV1
    from .new_hardware_tier_v1 import NewHardwareTierV1
    from .new_job_v1 import NewJobV1
    from .new_metric_value_v1 import NewMetricValueV1
    from .new_metric_values_envelope_v1 import NewMetricValuesEnvelopeV1
    from .new_organization_v1 import NewOrganizationV1
    from .new_project_git_repository_v1 import NewProjectGitRepositoryV1
    from .new_project_goal_v1 import NewProjectGoalV1
    from .new_project_v1 import NewProjectV1
    from .new_registered_model_review_response_v1 import NewRegisteredModelReviewResponseV1
    from .new_registered_model_review_v1 import NewRegisteredModelReviewV1, NewRegisteredModelReviewV1_Reviewers_Item
    from .new_registered_model_v1 import NewRegisteredModelV1
    from .new_registered_model_version_v1 import NewRegisteredModelVersionV1
    from .new_snapshot_v1 import NewSnapshotV1
    from .new_workspace_session_v1 import NewWorkspaceSessionV1
    from .not_found import NotFound_Response
    from .organization_envelope_v1 import OrganizationEnvelopeV1
    from .organization_member_v1 import OrganizationMemberV1
    from .organization_role_v1 import OrganizationRoleV1
    from .organization_v1 import OrganizationV1
    from .paginated_data_source_envelope_v1 import PaginatedDataSourceEnvelopeV1
    from .paginated_dataset_rw_envelope_v1 import PaginatedDatasetRwEnvelopeV1
    from .paginated_dataset_rw_envelope_v2 import PaginatedDatasetRwEnvelopeV2
    from .paginated_environment_envelope_v1 import PaginatedEnvironmentEnvelopeV1
    from .paginated_git_credentials_accessor_envelope_v1 import PaginatedGitCredentialsAccessorEnvelopeV1
    from .paginated_git_repositories_envelope_v1 import PaginatedGitRepositoriesEnvelopeV1
    from .paginated_goal_envelope_v1 import PaginatedGoalEnvelopeV1
    from .paginated_hardware_tier_envelope_v1 import PaginatedHardwareTierEnvelopeV1
    from .paginated_job_envelope_v1 import PaginatedJobEnvelopeV1
    from .paginated_metadata_v1 import PaginatedMetadataV1
    from .paginated_organization_envelope_v1 import PaginatedOrganizationEnvelopeV1
    from .paginated_projects_envelope_v1 import PaginatedProjectsEnvelopeV1
    from .paginated_registered_model_names_v1 import PaginatedRegisteredModelNamesV1
    from .paginated_registered_model_version_model_api_envelope_v1 import (
        PaginatedRegisteredModelVersionModelApiEnvelopeV1,
    )
    from .paginated_registered_model_version_overview_envelope_v1 import (
        PaginatedRegisteredModelVersionOverviewEnvelopeV1,
    )
    from .paginated_registered_models_envelope_v1 import PaginatedRegisteredModelsEnvelopeV1
    from .paginated_registered_models_for_ui_envelope_v1 import PaginatedRegisteredModelsForUIEnvelopeV1
    from .paginated_snapshot_envelope_v1 import PaginatedSnapshotEnvelopeV1
    from .paginated_user_envelope_v1 import PaginatedUserEnvelopeV1
    from .pagination_v1 import PaginationV1
    from .patch_registered_model_v1 import PatchRegisteredModelV1
    from .project_collaborator_envelope_v1 import ProjectCollaboratorEnvelopeV1
    from .project_collaborator_v1 import ProjectCollaboratorV1, ProjectCollaboratorV1_Role
    from .project_copy_result_envelope_v1 import ProjectCopyResultEnvelopeV1
    from .project_envelope_v1 import ProjectEnvelopeV1
    from .project_git_repository_envelope_v1 import ProjectGitRepositoryEnvelopeV1
    from .project_git_repository_v1 import ProjectGitRepositoryV1
    from .project_goal_envelope_v1 import ProjectGoalEnvelopeV1
    from .project_goal_for_update_v1 import ProjectGoalForUpdateV1
    from .project_goal_v1 import ProjectGoalV1
    from .project_goals_envelope_v1 import ProjectGoalsEnvelopeV1
    from .project_repository_reference_v1 import ProjectRepositoryReferenceV1
    from .project_results_settings_envelope_v1 import ProjectResultsSettingsEnvelopeV1
    from .project_results_settings_v1 import ProjectResultsSettingsV1, ProjectResultsSettingsV1_Branch
    from .project_status_envelope_v1 import ProjectStatusEnvelopeV1
    from .project_status_v1 import ProjectStatusV1, ProjectStatusV1_Status
    from .project_template_details_v1 import ProjectTemplateDetailsV1
    from .project_v1 import ProjectV1
    from .project_visibility_v1 import ProjectVisibilityV1
    from .provider_repo_visibility_v1 import ProviderRepoVisibilityV1
    from .proxy_config_v1 import ProxyConfigV1
    from .queued_job_status_details_v1 import QueuedJobStatusDetailsV1
    from .reference_copy_git_repo_spec_v1 import ReferenceCopyGitRepoSpecV1
    from .registered_model_for_uiv1 import RegisteredModelForUIV1, RegisteredModelForUIV1_LatestVersionModelType
    from .registered_model_metrics_v1 import RegisteredModelMetricsV1
    from .registered_model_project_summary_v1 import RegisteredModelProjectSummaryV1
    from .registered_model_requesting_user_access_v1 import RegisteredModelRequestingUserAccessV1
    from .registered_model_tags_v1 import RegisteredModelTagsV1
    from .registered_model_v1 import RegisteredModelV1
    from .registered_model_version_data_source_details_v1 import RegisteredModelVersionDataSourceDetailsV1
    from .registered_model_version_dataset_details_v1 import RegisteredModelVersionDatasetDetailsV1
    from .registered_model_version_details_v1 import RegisteredModelVersionDetailsV1
    from .registered_model_version_experiment_run_info_v1 import RegisteredModelVersionExperimentRunInfoV1
    from .registered_model_version_experiment_run_metric_v1 import RegisteredModelVersionExperimentRunMetricV1
    from .registered_model_version_experiment_run_param_v1 import RegisteredModelVersionExperimentRunParamV1
    from .registered_model_version_model_api_v1 import RegisteredModelVersionModelApiV1
    from .registered_model_version_overview_v1 import RegisteredModelVersionOverviewV1
    from .registered_model_version_stage_validation_v1 import RegisteredModelVersionStageValidationV1
    from .registered_model_version_stages_v1 import RegisteredModelVersionStagesV1
    from .registered_model_version_ui_details_v1 import RegisteredModelVersionUiDetailsV1
    from .repo_to_create_v1 import RepoToCreateV1
    from .resource_configuration_info import ResourceConfigurationInfo
    from .shared_dataset_rw_entry_v1 import SharedDatasetRwEntryV1
    from .shared_datasets_envelope_v1 import SharedDatasetsEnvelopeV1
    from .snapshot_details_v1 import SnapshotDetailsV1, SnapshotDetailsV1_Status
    from .snapshot_envelope_v1 import SnapshotEnvelopeV1
    from .stage_times_v1 import StageTimesV1
    from .tag_envelope_v1 import TagEnvelopeV1
    from .tag_to_add_v1 import TagToAddV1
    from .tag_v1 import TagV1
    from .target_range_v1 import TargetRangeV1, TargetRangeV1_Condition
    from .token_paginated_metadata_v1 import TokenPaginatedMetadataV1
    from .token_pagination_v1 import TokenPaginationV1
    from .update_environment_revision_v1 import UpdateEnvironmentRevisionV1
    from .updated_endpoint_permissions_v1 import UpdatedEndpointPermissionsV1
    from .updated_endpoint_v1 import UpdatedEndpointV1
    from .updated_registered_model_review_v1 import (
        UpdatedRegisteredModelReviewV1,
        UpdatedRegisteredModelReviewV1_Reviewers_Item,
    )
    from .updated_registered_model_version_v1 import UpdatedRegisteredModelVersionV1
    from .user_envelope_v1 import UserEnvelopeV1
    from .user_v1 import UserV1
    from .workspace_session_created_envelope_v1 import WorkspaceSessionCreatedEnvelopeV1
    from .workspace_session_created_v1 import WorkspaceSessionCreatedV1

_MODULES: dict[str, str] = {
    "AIGatewayAuditDataV1": "ai_gateway_audit_data_v1",
    "AIGatewayAuditMetadataV1": "ai_gateway_audit_metadata_v1",
    "AIGatewayEnvelopeV1": "ai_gateway_envelope_v1",
    "AsyncPredictionEnvelopeV1": "async_prediction_envelope_v1",
    "AsyncPredictionRequestEnvelopeV1": "async_prediction_request_envelope_v1",
    "AthenaBillingConfigsV1": "athena_billing_configs_v1",
    "BadRequest_Response": "bad_request",
    "BillingTagEnvelopeV1": "billing_tag_envelope_v1",
    "BillingTagV1": "billing_tag_v1",
    "BillingTagWithStatusV1": "billing_tag_with_status_v1",
    "BillingTagsEnvelopeV1": "billing_tags_envelope_v1",
    "BillingTagsSettingModeV1": "billing_tags_setting_mode_v1",
    "BillingTagsSettingNotificationsV1": "billing_tags_setting_notifications_v1",
    "BillingTagsSettingsEnvelopeV1": "billing_tags_settings_envelope_v1",
    "BillingTagsSettingsV1": "billing_tags_settings_v1",
    "ClusterTypeV1": "cluster_type_v1",
    "CommitDetailsV1": "commit_details_v1",
    "ComputeClusterConfigV1": "compute_cluster_config_v1",
    "ComputeProviderCreation": "compute_provider_creation",
    "ComputeTierCreation": "compute_tier_creation",
    "CopyProjectSpecV1": "copy_project_spec_v1",
    "CostAllocationEnvelopeV1": "cost_allocation_envelope_v1",
    "CostAllocationV1": "cost_allocation_v1",
    "CostAllocationV1_Labels": "cost_allocation_v1",
    "CostAllocationV1_Pv": "cost_allocation_v1",
    "CostAllocationV1_Pv_Pvs_Value": "cost_allocation_v1",
    "CostAllocationV1_Window": "cost_allocation_v1",
    "CostAssetsEnvelopeV1": "cost_assets_envelope_v1",
    "CostAssetsV1": "cost_assets_v1",
    "CostAssetsV1Window": "cost_assets_v1_window",
    "CostAssetsV1_Labels": "cost_assets_v1",
    "CostAssetsV1_Properties": "cost_assets_v1",
    "CreatorInfo": "creator_info",
    "CredentialsType": "credentials_type",
    "DataSourceAuditDataV1": "data_source_audit_data_v1",
    "DataSourceAuditEventKindV1": "data_source_audit_event_kind_v1",
    "DataSourceAuditMetadataV1": "data_source_audit_metadata_v1",
    "DataSourceAuthTypeV1": "data_source_auth_type_v1",
    "DataSourceConfigV1": "data_source_config_v1",
    "DataSourceCredentialTypeV1": "data_source_credential_type_v1",
    "DataSourceCredentialsV1": "data_source_credentials_v1",
    "DataSourceEnvelopeV1": "data_source_envelope_v1",
    "DataSourcePermissionsV1": "data_source_permissions_v1",
    "DataSourceTypeV1": "data_source_type_v1",
    "DataSourceUpdateV1": "data_source_update_v1",
    "DatasetInfoV1": "dataset_info_v1",
    "DatasetMountV1": "dataset_mount_v1",
    "DatasetNotCopiedV1": "dataset_not_copied_v1",
    "DatasetRwDetailsV1": "dataset_rw_details_v1",
    "DatasetRwEnvelopeV1": "dataset_rw_envelope_v1",
    "DatasetRwGrantDetailsEnvelopeV1": "dataset_rw_grant_details_envelope_v1",
    "DatasetRwGrantDetailsV1": "dataset_rw_grant_details_v1",
    "DatasetRwGrantEnvelopeV1": "dataset_rw_grant_envelope_v1",
    "DatasetRwGrantV1": "dataset_rw_grant_v1",
    "DatasetRwInfoDtoV1": "dataset_rw_info_dto_v1",
    "DatasetRwMetadataV1": "dataset_rw_metadata_v1",
    "DatasetRwPermissionV1": "dataset_rw_permission_v1",
    "DatasetRwProjectInfoDtoV1": "dataset_rw_project_info_dto_v1",
    "DatasetRwRoleV1": "dataset_rw_role_v1",
    "DatasetRwTagToAddV1": "dataset_rw_tag_to_add_v1",
    "DatasetRwTagsV1": "dataset_rw_tags_v1",
    "DatasetToAddV1": "dataset_to_add_v1",
    "DeepCopyGitRepoSpecV1": "deep_copy_git_repo_spec_v1",
    "DeleteEnvelopeV1": "delete_envelope_v1",
    "DeploymentTargetInfo": "deployment_target_info",
    "DominoStatsV1": "domino_stats_v1",
    "EndpointEnvelopeV1": "endpoint_envelope_v1",
    "EndpointPermissionsDtoV1": "endpoint_permissions_dto_v1",
    "EnvironmentEnvelopeV1": "environment_envelope_v1",
    "EnvironmentOwnerTypeV1": "environment_owner_type_v1",
    "EnvironmentOwnerV1": "environment_owner_v1",
    "EnvironmentRebuildOnBaseChangesV1": "environment_rebuild_on_base_changes_v1",
    "EnvironmentRevisionBuildStatusV1": "environment_revision_build_status_v1",
    "EnvironmentRevisionEnvelopeV1": "environment_revision_envelope_v1",
    "EnvironmentRevisionSpecV1": "environment_revision_spec_v1",
    "EnvironmentRevisionUpdateEnvelopeV1": "environment_revision_update_envelope_v1",
    "EnvironmentRevisionV1": "environment_revision_v1",
    "EnvironmentToolV1": "environment_tool_v1",
    "EnvironmentV1": "environment_v1",
    "EnvironmentVariableV1": "environment_variable_v1",
    "EnvironmentVisibilityV1": "environment_visibility_v1",
    "ErrorEnvelope": "error_envelope",
    "ExternalVolumeMountV1": "external_volume_mount_v1",
    "FailureEnvelopeV1": "failure_envelope_v1",
    "GetAllGatewayEndpoints_SortByField": "get_all_gateway_endpoints",
    "GetJobs_SortBy": "get_jobs",
    "GetJobs_StatusFilter": "get_jobs",
    "GetRegisteredModelStages_Response": "get_registered_model_stages",
    "GetRegisteredModelStages_Response_Items_Item": "get_registered_model_stages",
    "GitCodeRepoSpecV1": "git_code_repo_spec_v1",
    "GitCredentialsAccessorV1": "git_credentials_accessor_v1",
    "GitRefV1": "git_ref_v1",
    "GitReferenceTypeV1": "git_reference_type_v1",
    "GitServiceProviderV1": "git_service_provider_v1",
    "GoalEnvelopeV1": "goal_envelope_v1",
    "GoalToLinkV1": "goal_to_link_v1",
    "HardwareTierCapacityV1": "hardware_tier_capacity_v1",
    "HardwareTierCapacityV1_CapacityLevel": "hardware_tier_capacity_v1",
    "HardwareTierComputeClusterRestrictionsV1": "hardware_tier_compute_cluster_restrictions_v1",
    "HardwareTierEnvelopeV1": "hardware_tier_envelope_v1",
    "HardwareTierFlagsV1": "hardware_tier_flags_v1",
    "HardwareTierGpuConfigurationV1": "hardware_tier_gpu_configuration_v1",
    "HardwareTierOverProvisioningV1": "hardware_tier_over_provisioning_v1",
    "HardwareTierPodCustomizationV1": "hardware_tier_pod_customization_v1",
    "HardwareTierResourcesV1": "hardware_tier_resources_v1",
    "HardwareTierV1": "hardware_tier_v1",
    "ImportFilesRepoTargetV1": "import_files_repo_target_v1",
    "InformationV1": "information_v1",
    "InformationV1_Units": "information_v1",
    "InternalError_Response": "internal_error",
    "InvalidBodyEnvelopeV1": "invalid_body_envelope_v1",
    "JobDetailsV1": "job_details_v1",
    "JobEnvelopeV1": "job_envelope_v1",
    "JobLogsV1": "job_logs_v1",
    "JobStatusV1": "job_status_v1",
    "JobUsageV1": "job_usage_v1",
    "JobV1": "job_v1",
    "KubecostLicenseResponseV1": "kubecost_license_response_v1",
    "KubecostLicenseV1": "kubecost_license_v1",
    "LinkedGoalV1": "linked_goal_v1",
    "LogContentV1": "log_content_v1",
    "LogTypeV1": "log_type_v1",
    "LogsEnvelopeV1": "logs_envelope_v1",
    "LogsEnvelopeV1_Metadata": "logs_envelope_v1",
    "LogsPaginationV1": "logs_pagination_v1",
    "MetadataV1": "metadata_v1",
    "MetricAlertRequestV1": "metric_alert_request_v1",
    "MetricTagV1": "metric_tag_v1",
    "MetricValueV1": "metric_value_v1",
    "MetricValuesEnvelopeV1": "metric_values_envelope_v1",
    "ModelApi": "model_api",
    "ModelApiAccessConfiguration": "model_api_access_configuration",
    "ModelApiAccessToken": "model_api_access_token",
    "ModelApiAccessTokenCreationRequest": "model_api_access_token_creation_request",
    "ModelApiCollaboratorRole": "model_api_collaborator_role",
    "ModelApiCreationRequest": "model_api_creation_request",
    "ModelApiEnvironmentVariable": "model_api_environment_variable",
    "ModelApiHealthCheckConfiguration": "model_api_health_check_configuration",
    "ModelApiMetadata": "model_api_metadata",
    "ModelApiPaginatedList": "model_api_paginated_list",
    "ModelApiSource": "model_api_source",
    "ModelApiSource_Type": "model_api_source",
    "ModelApiUpdateRequest": "model_api_update_request",
    "ModelApiVersion": "model_api_version",
    "ModelApiVersionBuildLogs": "model_api_version_build_logs",
    "ModelApiVersionCreationRequest": "model_api_version_creation_request",
    "ModelApiVersionDeployment": "model_api_version_deployment",
    "ModelApiVersionDeploymentLogs": "model_api_version_deployment_logs",
    "ModelApiVersionExportLogs": "model_api_version_export_logs",
    "ModelApiVersionInstanceLogs": "model_api_version_instance_logs",
    "ModelApiVersionLogLine": "model_api_version_log_line",
    "ModelApiVersionLogTag": "model_api_version_log_tag",
    "ModelApiVersionMetadata": "model_api_version_metadata",
    "ModelApiVersionProductionLabel": "model_api_version_production_label",
    "ModelApiVersionSummary": "model_api_version_summary",
    "ModelApiVersionTargetState": "model_api_version_target_state",
    "ModelApiVolume": "model_api_volume",
    "ModelConfigV1": "model_config_v1",
    "ModelDeployment": "model_deployment",
    "ModelDeploymentCollaborator": "model_deployment_collaborator",
    "ModelDeploymentCollaborator_Role": "model_deployment_collaborator",
    "ModelDeploymentConfiguration": "model_deployment_configuration",
    "ModelDeploymentConfiguration_DeploymentType": "model_deployment_configuration",
    "ModelDeploymentConfiguration_DeploymentType_Type": "model_deployment_configuration",
    "ModelDeploymentCreation": "model_deployment_creation",
    "ModelDeploymentPaginatedList": "model_deployment_paginated_list",
    "ModelDeploymentStatus": "model_deployment_status",
    "ModelDeploymentStatusOperation": "model_deployment_status_operation",
    "ModelDeploymentStatusOperation_Credentials": "model_deployment_status_operation",
    "ModelDeploymentStatusOperation_Examples_Item": "model_deployment_status_operation",
    "ModelDeploymentStatusOperation_Metadata": "model_deployment_status_operation",
    "ModelDeploymentStatus_State": "model_deployment_status",
    "ModelDetail": "model_detail",
    "ModelDetailSource": "model_detail_source",
    "MountedGitRepoV1": "mounted_git_repo_v1",
    "MountedProjectV1": "mounted_project_v1",
    "NetAppVolumeInfoV1": "net_app_volume_info_v1",
    "NetAppVolumeMountV1": "net_app_volume_mount_v1",
    "NetAppVolumeMountV1_OtherMounts_Item": "net_app_volume_mount_v1",
    "NetAppVolumeNotCopiedV1": "net_app_volume_not_copied_v1",
    "NewAsyncPredictionV1": "new_async_prediction_v1",
    "NewBillingTagsV1": "new_billing_tags_v1",
    "NewDataSourceV1": "new_data_source_v1",
    "NewDatasetRwV1": "new_dataset_rw_v1",
    "NewEndpointV1": "new_endpoint_v1",
    "NewEnvironmentRevisionV1": "new_environment_revision_v1",
    "NewEnvironmentV1": "new_environment_v1",
    "NewEnvironmentVisibilityV1": "new_environment_visibility_v1",
    "NewHardwareTierFlagsV1": "new_hardware_tier_flags_v1",
    "NewHardwareTierV1": "new_hardware_tier_v1",
    "NewJobV1": "new_job_v1",
    "NewMetricValueV1": "new_metric_value_v1",
    "NewMetricValuesEnvelopeV1": "new_metric_values_envelope_v1",
    "NewOrganizationV1": "new_organization_v1",
    "NewProjectGitRepositoryV1": "new_project_git_repository_v1",
    "NewProjectGoalV1": "new_project_goal_v1",
    "NewProjectV1": "new_project_v1",
    "NewRegisteredModelReviewResponseV1": "new_registered_model_review_response_v1",
    "NewRegisteredModelReviewV1": "new_registered_model_review_v1",
    "NewRegisteredModelReviewV1_Reviewers_Item": "new_registered_model_review_v1",
    "NewRegisteredModelV1": "new_registered_model_v1",
    "NewRegisteredModelVersionV1": "new_registered_model_version_v1",
    "NewSnapshotV1": "new_snapshot_v1",
    "NewWorkspaceSessionV1": "new_workspace_session_v1",
    "NotFound_Response": "not_found",
    "OrganizationEnvelopeV1": "organization_envelope_v1",
    "OrganizationMemberV1": "organization_member_v1",
    "OrganizationRoleV1": "organization_role_v1",
    "OrganizationV1": "organization_v1",
    "PaginatedDataSourceEnvelopeV1": "paginated_data_source_envelope_v1",
    "PaginatedDatasetRwEnvelopeV1": "paginated_dataset_rw_envelope_v1",
    "PaginatedDatasetRwEnvelopeV2": "paginated_dataset_rw_envelope_v2",
    "PaginatedEnvironmentEnvelopeV1": "paginated_environment_envelope_v1",
    "PaginatedGitCredentialsAccessorEnvelopeV1": "paginated_git_credentials_accessor_envelope_v1",
    "PaginatedGitRepositoriesEnvelopeV1": "paginated_git_repositories_envelope_v1",
    "PaginatedGoalEnvelopeV1": "paginated_goal_envelope_v1",
    "PaginatedHardwareTierEnvelopeV1": "paginated_hardware_tier_envelope_v1",
    "PaginatedJobEnvelopeV1": "paginated_job_envelope_v1",
    "PaginatedMetadataV1": "paginated_metadata_v1",
    "PaginatedOrganizationEnvelopeV1": "paginated_organization_envelope_v1",
    "PaginatedProjectsEnvelopeV1": "paginated_projects_envelope_v1",
    "PaginatedRegisteredModelNamesV1": "paginated_registered_model_names_v1",
    "PaginatedRegisteredModelVersionModelApiEnvelopeV1": "paginated_registered_model_version_model_api_envelope_v1",
    "PaginatedRegisteredModelVersionOverviewEnvelopeV1": "paginated_registered_model_version_overview_envelope_v1",
    "PaginatedRegisteredModelsEnvelopeV1": "paginated_registered_models_envelope_v1",
    "PaginatedRegisteredModelsForUIEnvelopeV1": "paginated_registered_models_for_ui_envelope_v1",
    "PaginatedSnapshotEnvelopeV1": "paginated_snapshot_envelope_v1",
    "PaginatedUserEnvelopeV1": "paginated_user_envelope_v1",
    "PaginationV1": "pagination_v1",
    "PatchRegisteredModelV1": "patch_registered_model_v1",
    "ProjectCollaboratorEnvelopeV1": "project_collaborator_envelope_v1",
    "ProjectCollaboratorV1": "project_collaborator_v1",
    "ProjectCollaboratorV1_Role": "project_collaborator_v1",
    "ProjectCopyResultEnvelopeV1": "project_copy_result_envelope_v1",
    "ProjectEnvelopeV1": "project_envelope_v1",
    "ProjectGitRepositoryEnvelopeV1": "project_git_repository_envelope_v1",
    "ProjectGitRepositoryV1": "project_git_repository_v1",
    "ProjectGoalEnvelopeV1": "project_goal_envelope_v1",
    "ProjectGoalForUpdateV1": "project_goal_for_update_v1",
    "ProjectGoalV1": "project_goal_v1",
    "ProjectGoalsEnvelopeV1": "project_goals_envelope_v1",
    "ProjectRepositoryReferenceV1": "project_repository_reference_v1",
    "ProjectResultsSettingsEnvelopeV1": "project_results_settings_envelope_v1",
    "ProjectResultsSettingsV1": "project_results_settings_v1",
    "ProjectResultsSettingsV1_Branch": "project_results_settings_v1",
    "ProjectStatusEnvelopeV1": "project_status_envelope_v1",
    "ProjectStatusV1": "project_status_v1",
    "ProjectStatusV1_Status": "project_status_v1",
    "ProjectTemplateDetailsV1": "project_template_details_v1",
    "ProjectV1": "project_v1",
    "ProjectVisibilityV1": "project_visibility_v1",
    "ProviderRepoVisibilityV1": "provider_repo_visibility_v1",
    "ProxyConfigV1": "proxy_config_v1",
    "QueuedJobStatusDetailsV1": "queued_job_status_details_v1",
    "ReferenceCopyGitRepoSpecV1": "reference_copy_git_repo_spec_v1",
    "RegisteredModelForUIV1": "registered_model_for_uiv1",
    "RegisteredModelForUIV1_LatestVersionModelType": "registered_model_for_uiv1",
    "RegisteredModelMetricsV1": "registered_model_metrics_v1",
    "RegisteredModelProjectSummaryV1": "registered_model_project_summary_v1",
    "RegisteredModelRequestingUserAccessV1": "registered_model_requesting_user_access_v1",
    "RegisteredModelTagsV1": "registered_model_tags_v1",
    "RegisteredModelV1": "registered_model_v1",
    "RegisteredModelVersionDataSourceDetailsV1": "registered_model_version_data_source_details_v1",
    "RegisteredModelVersionDatasetDetailsV1": "registered_model_version_dataset_details_v1",
    "RegisteredModelVersionDetailsV1": "registered_model_version_details_v1",
    "RegisteredModelVersionExperimentRunInfoV1": "registered_model_version_experiment_run_info_v1",
    "RegisteredModelVersionExperimentRunMetricV1": "registered_model_version_experiment_run_metric_v1",
    "RegisteredModelVersionExperimentRunParamV1": "registered_model_version_experiment_run_param_v1",
    "RegisteredModelVersionModelApiV1": "registered_model_version_model_api_v1",
    "RegisteredModelVersionOverviewV1": "registered_model_version_overview_v1",
    "RegisteredModelVersionStageValidationV1": "registered_model_version_stage_validation_v1",
    "RegisteredModelVersionStagesV1": "registered_model_version_stages_v1",
    "RegisteredModelVersionUiDetailsV1": "registered_model_version_ui_details_v1",
    "RepoToCreateV1": "repo_to_create_v1",
    "ResourceConfigurationInfo": "resource_configuration_info",
    "SharedDatasetRwEntryV1": "shared_dataset_rw_entry_v1",
    "SharedDatasetsEnvelopeV1": "shared_datasets_envelope_v1",
    "SnapshotDetailsV1": "snapshot_details_v1",
    "SnapshotDetailsV1_Status": "snapshot_details_v1",
    "SnapshotEnvelopeV1": "snapshot_envelope_v1",
    "StageTimesV1": "stage_times_v1",
    "TagEnvelopeV1": "tag_envelope_v1",
    "TagToAddV1": "tag_to_add_v1",
    "TagV1": "tag_v1",
    "TargetRangeV1": "target_range_v1",
    "TargetRangeV1_Condition": "target_range_v1",
    "TokenPaginatedMetadataV1": "token_paginated_metadata_v1",
    "TokenPaginationV1": "token_pagination_v1",
    "UpdateEnvironmentRevisionV1": "update_environment_revision_v1",
    "UpdatedEndpointPermissionsV1": "updated_endpoint_permissions_v1",
    "UpdatedEndpointV1": "updated_endpoint_v1",
    "UpdatedRegisteredModelReviewV1": "updated_registered_model_review_v1",
    "UpdatedRegisteredModelReviewV1_Reviewers_Item": "updated_registered_model_review_v1",
    "UpdatedRegisteredModelVersionV1": "updated_registered_model_version_v1",
    "UserEnvelopeV1": "user_envelope_v1",
    "UserV1": "user_v1",
    "WorkspaceSessionCreatedEnvelopeV1": "workspace_session_created_envelope_v1",
    "WorkspaceSessionCreatedV1": "workspace_session_created_v1",
}

__all__ = [
    "AIGatewayAuditDataV1",
    "AIGatewayAuditMetadataV1",
    "AIGatewayEnvelopeV1",
    "AsyncPredictionEnvelopeV1",
    "AsyncPredictionRequestEnvelopeV1",
    "AthenaBillingConfigsV1",
    "BadRequest_Response",
    "BillingTagEnvelopeV1",
    "BillingTagV1",
    "BillingTagWithStatusV1",
    "BillingTagsEnvelopeV1",
    "BillingTagsSettingModeV1",
    "BillingTagsSettingNotificationsV1",
    "BillingTagsSettingsEnvelopeV1",
    "BillingTagsSettingsV1",
    "ClusterTypeV1",
    "CommitDetailsV1",
    "ComputeClusterConfigV1",
    "ComputeProviderCreation",
    "ComputeTierCreation",
    "CopyProjectSpecV1",
    "CostAllocationEnvelopeV1",
    "CostAllocationV1",
    "CostAllocationV1_Labels",
    "CostAllocationV1_Pv",
    "CostAllocationV1_Pv_Pvs_Value",
    "CostAllocationV1_Window",
    "CostAssetsEnvelopeV1",
    "CostAssetsV1",
    "CostAssetsV1Window",
    "CostAssetsV1_Labels",
    "CostAssetsV1_Properties",
    "CreatorInfo",
    "CredentialsType",
    "DataSourceAuditDataV1",
    "DataSourceAuditEventKindV1",
    "DataSourceAuditMetadataV1",
    "DataSourceAuthTypeV1",
    "DataSourceConfigV1",
    "DataSourceCredentialTypeV1",
    "DataSourceCredentialsV1",
    "DataSourceEnvelopeV1",
    "DataSourcePermissionsV1",
    "DataSourceTypeV1",
    "DataSourceUpdateV1",
    "DatasetInfoV1",
    "DatasetMountV1",
    "DatasetNotCopiedV1",
    "DatasetRwDetailsV1",
    "DatasetRwEnvelopeV1",
    "DatasetRwGrantDetailsEnvelopeV1",
    "DatasetRwGrantDetailsV1",
    "DatasetRwGrantEnvelopeV1",
    "DatasetRwGrantV1",
    "DatasetRwInfoDtoV1",
    "DatasetRwMetadataV1",
    "DatasetRwPermissionV1",
    "DatasetRwProjectInfoDtoV1",
    "DatasetRwRoleV1",
    "DatasetRwTagToAddV1",
    "DatasetRwTagsV1",
    "DatasetToAddV1",
    "DeepCopyGitRepoSpecV1",
    "DeleteEnvelopeV1",
    "DeploymentTargetInfo",
    "DominoStatsV1",
    "EndpointEnvelopeV1",
    "EndpointPermissionsDtoV1",
    "EnvironmentEnvelopeV1",
    "EnvironmentOwnerTypeV1",
    "EnvironmentOwnerV1",
    "EnvironmentRebuildOnBaseChangesV1",
    "EnvironmentRevisionBuildStatusV1",
    "EnvironmentRevisionEnvelopeV1",
    "EnvironmentRevisionSpecV1",
    "EnvironmentRevisionUpdateEnvelopeV1",
    "EnvironmentRevisionV1",
    "EnvironmentToolV1",
    "EnvironmentV1",
    "EnvironmentVariableV1",
    "EnvironmentVisibilityV1",
    "ErrorEnvelope",
    "ExternalVolumeMountV1",
    "FailureEnvelopeV1",
    "GetAllGatewayEndpoints_SortByField",
    "GetJobs_SortBy",
    "GetJobs_StatusFilter",
    "GetRegisteredModelStages_Response",
    "GetRegisteredModelStages_Response_Items_Item",
    "GitCodeRepoSpecV1",
    "GitCredentialsAccessorV1",
    "GitRefV1",
    "GitReferenceTypeV1",
    "GitServiceProviderV1",
    "GoalEnvelopeV1",
    "GoalToLinkV1",
    "HardwareTierCapacityV1",
    "HardwareTierCapacityV1_CapacityLevel",
    "HardwareTierComputeClusterRestrictionsV1",
    "HardwareTierEnvelopeV1",
    "HardwareTierFlagsV1",
    "HardwareTierGpuConfigurationV1",
    "HardwareTierOverProvisioningV1",
    "HardwareTierPodCustomizationV1",
    "HardwareTierResourcesV1",
    "HardwareTierV1",
    "ImportFilesRepoTargetV1",
    "InformationV1",
    "InformationV1_Units",
    "InternalError_Response",
    "InvalidBodyEnvelopeV1",
    "JobDetailsV1",
    "JobEnvelopeV1",
    "JobLogsV1",
    "JobStatusV1",
    "JobUsageV1",
    "JobV1",
    "KubecostLicenseResponseV1",
    "KubecostLicenseV1",
    "LinkedGoalV1",
    "LogContentV1",
    "LogTypeV1",
    "LogsEnvelopeV1",
    "LogsEnvelopeV1_Metadata",
    "LogsPaginationV1",
    "MetadataV1",
    "MetricAlertRequestV1",
    "MetricTagV1",
    "MetricValueV1",
    "MetricValuesEnvelopeV1",
    "ModelApi",
    "ModelApiAccessConfiguration",
    "ModelApiAccessToken",
    "ModelApiAccessTokenCreationRequest",
    "ModelApiCollaboratorRole",
    "ModelApiCreationRequest",
    "ModelApiEnvironmentVariable",
    "ModelApiHealthCheckConfiguration",
    "ModelApiMetadata",
    "ModelApiPaginatedList",
    "ModelApiSource",
    "ModelApiSource_Type",
    "ModelApiUpdateRequest",
    "ModelApiVersion",
    "ModelApiVersionBuildLogs",
    "ModelApiVersionCreationRequest",
    "ModelApiVersionDeployment",
    "ModelApiVersionDeploymentLogs",
    "ModelApiVersionExportLogs",
    "ModelApiVersionInstanceLogs",
    "ModelApiVersionLogLine",
    "ModelApiVersionLogTag",
    "ModelApiVersionMetadata",
    "ModelApiVersionProductionLabel",
    "ModelApiVersionSummary",
    "ModelApiVersionTargetState",
    "ModelApiVolume",
    "ModelConfigV1",
    "ModelDeployment",
    "ModelDeploymentCollaborator",
    "ModelDeploymentCollaborator_Role",
    "ModelDeploymentConfiguration",
    "ModelDeploymentConfiguration_DeploymentType",
    "ModelDeploymentConfiguration_DeploymentType_Type",
    "ModelDeploymentCreation",
    "ModelDeploymentPaginatedList",
    "ModelDeploymentStatus",
    "ModelDeploymentStatusOperation",
    "ModelDeploymentStatusOperation_Credentials",
    "ModelDeploymentStatusOperation_Examples_Item",
    "ModelDeploymentStatusOperation_Metadata",
    "ModelDeploymentStatus_State",
    "ModelDetail",
    "ModelDetailSource",
    "MountedGitRepoV1",
    "MountedProjectV1",
    "NetAppVolumeInfoV1",
    "NetAppVolumeMountV1",
    "NetAppVolumeMountV1_OtherMounts_Item",
    "NetAppVolumeNotCopiedV1",
    "NewAsyncPredictionV1",
    "NewBillingTagsV1",
    "NewDataSourceV1",
    "NewDatasetRwV1",
    "NewEndpointV1",
    "NewEnvironmentRevisionV1",
    "NewEnvironmentV1",
    "NewEnvironmentVisibilityV1",
    "NewHardwareTierFlagsV1",
    "NewHardwareTierV1",
    "NewJobV1",
    "NewMetricValueV1",
    "NewMetricValuesEnvelopeV1",
    "NewOrganizationV1",
    "NewProjectGitRepositoryV1",
    "NewProjectGoalV1",
    "NewProjectV1",
    "NewRegisteredModelReviewResponseV1",
    "NewRegisteredModelReviewV1",
    "NewRegisteredModelReviewV1_Reviewers_Item",
    "NewRegisteredModelV1",
    "NewRegisteredModelVersionV1",
    "NewSnapshotV1",
    "NewWorkspaceSessionV1",
    "NotFound_Response",
    "OrganizationEnvelopeV1",
    "OrganizationMemberV1",
    "OrganizationRoleV1",
    "OrganizationV1",
    "PaginatedDataSourceEnvelopeV1",
    "PaginatedDatasetRwEnvelopeV1",
    "PaginatedDatasetRwEnvelopeV2",
    "PaginatedEnvironmentEnvelopeV1",
    "PaginatedGitCredentialsAccessorEnvelopeV1",
    "PaginatedGitRepositoriesEnvelopeV1",
    "PaginatedGoalEnvelopeV1",
    "PaginatedHardwareTierEnvelopeV1",
    "PaginatedJobEnvelopeV1",
    "PaginatedMetadataV1",
    "PaginatedOrganizationEnvelopeV1",
    "PaginatedProjectsEnvelopeV1",
    "PaginatedRegisteredModelNamesV1",
    "PaginatedRegisteredModelVersionModelApiEnvelopeV1",
    "PaginatedRegisteredModelVersionOverviewEnvelopeV1",
    "PaginatedRegisteredModelsEnvelopeV1",
    "PaginatedRegisteredModelsForUIEnvelopeV1",
    "PaginatedSnapshotEnvelopeV1",
    "PaginatedUserEnvelopeV1",
    "PaginationV1",
    "PatchRegisteredModelV1",
    "ProjectCollaboratorEnvelopeV1",
    "ProjectCollaboratorV1",
    "ProjectCollaboratorV1_Role",
    "ProjectCopyResultEnvelopeV1",
    "ProjectEnvelopeV1",
    "ProjectGitRepositoryEnvelopeV1",
    "ProjectGitRepositoryV1",
    "ProjectGoalEnvelopeV1",
    "ProjectGoalForUpdateV1",
    "ProjectGoalV1",
    "ProjectGoalsEnvelopeV1",
    "ProjectRepositoryReferenceV1",
    "ProjectResultsSettingsEnvelopeV1",
    "ProjectResultsSettingsV1",
    "ProjectResultsSettingsV1_Branch",
    "ProjectStatusEnvelopeV1",
    "ProjectStatusV1",
    "ProjectStatusV1_Status",
    "ProjectTemplateDetailsV1",
    "ProjectV1",
    "ProjectVisibilityV1",
    "ProviderRepoVisibilityV1",
    "ProxyConfigV1",
    "QueuedJobStatusDetailsV1",
    "ReferenceCopyGitRepoSpecV1",
    "RegisteredModelForUIV1",
    "RegisteredModelForUIV1_LatestVersionModelType",
    "RegisteredModelMetricsV1",
    "RegisteredModelProjectSummaryV1",
    "RegisteredModelRequestingUserAccessV1",
    "RegisteredModelTagsV1",
    "RegisteredModelV1",
    "RegisteredModelVersionDataSourceDetailsV1",
    "RegisteredModelVersionDatasetDetailsV1",
    "RegisteredModelVersionDetailsV1",
    "RegisteredModelVersionExperimentRunInfoV1",
    "RegisteredModelVersionExperimentRunMetricV1",
    "RegisteredModelVersionExperimentRunParamV1",
    "RegisteredModelVersionModelApiV1",
    "RegisteredModelVersionOverviewV1",
    "RegisteredModelVersionStageValidationV1",
    "RegisteredModelVersionStagesV1",
    "RegisteredModelVersionUiDetailsV1",
    "RepoToCreateV1",
    "ResourceConfigurationInfo",
    "SharedDatasetRwEntryV1",
    "SharedDatasetsEnvelopeV1",
    "SnapshotDetailsV1",
    "SnapshotDetailsV1_Status",
    "SnapshotEnvelopeV1",
    "StageTimesV1",
    "TagEnvelopeV1",
    "TagToAddV1",
    "TagV1",
    "TargetRangeV1",
    "TargetRangeV1_Condition",
    "TokenPaginatedMetadataV1",
    "TokenPaginationV1",
    "UpdateEnvironmentRevisionV1",
    "UpdatedEndpointPermissionsV1",
    "UpdatedEndpointV1",
    "UpdatedRegisteredModelReviewV1",
    "UpdatedRegisteredModelReviewV1_Reviewers_Item",
    "UpdatedRegisteredModelVersionV1",
    "UserEnvelopeV1",
    "UserV1",
    "WorkspaceSessionCreatedEnvelopeV1",
    "WorkspaceSessionCreatedV1",
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
