"""Models: TrainingWebsocket."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .training_websocket_entity import TrainingWebsocketEntity
from .training_websocket_metadata import TrainingWebsocketMetadata


class TrainingWebsocket(Model, kw_only=True):
    """A message of the web socket of a training.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 4242; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    metadata: TrainingWebsocketMetadata | UnsetType = UNSET
    """Identifies the training or sub-job the message is about."""
    entity: TrainingWebsocketEntity | UnsetType = UNSET
    """The change: a state, a message or new metrics, not the whole picture."""
