"""Models: DatasetRwTagsV1."""

from __future__ import annotations

from typing import TypeAlias

DatasetRwTagsV1: TypeAlias = dict[str, str]
"""Tags of a dataset: name to snapshot id.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
