"""Models: GitCodeRepoSpecV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .deep_copy_git_repo_spec_v1 import DeepCopyGitRepoSpecV1
from .import_files_repo_target_v1 import ImportFilesRepoTargetV1
from .reference_copy_git_repo_spec_v1 import ReferenceCopyGitRepoSpecV1


class GitCodeRepoSpecV1(
    Model,
    kw_only=True,
    rename={
        "credential_id": "credentialId",
        "deep_copy": "deepCopy",
        "import_files_target": "importFilesTarget",
        "reference_copy": "referenceCopy",
    },
):
    """What happens with the git repository of a copied project.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    credential_id: str
    """Git credential to use."""
    deep_copy: DeepCopyGitRepoSpecV1 | UnsetType = UNSET
    """Copies the repository into a new one."""
    import_files_target: ImportFilesRepoTargetV1 | UnsetType = UNSET
    """Imports the files into a repository that exists."""
    reference_copy: ReferenceCopyGitRepoSpecV1 | UnsetType = UNSET
    """Links the copy to a repository that exists."""
