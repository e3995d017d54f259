"""Models: DataSourceCredentialTypeV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class DataSourceCredentialTypeV1(OpenStrEnum):
    """Whether every user has credentials of their own.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    INDIVIDUAL = "Individual"
    SHARED = "Shared"
