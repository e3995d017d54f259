"""Models: AllowedIdentity."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class AllowedIdentity(Model, kw_only=True):
    """A user or service that may connect.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; ibm-watson-machine-learning 1.0.370;
    Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    id: str
    """Identifier of the user or service."""
    type: str
    """Kind of identity."""
    allowed_ips: list[str] | UnsetType = UNSET
    """Addresses or address ranges it may connect from."""
