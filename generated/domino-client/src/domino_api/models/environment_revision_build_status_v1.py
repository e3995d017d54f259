"""Models: EnvironmentRevisionBuildStatusV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class EnvironmentRevisionBuildStatusV1(OpenStrEnum):
    """State of the build of a revision.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    QUEUED = "queued"
    STARTING = "starting"
    PULLING = "pulling"
    BUILDING = "building"
    PUSHING = "pushing"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    KILLED = "killed"
