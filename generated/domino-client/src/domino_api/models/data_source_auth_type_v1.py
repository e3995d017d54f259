"""Models: DataSourceAuthTypeV1."""

from __future__ import annotations

from typing import TypeAlias

DataSourceAuthTypeV1: TypeAlias = str
"""How Domino authenticates itself to a data source.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
