"""Models: FunctionEntity."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import UNSET, Model, UnsetType
from .function_entity_schemas import FunctionEntitySchemas
from .model_reference import ModelReference
from .software_spec_rel import SoftwareSpecRel
from .sync_scoring_data import SyncScoringData


class FunctionEntity(Model, kw_only=True):
    """What a function needs and takes.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    software_spec: SoftwareSpecRel
    """Software environment to run in."""
    type: Literal["python"] | UnsetType = UNSET
    """Kind of function. Default: "python"."""
    sample_scoring_input: SyncScoringData | UnsetType = UNSET
    """Example of what the function accepts."""
    schemas: FunctionEntitySchemas | UnsetType = UNSET
    """Shape of the data."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
    model_references: list[ModelReference] | UnsetType = UNSET
    """Models the function uses, for the record only."""
