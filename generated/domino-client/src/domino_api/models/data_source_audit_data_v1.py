"""Models: DataSourceAuditDataV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import Model
from .data_source_audit_event_kind_v1 import DataSourceAuditEventKindV1


class DataSourceAuditDataV1(
    Model,
    kw_only=True,
    rename={
        "data_source_id": "dataSourceId",
        "data_source_name": "dataSourceName",
        "data_source_type": "dataSourceType",
        "event_kind": "eventKind",
        "performed_by": "performedBy",
    },
):
    """Something that happened to a data source.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    data_source_id: str
    data_source_name: str
    data_source_type: str
    """Kind of the data source."""
    event_kind: DataSourceAuditEventKindV1
    """What happened."""
    metadata: dict[str, str]
    """Further details of an event, by name."""
    performed_by: str
    """Who did it."""
    timestamp: datetime.datetime
    """When it happened."""
