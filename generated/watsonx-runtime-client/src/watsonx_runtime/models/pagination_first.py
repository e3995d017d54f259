"""Models: PaginationFirst."""

from __future__ import annotations

from .._runtime.models.model import Model


class PaginationFirst(Model, kw_only=True):
    """Link to the first page.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1; Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    href: str
    """Path and query of the first page, relative to the host."""
