"""Models: GetAllGatewayEndpoints_SortByField."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class GetAllGatewayEndpoints_SortByField(OpenStrEnum):
    """GetAllGatewayEndpoints, SortByField."""

    CREATION_DATE = "creationDate"
    ENDPOINT_NAME = "endpointName"
    ENDPOINT_TYPE = "endpointType"
    MODEL_PROVIDER = "modelProvider"
    MODEL_NAME = "modelName"
