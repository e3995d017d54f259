"""Models: Organization."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class Organization(Model, kw_only=True):
    """The organization of a remote training system.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; ibm-watson-machine-learning 1.0.370.
    """

    name: str
    """Name of the organization."""
    region: str | UnsetType = UNSET
    """Region of the organization."""
