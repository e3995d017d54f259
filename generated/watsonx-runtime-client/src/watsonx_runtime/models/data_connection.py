"""Models: DataConnection."""

from __future__ import annotations

from typing import Any, TypeAlias

DataConnection: TypeAlias = dict[str, Any]
"""Properties of a connection, which depend on the data source.

Documented in: IBM watsonx.ai Runtime, API reference, lines 100-123; ABAP SDK for IBM watsonx,
commit afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
"""
