"""Models: RegisteredModelMetricsV1."""

from __future__ import annotations

from typing import TypeAlias

RegisteredModelMetricsV1: TypeAlias = dict[str, float]
"""Metrics, by name.

Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
"""
