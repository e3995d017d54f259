"""Models: DataSchema."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class DataSchema(Model, kw_only=True):
    """Columns of data.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1679; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models;
    watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    id: str
    """Identifier of the schema."""
    name: str | UnsetType = UNSET
    """Name of the schema."""
    fields: list[dict[str, Any]]
    """The columns, each with its properties."""
    type: str | UnsetType = UNSET
    """How the data is laid out."""
