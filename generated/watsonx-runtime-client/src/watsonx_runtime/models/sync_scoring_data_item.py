"""Models: SyncScoringDataItem."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class SyncScoringDataItem(Model, kw_only=True):
    """A table of data to predict on.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 412; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models.
    """

    id: str | UnsetType = UNSET
    """Identifier of the data set."""
    fields: list[str] | UnsetType = UNSET
    """Column names."""
    values: list[list[Any]] | UnsetType = UNSET
    """Rows, each a list with a value for each field."""
