"""Models: ApiErrorResponse."""

from __future__ import annotations

from .._runtime.models.model import Model
from .api_error import ApiError


class ApiErrorResponse(Model, kw_only=True):
    """What is answered in case of an error.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    trace: str
    """Identifier of the request, for support."""
    errors: list[ApiError]
    """What went wrong."""
