"""Models: UpdateEnvironmentRevisionV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class UpdateEnvironmentRevisionV1(Model, kw_only=True, rename={"is_restricted": "isRestricted"}):
    """Whether a revision is restricted.

    Documented in: Domino REST API reference 5.11, lines 687; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    is_restricted: bool
    """Whether the revision is restricted."""
