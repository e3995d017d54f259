"""Models: RegisteredModelRequestingUserAccessV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class RegisteredModelRequestingUserAccessV1(
    Model,
    kw_only=True,
    rename={
        "can_edit_model": "canEditModel",
        "can_edit_project_assets": "canEditProjectAssets",
        "can_view_experiment_runs": "canViewExperimentRuns",
        "can_view_model_apis": "canViewModelApis",
        "can_view_project": "canViewProject",
        "can_view_project_files": "canViewProjectFiles",
    },
):
    """What the caller may do with a registered model.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    can_edit_model: bool
    """Whether the caller may change the model."""
    can_edit_project_assets: bool
    """Whether the caller may change what the project holds."""
    can_view_experiment_runs: bool
    """Whether the caller may see the experiment runs."""
    can_view_model_apis: bool
    """Whether the caller may see the Model APIs."""
    can_view_project: bool
    """Whether the caller may see the project."""
    can_view_project_files: bool
    """Whether the caller may see the files of the project."""
