"""Models: ObjectLocationOptim."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class ObjectLocationOptim(Model, kw_only=True):
    """Reference to data of a Decision Optimization job.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 543; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    id: str
    """Name of the table or file."""
    type: str
    """Kind of data source."""
    connection: dict[str, Any] | UnsetType = UNSET
    """Connection to the data source."""
    location: dict[str, str]
    """Where the data is, seen from the connection."""
