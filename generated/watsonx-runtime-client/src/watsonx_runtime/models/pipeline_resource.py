"""Models: PipelineResource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .pipeline_entity import PipelineEntity
from .resource_meta import ResourceMeta
from .system_details import SystemDetails


class PipelineResource(Model, kw_only=True):
    """A pipeline.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 3423-3430; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    metadata: ResourceMeta
    """What the service records about the resource."""
    entity: PipelineEntity
    """The resource itself."""
    system: SystemDetails | UnsetType = UNSET
    """What the service has to say about the call, such as warnings."""
