"""Models: TrainingWebsocket."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .resource_meta import ResourceMeta
from .training_status import TrainingStatus


class TrainingWebsocket(Model, kw_only=True):
    """A message of the web socket of a training.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 4242; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    metadata: ResourceMeta | UnsetType = UNSET
    """Identifies the training or sub-job the message is about."""
    entity: TrainingStatus | UnsetType = UNSET
    """The change: a state, a message or new metrics, not the whole picture."""
