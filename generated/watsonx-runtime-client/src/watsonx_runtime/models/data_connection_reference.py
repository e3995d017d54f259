"""Models: DataConnectionReference."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .data_schema import DataSchema


class DataConnectionReference(Model, kw_only=True):
    """Reference to data.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 73-133; IBM watsonx.ai Runtime, API
    reference, lines 4168; ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM
    Cloud Pak for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients
    for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit b912b20,
    vml_v1.
    """

    id: str | UnsetType = UNSET
    """Identifier of the item in a collection."""
    type: str
    """Kind of data source; `url` is for Decision Optimization only."""
    connection: dict[str, Any] | UnsetType = UNSET
    """Connection to the data source."""
    location: dict[str, str] | UnsetType = UNSET
    """Where the data is, seen from the connection."""
    schema: DataSchema | UnsetType = UNSET
    """Columns of the data."""
