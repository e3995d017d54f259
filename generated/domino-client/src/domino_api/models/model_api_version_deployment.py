"""Models: ModelApiVersionDeployment."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelApiVersionDeployment(Model, kw_only=True, rename={"is_pending": "isPending"}):
    """State of a deployment.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    is_pending: bool
    """Whether the state is about to change."""
    status: str
