"""Models: DataSourceCredentialsV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class DataSourceCredentialsV1(
    Model, kw_only=True, rename={"secret_credentials": "secretCredentials", "visible_credentials": "visibleCredentials"}
):
    """Credentials of a data source.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    secret_credentials: dict[str, str]
    """Credentials that are kept secret, by name."""
    visible_credentials: dict[str, str]
    """Credentials that may be shown, by name."""
