"""Models: TrainingStatusHpo."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class TrainingStatusHpo(Model, kw_only=True):
    """Hyperparameters being tried.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    node_id: str | UnsetType = UNSET
    """Node they are tried on."""
    hyper_parameters: dict[str, Any]
    """Hyperparameters, as names and values."""
