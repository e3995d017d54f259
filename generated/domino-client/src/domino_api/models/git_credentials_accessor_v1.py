"""Models: GitCredentialsAccessorV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .git_service_provider_v1 import GitServiceProviderV1


class GitCredentialsAccessorV1(Model, kw_only=True, rename={"git_service_provider": "gitServiceProvider"}):
    """What identifies a git credential.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    domain: str
    fingerprint: str
    """Fingerprint of the credential."""
    git_service_provider: GitServiceProviderV1
    """A git provider."""
    id: str
    name: str
    protocol: str
