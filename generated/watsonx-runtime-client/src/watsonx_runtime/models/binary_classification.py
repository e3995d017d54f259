"""Models: BinaryClassification."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .confusion_matrix import ConfusionMatrix
from .roc_curve import RocCurve


class BinaryClassification(Model, kw_only=True):
    """Quality of a binary classifier.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models.
    """

    confusion_matrices: list[ConfusionMatrix] | UnsetType = UNSET
    """Confusion matrix for each class."""
    roc_curves: list[RocCurve] | UnsetType = UNSET
    """ROC curve for each class."""
