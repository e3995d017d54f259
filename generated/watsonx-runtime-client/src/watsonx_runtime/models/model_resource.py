"""Models: ModelResource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_resource_entity import ModelResourceEntity
from .resource_meta import ResourceMeta
from .system_details import SystemDetails


class ModelResource(Model, kw_only=True):
    """A model.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2311-2318; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API clients for Java, commit 6e123d6,
    deployments and models; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    metadata: ResourceMeta
    """What the service records about the resource."""
    entity: ModelResourceEntity | UnsetType = UNSET
    """The resource itself."""
    system: SystemDetails | UnsetType = UNSET
    """What the service has to say about the call, such as warnings."""
