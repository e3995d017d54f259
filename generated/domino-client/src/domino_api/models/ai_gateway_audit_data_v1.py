"""Models: AIGatewayAuditDataV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import Model


class AIGatewayAuditDataV1(
    Model,
    kw_only=True,
    rename={
        "endpoint_id": "endpointId",
        "endpoint_type": "endpointType",
        "event_kind": "eventKind",
        "performed_by": "performedBy",
    },
):
    """Something that happened to an AI Gateway endpoint.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    endpoint_id: str
    endpoint_type: str
    """Kind of the endpoint."""
    event_kind: str
    """What happened."""
    metadata: dict[str, str]
    """Further details of an event, by name."""
    performed_by: str
    """Who did it."""
    timestamp: datetime.datetime
    """When it happened."""
