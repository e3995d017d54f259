"""Models: ObjectLocation_Type, ObjectLocation."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class ObjectLocation_Type(OpenStrEnum):
    """Kind of data source."""

    CONNECTION_ASSET = "connection_asset"
    DATA_ASSET = "data_asset"
    CONTAINER = "container"
    URL = "url"


class ObjectLocation(Model, kw_only=True):
    """Reference to a place for data.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 4113-4131; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models;
    watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    type: ObjectLocation_Type
    """Kind of data source."""
    location: dict[str, str]
    """Where the data is, seen from the connection."""
    connection: dict[str, Any] | UnsetType = UNSET
    """Connection to the data source."""
    id: str | UnsetType = UNSET
    """Identifier of the item in a collection."""
