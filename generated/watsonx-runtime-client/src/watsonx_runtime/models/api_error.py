"""Models: ApiError."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .api_error_target import ApiErrorTarget


class ApiError(Model, kw_only=True):
    """One error.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    code: str
    """Short code of the error."""
    message: str
    """The error in words."""
    more_info: str | UnsetType = UNSET
    """URL with more about the error."""
    target: ApiErrorTarget | UnsetType = UNSET
    """What in the request caused the error."""
