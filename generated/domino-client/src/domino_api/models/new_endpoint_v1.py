"""Models: NewEndpointV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .endpoint_permissions_dto_v1 import EndpointPermissionsDtoV1


class NewEndpointV1(
    Model,
    kw_only=True,
    rename={
        "endpoint_name": "endpointName",
        "endpoint_permissions": "endpointPermissions",
        "endpoint_type": "endpointType",
        "model_config": "modelConfig",
        "model_name": "modelName",
        "model_provider": "modelProvider",
    },
):
    """An AI Gateway endpoint to create.

    Documented in: Domino REST API reference 5.11, lines 34; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    endpoint_name: str
    """Name of the endpoint."""
    endpoint_permissions: EndpointPermissionsDtoV1
    """Who may use the endpoint."""
    endpoint_type: str
    """Kind of the endpoint."""
    model_config: dict[str, str]
    """Configuration of the model, by name."""
    model_name: str
    """Name of the model."""
    model_provider: str
    """Provider of the model."""
