"""Models: WorkspaceSessionCreatedV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class WorkspaceSessionCreatedV1(Model, kw_only=True, rename={"execution_id": "executionId"}):
    """What identifies a session.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    execution_id: str
    """Execution that runs the session."""
    id: str
