"""Models: Rel."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class Rel(Model, kw_only=True):
    """Reference to a resource.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 205; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models;
    watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    id: str
    """Identifier of the resource referred to."""
    rev: str | UnsetType = UNSET
    """Revision of the resource referred to."""
