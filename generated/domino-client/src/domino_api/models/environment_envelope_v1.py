"""Models: EnvironmentEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .environment_v1 import EnvironmentV1
from .metadata_v1 import MetadataV1


class EnvironmentEnvelopeV1(Model, kw_only=True):
    """An environment, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    environment: EnvironmentV1
    """An environment that workloads run in."""
    metadata: MetadataV1
    """About the request that was answered."""
