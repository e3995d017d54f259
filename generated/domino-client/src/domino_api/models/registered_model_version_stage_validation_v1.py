"""Models: RegisteredModelVersionStageValidationV1."""

from __future__ import annotations

from typing import Any, TypeAlias

RegisteredModelVersionStageValidationV1: TypeAlias = dict[str, Any]
"""The stage to check. Inferred: The page names the type; no source shows its fields.

Documented in: Domino REST API reference 5.11, lines 1728.
"""
