"""Models: CredentialsType."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class CredentialsType(OpenStrEnum):
    """Kind of temporary credentials.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    AWS = "AWS"
    HMAC = "HMAC"
