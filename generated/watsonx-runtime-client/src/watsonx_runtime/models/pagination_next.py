"""Models: PaginationNext."""

from __future__ import annotations

from .._runtime.models.model import Model


class PaginationNext(Model, kw_only=True):
    """Link to the next page.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    href: str
    """Path and query of the next page, relative to the host; `start` in it is the token of that page."""
