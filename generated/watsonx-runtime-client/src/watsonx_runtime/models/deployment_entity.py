"""Models: DeploymentEntity_DeployedAssetType, DeploymentEntity."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .batch_request import BatchRequest
from .deployment_status import DeploymentStatus
from .hardware_spec import HardwareSpec
from .hybrid_pipeline_hardware_specs_item import HybridPipelineHardwareSpecsItem
from .online_request import OnlineRequest
from .rel import Rel


class DeploymentEntity_DeployedAssetType(OpenStrEnum):
    """Kind of asset that is deployed. Inferred: the values, which are those of the filter `type` of
    the list.
    """

    MODEL = "model"
    FUNCTION = "function"
    PY_SCRIPT = "py_script"
    DO = "do"


class DeploymentEntity(Model, kw_only=True):
    """The definition of a deployment, and its state.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1; Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
    asset: Rel | UnsetType = UNSET
    """What is deployed: a model, function or script."""
    hardware_spec: HardwareSpec | UnsetType = UNSET
    """Hardware to run on."""
    hybrid_pipeline_hardware_specs: list[HybridPipelineHardwareSpecsItem] | UnsetType = UNSET
    """Hardware for each node of a hybrid pipeline."""
    online: OnlineRequest | UnsetType = UNSET
    """Present on an online deployment."""
    batch: BatchRequest | UnsetType = UNSET
    """Present on a batch deployment."""
    deployed_asset_type: DeploymentEntity_DeployedAssetType | UnsetType = UNSET
    """Kind of asset that is deployed. Inferred: the values, which are those of the filter `type` of
    the list.
    """
    status: DeploymentStatus | UnsetType = UNSET
    """State of the deployment and where it can be called."""
