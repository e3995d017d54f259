"""Models: MultiClassClassification."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .confusion_matrix import ConfusionMatrix
from .roc_curve import RocCurve


class MultiClassClassification(Model, kw_only=True, rename={"class_": "class"}):
    """Quality for one class against all others.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models.
    """

    class_: str
    """The class."""
    confusion_matrix_location: str | UnsetType = UNSET
    """Where the confusion matrix is stored."""
    confusion_matrix: ConfusionMatrix
    """Confusion matrix of the class."""
    roc_curve_location: str | UnsetType = UNSET
    """Where the ROC curve is stored."""
    roc_curve: RocCurve
    """ROC curve of the class."""
