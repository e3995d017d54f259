"""Models: RegisteredModelVersionStagesV1."""

from __future__ import annotations

from typing import Any, TypeAlias

RegisteredModelVersionStagesV1: TypeAlias = dict[str, Any]
"""The stages to set. Inferred: The page names the type; no source shows its fields.

Documented in: Domino REST API reference 5.11, lines 1559.
"""
