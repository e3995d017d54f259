"""Models: EnvironmentRevisionEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .environment_revision_v1 import EnvironmentRevisionV1
from .metadata_v1 import MetadataV1


class EnvironmentRevisionEnvelopeV1(Model, kw_only=True, rename={"environment_revision": "environmentRevision"}):
    """A revision of an environment, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    environment_revision: EnvironmentRevisionV1
    """A revision of an environment."""
    metadata: MetadataV1
    """About the request that was answered."""
