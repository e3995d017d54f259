"""Models: JsonPatchOperation_Op, JsonPatchOperation."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class JsonPatchOperation_Op(OpenStrEnum):
    """What to do."""

    ADD = "add"
    REMOVE = "remove"
    REPLACE = "replace"


class JsonPatchOperation(Model, kw_only=True):
    """One change of a patch.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 367-374; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models;
    watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    op: JsonPatchOperation_Op
    """What to do."""
    path: str
    """JSON pointer to the field to change."""
    value: Any | UnsetType = UNSET
    """The new value; not used by `remove`."""
