"""Models: NewRegisteredModelVersionV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class NewRegisteredModelVersionV1(Model, kw_only=True, rename={"experiment_run_id": "experimentRunId"}):
    """A version of a registered model to create from an experiment run.

    Documented in: Domino REST API reference 5.11, lines 1620; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    artifact: str
    """Artifact of the run that holds the model."""
    description: str
    """What is special about the version."""
    experiment_run_id: str
    """Experiment run that produced the model."""
