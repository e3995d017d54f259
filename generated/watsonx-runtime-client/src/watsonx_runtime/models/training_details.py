"""Models: TrainingDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .base_model import BaseModel


class TrainingDetails(Model, kw_only=True):
    """The training that made a model.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    id: str | UnsetType = UNSET
    """Identifier of the training."""
    base_model: BaseModel | UnsetType = UNSET
    """Model that was trained further."""
    task_id: str | UnsetType = UNSET
    """Task the model was trained for."""
    verbalizer: str | UnsetType = UNSET
    """Verbalizer of the training's prompts."""
