"""Models: IncrementalTraining."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class IncrementalTraining(Model, kw_only=True):
    """How far an incremental training is.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands.
    """

    iteration: int | UnsetType = UNSET
    """Iteration reached."""
    total_iterations: int | UnsetType = UNSET
    """Iterations planned."""
    measures_location: str | UnsetType = UNSET
    """Where the measurements are stored."""
    train_batch_samples_count: int | UnsetType = UNSET
    """Samples in the batch."""
    holdout_samples_count: int | UnsetType = UNSET
    """Samples held out."""
    early_stop_triggered: bool | UnsetType = UNSET
    """Whether the training stopped early."""
