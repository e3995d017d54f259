"""Models: ProxyConfigV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ProxyConfigV1(
    Model, kw_only=True, rename={"internal_path": "internalPath", "require_subdomain": "requireSubdomain"}
):
    """How Domino forwards requests to a tool.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    internal_path: str
    """Path below which the tool answers."""
    port: int
    """Port that the tool listens on."""
    require_subdomain: bool | UnsetType = UNSET
    """Whether the tool needs a subdomain of its own."""
    rewrite: bool | UnsetType = UNSET
    """Whether paths are rewritten on the way to the tool."""
