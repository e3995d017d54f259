"""Models: RegisteredModelVersionUiDetailsV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .registered_model_version_data_source_details_v1 import RegisteredModelVersionDataSourceDetailsV1
from .registered_model_version_dataset_details_v1 import RegisteredModelVersionDatasetDetailsV1
from .registered_model_version_experiment_run_info_v1 import RegisteredModelVersionExperimentRunInfoV1


class RegisteredModelVersionUiDetailsV1(
    Model,
    kw_only=True,
    rename={
        "experiment_run_info": "experimentRunInfo",
        "model_version_data_sources": "modelVersionDataSources",
        "model_version_datasets": "modelVersionDatasets",
    },
):
    """What the web interface shows about a model version.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    experiment_run_info: RegisteredModelVersionExperimentRunInfoV1
    """The experiment run behind a model version."""
    model_version_data_sources: list[RegisteredModelVersionDataSourceDetailsV1]
    model_version_datasets: list[RegisteredModelVersionDatasetDetailsV1]
