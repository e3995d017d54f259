"""Models: ModelDefinitionRel."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .hardware_spec import HardwareSpec
from .software_spec_rel import SoftwareSpecRel


class ModelDefinitionRel(Model, kw_only=True):
    """Reference to a model definition, with what it runs on.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 4168; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    id: str
    """Identifier of the model definition."""
    rev: str | UnsetType = UNSET
    """Revision of the model definition."""
    model_type: str | UnsetType = UNSET
    """Type of the model."""
    hardware_spec: HardwareSpec | UnsetType = UNSET
    """Hardware to run on."""
    software_spec: SoftwareSpecRel | UnsetType = UNSET
    """Software environment to run in."""
    command: str | UnsetType = UNSET
    """Command that runs the training."""
    parameters: dict[str, Any] | UnsetType = UNSET
    """Parameters of the training, as names and values."""
