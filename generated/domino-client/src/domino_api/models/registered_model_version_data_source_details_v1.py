"""Models: RegisteredModelVersionDataSourceDetailsV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class RegisteredModelVersionDataSourceDetailsV1(Model, kw_only=True, rename={"data_source_type": "dataSourceType"}):
    """A data source that a model version used.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    data_source_type: str
    """Kind of the data source."""
    id: str
    name: str
