"""Models: ModelDefinitionResource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_definition_entity import ModelDefinitionEntity
from .resource_meta import ResourceMeta
from .system_details import SystemDetails


class ModelDefinitionResource(Model, kw_only=True):
    """A model definition.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2960-2968; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    metadata: ResourceMeta
    """What the service records about the resource."""
    entity: ModelDefinitionEntity
    """The resource itself."""
    system: SystemDetails | UnsetType = UNSET
    """What the service has to say about the call, such as warnings."""
