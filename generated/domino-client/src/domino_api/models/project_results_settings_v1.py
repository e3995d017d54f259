"""Models: ProjectResultsSettingsV1_Branch, ProjectResultsSettingsV1."""

from __future__ import annotations

from .._runtime.models.model import Model, OpenStrEnum


class ProjectResultsSettingsV1_Branch(OpenStrEnum):
    """Whether results go to a branch of their own or to the main one."""

    ISOLATED = "isolated"
    MAIN = "main"


class ProjectResultsSettingsV1(Model, kw_only=True):
    """Where the results of a project go.

    Documented in: Domino REST API reference 5.11, lines 1259; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    branch: ProjectResultsSettingsV1_Branch
    """Whether results go to a branch of their own or to the main one."""
