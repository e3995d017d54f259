"""Models: TrainingReference."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_definition_id import ModelDefinitionId
from .pipeline_rel import PipelineRel
from .training_reference_hyper_parameters_optimization import TrainingReferenceHyperParametersOptimization


class TrainingReference(Model, kw_only=True):
    """A pipeline or model definition to train.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1296; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    pipeline: PipelineRel | UnsetType = UNSET
    """Pipeline to train."""
    model_definition: ModelDefinitionId | UnsetType = UNSET
    """Model definition to train."""
    hyper_parameters_optimization: TrainingReferenceHyperParametersOptimization | UnsetType = UNSET
    """How to search for hyperparameters."""
