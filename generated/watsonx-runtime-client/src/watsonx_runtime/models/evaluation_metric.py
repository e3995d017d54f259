"""Models: EvaluationMetric."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class EvaluationMetric(Model, kw_only=True):
    """A metric to compare by.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1296; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    name: str
    """Name of the metric."""
    maximize: bool | UnsetType = UNSET
    """Whether more is better."""
