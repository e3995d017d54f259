"""Models: EnvironmentToolV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .proxy_config_v1 import ProxyConfigV1


class EnvironmentToolV1(
    Model,
    kw_only=True,
    rename={
        "icon_url": "iconUrl",
        "proxy_config": "proxyConfig",
        "start_scripts": "startScripts",
        "supported_file_extensions": "supportedFileExtensions",
    },
):
    """A tool that workspaces offer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    icon_url: str | UnsetType = UNSET
    """Address of the tool's icon."""
    name: str
    """Name of the tool."""
    proxy_config: ProxyConfigV1 | UnsetType = UNSET
    """How Domino forwards requests to the tool."""
    start_scripts: list[str]
    """Commands that start the tool."""
    supported_file_extensions: list[str] | UnsetType = UNSET
    """Extensions of the files that the tool opens."""
    title: str
    """Name of the tool as users see it."""
