"""Models: NewRegisteredModelV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class NewRegisteredModelV1(
    Model, kw_only=True, rename={"experiment_run_id": "experimentRunId", "model_name": "modelName"}
):
    """A registered model to create from an experiment run.

    Documented in: Domino REST API reference 5.11, lines 1493; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    description: str | UnsetType = UNSET
    """What the model does."""
    discoverable: bool
    """Whether users without access to the project can find the model."""
    experiment_run_id: str
    """Experiment run that produced the model."""
    model_name: str
    """Name of the model."""
    tags: dict[str, str] | UnsetType = UNSET
    """Tags of the model, by name."""
