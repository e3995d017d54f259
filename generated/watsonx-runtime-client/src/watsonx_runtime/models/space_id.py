"""Models: SpaceId."""

from __future__ import annotations

from typing import TypeAlias

SpaceId: TypeAlias = str
"""Identifier of a space.

Documented in: IBM watsonx.ai Runtime, API reference, lines 181-185; ABAP SDK for IBM watsonx,
commit afe45e4, class zcl_ibmx_wml_v4.
"""
