"""Models: DataSourceAuditMetadataV1."""

from __future__ import annotations

from typing import TypeAlias

DataSourceAuditMetadataV1: TypeAlias = dict[str, str]
"""Further details of an event, by name.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
