"""Models: ConfusionMatrix."""

from __future__ import annotations

from .._runtime.models.model import Model


class ConfusionMatrix(Model, kw_only=True):
    """Confusion matrix.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models.
    """

    true_class: str
    """Class counted as positive."""
    tp: int
    """True positives."""
    tn: int
    """True negatives."""
    fp: int
    """False positives."""
    fn: int
    """False negatives."""
