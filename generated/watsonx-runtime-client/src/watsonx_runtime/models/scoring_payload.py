"""Models: ScoringPayload."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import UNSET, Model, UnsetType


class ScoringPayload(Model, kw_only=True):
    """A table of data.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 543; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models;
    Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    id: str | UnsetType = UNSET
    """Identifier of the data set."""
    type: Literal["target"] | UnsetType = UNSET
    """Marks a data set that holds expected results."""
    fields: list[str] | UnsetType = UNSET
    """Column names."""
    values: list[list[Any]] | UnsetType = UNSET
    """Rows, each a list with a value for each field."""
    targets: list[list[Any]] | UnsetType = UNSET
    """Expected results, row by row."""
