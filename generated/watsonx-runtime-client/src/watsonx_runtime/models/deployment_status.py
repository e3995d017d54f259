"""Models: DeploymentStatus_State, DeploymentStatus."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .api_error_response import ApiErrorResponse
from .deployment_scaling import DeploymentScaling
from .inference import Inference
from .message import Message


class DeploymentStatus_State(OpenStrEnum):
    """How far the deployment is."""

    INITIALIZING = "initializing"
    UPDATING = "updating"
    READY = "ready"
    FAILED = "failed"


class DeploymentStatus(Model, kw_only=True):
    """State of a deployment.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1; Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    state: DeploymentStatus_State | UnsetType = UNSET
    """How far the deployment is."""
    message: Message | UnsetType = UNSET
    """Latest message about the deployment."""
    failure: ApiErrorResponse | UnsetType = UNSET
    """Why it failed."""
    inference: list[Inference] | UnsetType = UNSET
    """Where predictions can be made."""
    serving_urls: list[str] | UnsetType = UNSET
    """URLs with the serving name; replaced by `inference`. Deprecated."""
    scaling: DeploymentScaling | UnsetType = UNSET
    """Latest change of the number of copies."""
