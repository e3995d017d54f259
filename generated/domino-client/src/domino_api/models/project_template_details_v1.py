"""Models: ProjectTemplateDetailsV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ProjectTemplateDetailsV1(
    Model,
    kw_only=True,
    rename={
        "force_import": "forceImport",
        "import_to_main_repo": "importToMainRepo",
        "template_id": "templateId",
        "template_revision_id": "templateRevisionId",
        "template_type": "templateType",
    },
):
    """The template that a project is created from.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    force_import: bool | UnsetType = UNSET
    """Whether files that exist are overwritten."""
    import_to_main_repo: bool | UnsetType = UNSET
    """Whether files are imported into the main repository."""
    name: str
    """Name of the template."""
    template_id: str
    """Template."""
    template_revision_id: str | UnsetType = UNSET
    """Revision of the template."""
    template_type: str | UnsetType = UNSET
    """Kind of the template."""
