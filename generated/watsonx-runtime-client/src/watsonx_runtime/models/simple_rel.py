"""Models: SimpleRel."""

from __future__ import annotations

from .._runtime.models.model import Model


class SimpleRel(Model, kw_only=True):
    """Reference to a resource, without a revision.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 543; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    id: str
    """Identifier of the resource referred to."""
