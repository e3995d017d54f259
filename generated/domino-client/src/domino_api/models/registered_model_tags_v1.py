"""Models: RegisteredModelTagsV1."""

from __future__ import annotations

from typing import TypeAlias

RegisteredModelTagsV1: TypeAlias = dict[str, str]
"""Tags, by name.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
