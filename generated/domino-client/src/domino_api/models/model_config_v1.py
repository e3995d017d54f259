"""Models: ModelConfigV1."""

from __future__ import annotations

from typing import TypeAlias

ModelConfigV1: TypeAlias = dict[str, str]
"""Configuration of a model, by name.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
