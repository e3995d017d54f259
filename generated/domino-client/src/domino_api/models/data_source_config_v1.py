"""Models: DataSourceConfigV1."""

from __future__ import annotations

from typing import TypeAlias

DataSourceConfigV1: TypeAlias = dict[str, str]
"""Settings of a connection, by name.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
