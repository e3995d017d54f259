"""Models: EnvironmentRevisionSpecV1."""

from __future__ import annotations

from typing import TypeAlias

EnvironmentRevisionSpecV1: TypeAlias = str
"""Which revision of an environment to use.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
