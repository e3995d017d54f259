"""Models: ModelApiSource_Type, ModelApiSource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class ModelApiSource_Type(OpenStrEnum):
    """Whether the model is a file of the project or a registered model."""

    FILE = "File"
    REGISTRY = "Registry"


class ModelApiSource(
    Model,
    kw_only=True,
    rename={
        "exclude_files": "excludeFiles",
        "registered_model_name": "registeredModelName",
        "registered_model_version": "registeredModelVersion",
    },
):
    """Where a model comes from.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    exclude_files: list[str] | UnsetType = UNSET
    """Files of the project to leave out."""
    file: str | UnsetType = UNSET
    """File of the project that holds the model."""
    function: str | UnsetType = UNSET
    """Function in the file that answers requests."""
    registered_model_name: str | UnsetType = UNSET
    """Registered model that the Model API serves."""
    registered_model_version: int | UnsetType = UNSET
    """Version of the registered model."""
    type: ModelApiSource_Type
    """Whether the model is a file of the project or a registered model."""
