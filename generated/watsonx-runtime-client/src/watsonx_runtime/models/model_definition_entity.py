"""Models: ModelDefinitionEntity."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_definition_entity_platform import ModelDefinitionEntityPlatform
from .software_spec_rel import SoftwareSpecRel


class ModelDefinitionEntity(Model, kw_only=True):
    """What the code of a model definition needs to run.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2966-2968; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    version: str
    """Version of the package."""
    platform: ModelDefinitionEntityPlatform
    """Platform the code runs on."""
    command: str | UnsetType = UNSET
    """Command that runs the training."""
    software_spec: SoftwareSpecRel | UnsetType = UNSET
    """Software environment to run in; used for trainings only."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
