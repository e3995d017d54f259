"""Models: FeatureImportance."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class FeatureImportance(Model, kw_only=True):
    """Weight of the features.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models.
    """

    computation_type: str | UnsetType = UNSET
    """How it was computed; set only for incremental learning."""
    features: dict[str, float]
    """Weight of each feature, by name."""
    min_max_normalization: bool | UnsetType = UNSET
    """Whether the weights are min-max normalized."""
