"""Models: CommitDetailsV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class CommitDetailsV1(
    Model, kw_only=True, rename={"input_commit_id": "inputCommitId", "output_commit_id": "outputCommitId"}
):
    """Commits before and after a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    input_commit_id: str
    """Commit that the job started from."""
    output_commit_id: str | UnsetType = UNSET
    """Commit that the job produced."""
