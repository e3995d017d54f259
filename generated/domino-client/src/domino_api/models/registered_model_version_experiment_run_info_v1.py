"""Models: RegisteredModelVersionExperimentRunInfoV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .registered_model_version_experiment_run_metric_v1 import RegisteredModelVersionExperimentRunMetricV1
from .registered_model_version_experiment_run_param_v1 import RegisteredModelVersionExperimentRunParamV1


class RegisteredModelVersionExperimentRunInfoV1(Model, kw_only=True, rename={"run_url": "runUrl"}):
    """The experiment run behind a model version.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metrics: list[RegisteredModelVersionExperimentRunMetricV1]
    params: list[RegisteredModelVersionExperimentRunParamV1]
    run_url: str
    """Address of the run in the web interface."""
