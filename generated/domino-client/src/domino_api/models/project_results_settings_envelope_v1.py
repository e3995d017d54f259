"""Models: ProjectResultsSettingsEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .project_results_settings_v1 import ProjectResultsSettingsV1


class ProjectResultsSettingsEnvelopeV1(Model, kw_only=True, rename={"results_settings": "resultsSettings"}):
    """Results settings, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: MetadataV1
    """About the request that was answered."""
    results_settings: ProjectResultsSettingsV1
    """Where the results of a project go."""
