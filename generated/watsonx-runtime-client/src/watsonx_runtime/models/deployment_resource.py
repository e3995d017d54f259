"""Models: DeploymentResource."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .deployment_entity import DeploymentEntity
from .resource_meta import ResourceMeta


class DeploymentResource(Model, kw_only=True):
    """A deployment.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 206-212; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API clients for Java, commit 6e123d6,
    deployments and models; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    metadata: ResourceMeta | UnsetType = UNSET
    """What the service records about the resource."""
    entity: DeploymentEntity | UnsetType = UNSET
    """The resource itself."""
    failures: Any | UnsetType = UNSET
    """Why a patched asset could not be deployed and the one before was restored. Inferred: the form
    and the place; the page (350-351) has only the name, as a field of the answer.
    """
