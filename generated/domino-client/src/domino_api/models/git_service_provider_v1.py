"""Models: GitServiceProviderV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class GitServiceProviderV1(OpenStrEnum):
    """A git provider.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    BITBUCKET = "Bitbucket"
    BITBUCKET_SERVER = "BitbucketServer"
    GITHUB = "Github"
    GITHUB_ENTERPRISE = "GithubEnterprise"
    GIT_LAB = "GitLab"
    GIT_LAB_ENTERPRISE = "GitLabEnterprise"
    UNKNOWN = "Unknown"
