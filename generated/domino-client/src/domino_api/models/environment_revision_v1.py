"""Models: EnvironmentRevisionV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .environment_revision_build_status_v1 import EnvironmentRevisionBuildStatusV1
from .environment_tool_v1 import EnvironmentToolV1


class EnvironmentRevisionV1(Model, kw_only=True, rename={"available_tools": "availableTools"}):
    """A revision of an environment.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    available_tools: list[EnvironmentToolV1]
    """Tools that workspaces offer."""
    id: str
    number: int
    status: EnvironmentRevisionBuildStatusV1 | UnsetType = UNSET
    """State of the build of a revision."""
