"""Models: ModelDetailSource."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ModelDetailSource(
    Model,
    kw_only=True,
    rename={
        "registered_model_name": "registeredModelName",
        "registered_model_type": "registeredModelType",
        "registered_model_version": "registeredModelVersion",
    },
):
    """The registered model that is deployed.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    registered_model_name: str
    """Registered model that is deployed."""
    registered_model_type: Literal["MODELREGISTRY"] = "MODELREGISTRY"
    registered_model_version: int
    """Version of the registered model."""
