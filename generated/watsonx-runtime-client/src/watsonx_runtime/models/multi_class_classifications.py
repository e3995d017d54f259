"""Models: MultiClassClassifications."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .multi_class_classification import MultiClassClassification


class MultiClassClassifications(Model, kw_only=True):
    """Quality of a classifier of several classes.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands.
    """

    one_vs_all: list[MultiClassClassification] | UnsetType = UNSET
    """Each class against all others."""
    one_vs_all_location: str | UnsetType = UNSET
    """Where these figures are stored."""
