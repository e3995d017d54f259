"""Models: RegisteredModelVersionExperimentRunParamV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class RegisteredModelVersionExperimentRunParamV1(Model, kw_only=True):
    """A parameter of an experiment run.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    key: str
    value: str
