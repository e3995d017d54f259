"""Models: DataSourceTypeV1."""

from __future__ import annotations

from typing import TypeAlias

DataSourceTypeV1: TypeAlias = str
"""Kind of a data source.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
