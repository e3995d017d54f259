"""Models: RemoteTrainingSystemResource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .remote_training_system_entity import RemoteTrainingSystemEntity
from .resource_meta import ResourceMeta
from .system_details import SystemDetails


class RemoteTrainingSystemResource(Model, kw_only=True):
    """A remote training system.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 3786-3793; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    metadata: ResourceMeta
    """What the service records about the resource."""
    entity: RemoteTrainingSystemEntity
    """The resource itself."""
    system: SystemDetails | UnsetType = UNSET
    """What the service has to say about the call, such as warnings."""
