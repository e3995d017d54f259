"""Models: DataPreprocessingTransformation."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .data_input import DataInput
from .data_output import DataOutput


class DataPreprocessingTransformation(Model, kw_only=True):
    """A transformation of the data before training.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    stage: str | UnsetType = UNSET
    """Stage of the transformation."""
    input: DataInput | UnsetType = UNSET
    """Data before it."""
    output: DataOutput | UnsetType = UNSET
    """Data after it."""
    props: dict[str, Any] | UnsetType = UNSET
    """Details, as names and values."""
