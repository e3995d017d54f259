"""Models: ApiErrorTarget_Type, ApiErrorTarget."""

from __future__ import annotations

from .._runtime.models.model import Model, OpenStrEnum


class ApiErrorTarget_Type(OpenStrEnum):
    """Kind of the culprit."""

    FIELD = "field"
    PARAMETER = "parameter"
    HEADER = "header"


class ApiErrorTarget(Model, kw_only=True):
    """What in the request caused an error.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK
    for Node.js, commit b912b20, vml_v1.
    """

    type: ApiErrorTarget_Type
    """Kind of the culprit."""
    name: str
    """Name of the culprit."""
