"""Models: FunctionEntityRequest."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .function_entity_schemas import FunctionEntitySchemas
from .model_reference import ModelReference
from .software_spec_rel import SoftwareSpecRel
from .sync_scoring_data import SyncScoringData


class FunctionEntityRequest(Model, kw_only=True):
    """A function to create.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1626-1678; ABAP SDK for IBM watsonx,
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
    """Name of the function. Allowed: 1 to 250 characters."""
    software_spec: SoftwareSpecRel | UnsetType = UNSET
    """Software environment to run in."""
    project_id: str | UnsetType = UNSET
    """Project that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    space_id: str | UnsetType = UNSET
    """Space that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    description: str | UnsetType = UNSET
    """What the function is for. Allowed: at most 1000 characters."""
    tags: list[str] | UnsetType = UNSET
    """Tags to find the resource by. Allowed: at most 64 items."""
    type: Literal["python"] | UnsetType = UNSET
    """Kind of function; only Python so far. Default: "python"."""
    sample_scoring_input: SyncScoringData | UnsetType = UNSET
    """Example of what the function accepts."""
    schemas: FunctionEntitySchemas | UnsetType = UNSET
    """Shape of the data."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
    model_references: list[ModelReference] | UnsetType = UNSET
    """Models the function uses, for the record only."""
