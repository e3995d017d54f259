"""Models: DataInput."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class DataInput(Model, kw_only=True):
    """Size of the data before a transformation.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    rows: int | UnsetType = UNSET
    """Number of rows."""
    columns: int | UnsetType = UNSET
    """Number of columns."""
