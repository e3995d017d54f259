"""Models: ResourceConfigurationInfo."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class ResourceConfigurationInfo(Model, kw_only=True):
    """What identifies a resource configuration.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    configuration: dict[str, Any]
    id: str
    name: str
