"""Models: ModelDetail."""

from __future__ import annotations

from .._runtime.models.model import Model
from .model_detail_source import ModelDetailSource


class ModelDetail(
    Model,
    kw_only=True,
    rename={"environment_id": "environmentId", "environment_name": "environmentName", "project_id": "projectId"},
):
    """A model within a deployment.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    environment_id: str
    """Environment that the model runs in."""
    environment_name: str
    name: str
    project_id: str
    source: ModelDetailSource
    """Where the model comes from."""
