"""Models: ScoringPayloadOptim."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class ScoringPayloadOptim(Model, kw_only=True):
    """A table or file of a Decision Optimization job.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 543; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    id: str
    """Name of the table or file; in output data a pattern."""
    fields: list[str] | UnsetType = UNSET
    """Column names; not with `content`."""
    values: list[list[Any]] | UnsetType = UNSET
    """Rows; not with `content`."""
    content: bytes | UnsetType = UNSET
    """A file in base64; not with `fields` and `values`."""
