"""Models: WorkspaceSessionCreatedEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .workspace_session_created_v1 import WorkspaceSessionCreatedV1


class WorkspaceSessionCreatedEnvelopeV1(Model, kw_only=True, rename={"workspace_session": "workspaceSession"}):
    """A session, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: MetadataV1
    """About the request that was answered."""
    workspace_session: WorkspaceSessionCreatedV1
    """What identifies a session."""
