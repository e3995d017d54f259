"""Models: ModelDeploymentPaginatedList."""

from __future__ import annotations

from .._runtime.models.model import Model
from .model_deployment import ModelDeployment
from .paginated_metadata_v1 import PaginatedMetadataV1


class ModelDeploymentPaginatedList(Model, kw_only=True):
    """One page of model deployments.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    items: list[ModelDeployment]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
