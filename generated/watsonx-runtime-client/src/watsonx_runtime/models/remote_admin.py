"""Models: RemoteAdmin."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class RemoteAdmin(Model, kw_only=True):
    """The administrator of a remote training system.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; ibm-watson-machine-learning 1.0.370.
    """

    name: str | UnsetType = UNSET
    """Name of the administrator."""
    email: str | UnsetType = UNSET
    """Mail address of the administrator."""
    id: str | UnsetType = UNSET
    """IAM identifier of the administrator. Inferred: only in the older-python-client."""
    type: str | UnsetType = UNSET
    """Kind of the administrator. Inferred: only in the older-python-client."""
