"""Models: MetricTsadMetrics."""

from __future__ import annotations

from typing import Any, TypeAlias

MetricTsadMetrics: TypeAlias = dict[str, Any]
"""Metrics of anomaly detection, in a form of their own.

Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK for
Node.js, commit b912b20, vml_v1.
"""
