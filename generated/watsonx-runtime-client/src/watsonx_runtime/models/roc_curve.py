"""Models: RocCurve."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class RocCurve(Model, kw_only=True):
    """ROC curve.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models.
    """

    true_class: str
    """Class counted as positive."""
    tpr: list[float]
    """True positive rates."""
    fpr: list[float]
    """False positive rates."""
    thresholds: list[float] | UnsetType = UNSET
    """Thresholds of the rates."""
