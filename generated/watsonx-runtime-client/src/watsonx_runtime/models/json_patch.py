"""Models: JsonPatch."""

from __future__ import annotations

from typing import TypeAlias

from .json_patch_operation import JsonPatchOperation

JsonPatch: TypeAlias = list[JsonPatchOperation]
"""A JSON Patch (RFC 6902): changes made in order.

Documented in: IBM watsonx.ai Runtime, API reference, lines 955; ABAP SDK for IBM watsonx, commit
afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK for Node.js, commit b912b20, vml_v1; Watson Data API
clients for Java, commit 6e123d6, deployments and models; IBM Cloud Pak for Data command line,
cpdctl, commit 124311c, ml commands.
"""
