"""Models: ComputeTierCreation."""

from __future__ import annotations

from typing import Any, TypeAlias

ComputeTierCreation: TypeAlias = dict[str, Any]
"""A compute tier to create, or its new state. Inferred: The page names the type; no source shows its
fields. Its successors in 6.3.0 are NewResourceConfiguration and UpdatedResourceConfiguration.

Documented in: Domino REST API reference 5.11, lines 262; Domino REST API reference 5.11, lines 300.
"""
