"""Models: TrainingReferenceHyperParametersOptimization."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .hyper_parameter import HyperParameter
from .training_reference_hyper_parameters_optimization_method import TrainingReferenceHyperParametersOptimizationMethod


class TrainingReferenceHyperParametersOptimization(Model, kw_only=True):
    """Search for hyperparameters.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1296; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    method: TrainingReferenceHyperParametersOptimizationMethod | UnsetType = UNSET
    """Search method."""
    hyper_parameters: list[HyperParameter] | UnsetType = UNSET
    """Hyperparameters to vary."""
