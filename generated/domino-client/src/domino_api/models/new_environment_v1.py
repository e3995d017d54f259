"""Models: NewEnvironmentV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .cluster_type_v1 import ClusterTypeV1
from .environment_rebuild_on_base_changes_v1 import EnvironmentRebuildOnBaseChangesV1
from .environment_tool_v1 import EnvironmentToolV1
from .environment_variable_v1 import EnvironmentVariableV1
from .new_environment_visibility_v1 import NewEnvironmentVisibilityV1


class NewEnvironmentV1(
    Model,
    kw_only=True,
    rename={
        "dockerfile_instructions": "dockerfileInstructions",
        "environment_variables": "environmentVariables",
        "post_run_script": "postRunScript",
        "post_setup_script": "postSetupScript",
        "pre_run_script": "preRunScript",
        "pre_setup_script": "preSetupScript",
        "skip_cache": "skipCache",
        "supported_clusters": "supportedClusters",
        "use_vpn": "useVpn",
        "workspace_tools": "workspaceTools",
        "add_base_dependencies": "addBaseDependencies",
        "duplicate_from_environment_id": "duplicateFromEnvironmentId",
        "is_curated": "isCurated",
        "is_restricted": "isRestricted",
        "org_owner_id": "orgOwnerId",
        "rebuild_on_base_changes": "rebuildOnBaseChanges",
    },
):
    """An environment to create, with its first revision.

    Documented in: Domino REST API reference 5.11, lines 660; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    dockerfile_instructions: str | UnsetType = UNSET
    """Instructions appended to the Dockerfile of the image."""
    environment_variables: list[EnvironmentVariableV1] | UnsetType = UNSET
    """Environment variables that are set."""
    image: str | UnsetType = UNSET
    """Container image to start from."""
    post_run_script: str | UnsetType = UNSET
    """Shell script that runs after the execution."""
    post_setup_script: str | UnsetType = UNSET
    """Shell script that runs after the setup of the execution."""
    pre_run_script: str | UnsetType = UNSET
    """Shell script that runs before the execution."""
    pre_setup_script: str | UnsetType = UNSET
    """Shell script that runs before the setup of the execution."""
    skip_cache: bool | UnsetType = UNSET
    """Whether the image is built without cached layers."""
    summary: str | UnsetType = UNSET
    """Summary of what changed in the revision."""
    supported_clusters: list[ClusterTypeV1] | UnsetType = UNSET
    """Frameworks whose clusters the environment supports."""
    tags: list[str] | UnsetType = UNSET
    """Tags of the revision."""
    use_vpn: bool | UnsetType = UNSET
    """Whether the environment uses the VPN."""
    workspace_tools: list[EnvironmentToolV1] | UnsetType = UNSET
    """Tools that workspaces offer."""
    add_base_dependencies: bool | UnsetType = UNSET
    """Whether the packages that Domino workloads need are added to the image."""
    description: str | UnsetType = UNSET
    """What the environment is for."""
    duplicate_from_environment_id: str | UnsetType = UNSET
    """Environment to copy."""
    is_curated: bool | UnsetType = UNSET
    """Whether the environment is a curated one."""
    is_restricted: bool | UnsetType = UNSET
    """Whether the environment is restricted."""
    name: str | UnsetType = UNSET
    """Name of the environment."""
    org_owner_id: str | UnsetType = UNSET
    """Organization that owns the environment."""
    rebuild_on_base_changes: EnvironmentRebuildOnBaseChangesV1 | UnsetType = UNSET
    """Whether the environment is built again when its base changes."""
    visibility: NewEnvironmentVisibilityV1 | UnsetType = UNSET
    """Who can see the environment."""
