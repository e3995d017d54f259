"""Models: ModelDeploymentCreation."""

from __future__ import annotations

from typing import Any, TypeAlias

ModelDeploymentCreation: TypeAlias = dict[str, Any]
"""A model deployment to create, or its new state. Inferred: The page names the type; no source shows
its fields. Its successors in 6.3.0 are NewModelDeployment and UpdatedModelDeployment.

Documented in: Domino REST API reference 5.11, lines 1075; Domino REST API reference 5.11, lines
1099.
"""
