"""Models: JobResource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .job_resource_entity import JobResourceEntity
from .job_resource_metadata import JobResourceMetadata
from .system_details import SystemDetails


class JobResource(Model, kw_only=True):
    """A deployment job definition.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 659-749; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    metadata: JobResourceMetadata
    """What the service records about the resource."""
    entity: JobResourceEntity
    """The resource itself."""
    system: SystemDetails | UnsetType = UNSET
    """What the service has to say about the call, such as warnings."""
