"""Models: NewEnvironmentRevisionV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .cluster_type_v1 import ClusterTypeV1
from .environment_tool_v1 import EnvironmentToolV1
from .environment_variable_v1 import EnvironmentVariableV1


class NewEnvironmentRevisionV1(
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
    },
):
    """A revision of an environment to create.

    Documented in: Domino REST API reference 5.11, lines 673; Domino Public API 6.3.0, OpenAPI
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
