"""Models: DeploymentEntityRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .batch_request import BatchRequest
from .hardware_spec import HardwareSpec
from .hybrid_pipeline_hardware_specs_item import HybridPipelineHardwareSpecsItem
from .online_request import OnlineRequest
from .rel import Rel


class DeploymentEntityRequest(Model, kw_only=True):
    """A deployment to create.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 180-204; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models;
    watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {
        "space_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$")
    }

    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
    asset: Rel | UnsetType = UNSET
    """What is deployed: a model, function or script."""
    hardware_spec: HardwareSpec | UnsetType = UNSET
    """Hardware of a batch deployment; an online one gets it only by a patch."""
    hybrid_pipeline_hardware_specs: list[HybridPipelineHardwareSpecsItem] | UnsetType = UNSET
    """Hardware for each node of a hybrid pipeline in a batch deployment."""
    online: OnlineRequest | UnsetType = UNSET
    """Makes it an online deployment; may be empty. Excludes `batch`."""
    batch: BatchRequest | UnsetType = UNSET
    """Makes it a batch deployment; may be empty. Excludes `online`."""
    tags: list[str] | UnsetType = UNSET
    """Tags to find the deployment by."""
    space_id: str | UnsetType = UNSET
    """Space to deploy to. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    name: str | UnsetType = UNSET
    """Name of the deployment."""
    description: str | UnsetType = UNSET
    """What the deployment is for."""
