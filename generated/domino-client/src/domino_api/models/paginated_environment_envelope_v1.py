"""Models: PaginatedEnvironmentEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .environment_v1 import EnvironmentV1
from .paginated_metadata_v1 import PaginatedMetadataV1


class PaginatedEnvironmentEnvelopeV1(Model, kw_only=True):
    """One page of environments.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    environments: list[EnvironmentV1]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
