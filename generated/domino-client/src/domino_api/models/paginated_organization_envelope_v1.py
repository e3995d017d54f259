"""Models: PaginatedOrganizationEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .organization_v1 import OrganizationV1
from .paginated_metadata_v1 import PaginatedMetadataV1


class PaginatedOrganizationEnvelopeV1(Model, kw_only=True):
    """One page of organizations.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
    orgs: list[OrganizationV1]
