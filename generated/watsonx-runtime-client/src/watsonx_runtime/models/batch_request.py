"""Models: BatchRequest."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class BatchRequest(Model, kw_only=True):
    """Makes a deployment a batch one; an empty object will do.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 205; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models.
    """

    parameters: dict[str, Any] | UnsetType = UNSET
    """Settings of the batch deployment, as names and values."""
