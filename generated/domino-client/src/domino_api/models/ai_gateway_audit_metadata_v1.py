"""Models: AIGatewayAuditMetadataV1."""

from __future__ import annotations

from typing import TypeAlias

AIGatewayAuditMetadataV1: TypeAlias = dict[str, str]
"""Further details of an event, by name.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
