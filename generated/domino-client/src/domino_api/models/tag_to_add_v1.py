"""Models: TagToAddV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class TagToAddV1(Model, kw_only=True, rename={"project_id": "projectId", "tag_name": "tagName"}):
    """A tag for a job.

    Documented in: Domino REST API reference 5.11, lines 870; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    project_id: str
    """Project of the job."""
    tag_name: str
    """Name of the tag."""
