"""Models: PaginatedGitCredentialsAccessorEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .git_credentials_accessor_v1 import GitCredentialsAccessorV1
from .metadata_v1 import MetadataV1


class PaginatedGitCredentialsAccessorEnvelopeV1(Model, kw_only=True):
    """Git credentials of a user.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    credentials: list[GitCredentialsAccessorV1]
    metadata: MetadataV1
    """About the request that was answered."""
