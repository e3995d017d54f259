"""Models: TrainingDefinitionResource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .resource_meta import ResourceMeta
from .system_details import SystemDetails
from .training_definition_entity import TrainingDefinitionEntity


class TrainingDefinitionResource(Model, kw_only=True):
    """A training definition.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 4382-4391; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    metadata: ResourceMeta
    """What the service records about the resource."""
    entity: TrainingDefinitionEntity
    """The resource itself."""
    system: SystemDetails | UnsetType = UNSET
    """What the service has to say about the call, such as warnings."""
