"""Models: ModelDeploymentStatusOperation, ModelDeploymentStatusOperation_Credentials,
ModelDeploymentStatusOperation_Examples_Item, ModelDeploymentStatusOperation_Metadata.
"""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType
from .credentials_type import CredentialsType


class ModelDeploymentStatusOperation(Model, kw_only=True, rename={"example_payload": "examplePayload"}):
    """Something that can be done with a deployed model.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    credentials: ModelDeploymentStatusOperation_Credentials | UnsetType = UNSET
    """Credentials of the data source."""
    example_payload: str | UnsetType = UNSET
    """Example of a request body, as JSON text."""
    examples: list[ModelDeploymentStatusOperation_Examples_Item] | UnsetType = UNSET
    fields: dict[str, str]
    metadata: ModelDeploymentStatusOperation_Metadata
    type: str


class ModelDeploymentStatusOperation_Credentials(Model, kw_only=True, rename={"expiration_time": "expirationTime"}):
    """Credentials of the data source."""

    expiration_time: datetime.datetime
    keys: list[str]
    type: CredentialsType
    """Kind of temporary credentials."""


class ModelDeploymentStatusOperation_Examples_Item(Model, kw_only=True):
    """ModelDeploymentStatusOperation, Examples, Item."""

    code: str | UnsetType = UNSET
    format: str | UnsetType = UNSET
    language: str | UnsetType = UNSET
    request: str | UnsetType = UNSET


class ModelDeploymentStatusOperation_Metadata(Model, kw_only=True):
    """ModelDeploymentStatusOperation, Metadata."""

    operations: list[str]
    service: str | UnsetType = UNSET
    type: str
