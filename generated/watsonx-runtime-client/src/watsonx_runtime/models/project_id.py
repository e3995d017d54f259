"""Models: ProjectId."""

from __future__ import annotations

from typing import TypeAlias

ProjectId: TypeAlias = str
"""Identifier of a project.

Documented in: IBM watsonx.ai Runtime, API reference, lines 685-691; ABAP SDK for IBM watsonx,
commit afe45e4, class zcl_ibmx_wml_v4.
"""
