"""Models: SyncScoringData."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .scoring_parameters import ScoringParameters
from .sync_scoring_data_item import SyncScoringDataItem


class SyncScoringData(Model, kw_only=True):
    """Data to predict on.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 409-411; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models.
    """

    input_data: list[SyncScoringDataItem]
    """Data to predict on."""
    scoring_parameters: ScoringParameters | UnsetType = UNSET
    """Settings of the prediction."""
