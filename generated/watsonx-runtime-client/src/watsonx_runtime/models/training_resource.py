"""Models: TrainingResource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .resource_meta import ResourceMeta
from .system_details import SystemDetails
from .training_resource_entity import TrainingResourceEntity


class TrainingResource(Model, kw_only=True):
    """A training.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 4169-4178; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    metadata: ResourceMeta | UnsetType = UNSET
    """What the service records about the resource."""
    entity: TrainingResourceEntity | UnsetType = UNSET
    """The resource itself."""
    system: SystemDetails | UnsetType = UNSET
    """What the service has to say about the call, such as warnings."""
