"""Models: OrganizationEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .organization_v1 import OrganizationV1


class OrganizationEnvelopeV1(Model, kw_only=True):
    """An organization, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: MetadataV1
    """About the request that was answered."""
    org: OrganizationV1
    """An organization."""
