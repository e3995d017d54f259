"""Models: DeploymentTargetInfo."""

from __future__ import annotations

from .._runtime.models.model import Model


class DeploymentTargetInfo(Model, kw_only=True, rename={"type_name": "typeName"}):
    """What identifies a deployment target.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    id: str
    name: str
    type_name: str
