"""Models: OnlineRequest."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .online_parameters import OnlineParameters


class OnlineRequest(Model, kw_only=True):
    """Makes a deployment an online one; an empty object will do. Data for an asset whose schema has
    the type DataFrame is made into a pandas DataFrame before it is scored.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 192-196; IBM watsonx.ai Runtime, API
    reference, lines 205; ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud
    Pak for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for
    Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit b912b20,
    vml_v1.
    """

    parameters: OnlineParameters | UnsetType = UNSET
    """Settings of the online deployment."""
