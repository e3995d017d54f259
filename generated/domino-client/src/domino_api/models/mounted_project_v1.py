"""Models: MountedProjectV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class MountedProjectV1(Model, kw_only=True, rename={"commit_id": "commitId", "project_id": "projectId"}):
    """A project whose files are mounted into a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    commit_id: str
    """Commit that is mounted."""
    project_id: str
