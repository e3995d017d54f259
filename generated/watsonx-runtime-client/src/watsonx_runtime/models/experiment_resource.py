"""Models: ExperimentResource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .experiment_entity import ExperimentEntity
from .resource_meta import ResourceMeta
from .system_details import SystemDetails


class ExperimentResource(Model, kw_only=True):
    """An experiment.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1297-1304; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    metadata: ResourceMeta
    """What the service records about the resource."""
    entity: ExperimentEntity
    """The resource itself."""
    system: SystemDetails | UnsetType = UNSET
    """What the service has to say about the call, such as warnings."""
