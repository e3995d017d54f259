"""Models: ModelApiCollaboratorRole."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelApiCollaboratorRole(Model, kw_only=True):
    """A collaborator of a Model API.

    Documented in: Domino REST API reference 5.11, lines 954; Domino REST API reference 5.11, lines
    968; Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    collaborator: str
    """Reference of the collaborator."""
    role: str
    """Role of the collaborator."""
