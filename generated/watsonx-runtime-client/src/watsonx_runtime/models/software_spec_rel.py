"""Models: SoftwareSpecRel."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class SoftwareSpecRel(Model, kw_only=True):
    """Reference to a software specification, by id or name.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1679; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models;
    watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    id: str | UnsetType = UNSET
    """Identifier of the software specification; this or `name`."""
    rev: str | UnsetType = UNSET
    """Revision of the software specification."""
    name: str | UnsetType = UNSET
    """Name of the software specification; this or `id`."""
