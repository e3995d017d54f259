"""Models: ComputeProviderCreation."""

from __future__ import annotations

from typing import Any, TypeAlias

ComputeProviderCreation: TypeAlias = dict[str, Any]
"""A compute provider to create, or its new state. Inferred: The page names the type; no source shows
its fields. Its successors in 6.3.0 are NewDeploymentTarget and UpdatedDeploymentTarget.

Documented in: Domino REST API reference 5.11, lines 213; Domino REST API reference 5.11, lines 226.
"""
