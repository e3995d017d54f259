"""Models: EndpointEnvelopeV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import Model


class EndpointEnvelopeV1(
    Model,
    kw_only=True,
    rename={
        "creation_date": "creationDate",
        "endpoint_id": "endpointId",
        "endpoint_name": "endpointName",
        "endpoint_type": "endpointType",
        "model_config": "modelConfig",
        "model_name": "modelName",
        "model_provider": "modelProvider",
    },
):
    """An AI Gateway endpoint.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    creation_date: datetime.datetime
    """When the endpoint was created."""
    endpoint_id: str
    endpoint_name: str
    """Name of the endpoint."""
    endpoint_type: str
    """Kind of the endpoint."""
    model_config: dict[str, str]
    """Configuration of the model, by name."""
    model_name: str
    """Name of the model."""
    model_provider: str
    """Provider of the model."""
