"""Models: FunctionEntitySchemas."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .data_schema import DataSchema


class FunctionEntitySchemas(Model, kw_only=True):
    """Shape of what a function takes and returns.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1626-1678; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models.
    """

    input: list[DataSchema] | UnsetType = UNSET
    """Shape of the input."""
    output: list[DataSchema] | UnsetType = UNSET
    """Shape of the output."""
