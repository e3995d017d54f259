"""Models: UpdatedEndpointV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class UpdatedEndpointV1(
    Model,
    kw_only=True,
    rename={
        "endpoint_name": "endpointName",
        "endpoint_type": "endpointType",
        "model_config": "modelConfig",
        "model_name": "modelName",
        "model_provider": "modelProvider",
    },
):
    """What changes in an AI Gateway endpoint.

    Documented in: Domino REST API reference 5.11, lines 59; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    endpoint_name: str | UnsetType = UNSET
    """Name of the endpoint."""
    endpoint_type: str | UnsetType = UNSET
    """Kind of the endpoint."""
    model_config: dict[str, str] | UnsetType = UNSET
    """Configuration of the model, by name."""
    model_name: str | UnsetType = UNSET
    """Name of the model."""
    model_provider: str | UnsetType = UNSET
    """Provider of the model."""
