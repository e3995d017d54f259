"""Models: InstanceResource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .instance_resource_entity import InstanceResourceEntity
from .resource_meta_base import ResourceMetaBase


class InstanceResource(Model, kw_only=True):
    """A service instance.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; ibm-watsonx-ai
    1.8.1.
    """

    metadata: ResourceMetaBase | UnsetType = UNSET
    """What the service records about the resource."""
    entity: InstanceResourceEntity | UnsetType = UNSET
    """The resource itself."""
