"""Models: ModelDefinitionEntityRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .model_definition_entity_request_platform import ModelDefinitionEntityRequestPlatform
from .software_spec_rel import SoftwareSpecRel


class ModelDefinitionEntityRequest(Model, kw_only=True):
    """A model definition to create.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2922-2958; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {
        "name": Bounds(min_length=1, max_length=250),
        "project_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "space_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "description": Bounds(max_length=1000),
        "tags": Bounds(max_items=64),
    }

    name: str
    """Name of the model definition. Allowed: 1 to 250 characters."""
    project_id: str | UnsetType = UNSET
    """Project that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    space_id: str | UnsetType = UNSET
    """Space that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    description: str | UnsetType = UNSET
    """What the model definition is for. Allowed: at most 1000 characters."""
    tags: list[str] | UnsetType = UNSET
    """Tags to find the resource by. Allowed: at most 64 items."""
    version: str
    """Version of the package."""
    platform: ModelDefinitionEntityRequestPlatform
    """Platform the code runs on."""
    command: str | UnsetType = UNSET
    """Command that runs the training."""
    software_spec: SoftwareSpecRel | UnsetType = UNSET
    """Software environment to run in; used for trainings only."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
