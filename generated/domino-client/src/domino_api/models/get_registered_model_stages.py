"""Models: GetRegisteredModelStages_Response, GetRegisteredModelStages_Response_Items_Item."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .metadata_v1 import MetadataV1


class GetRegisteredModelStages_Response(Model, kw_only=True):
    """Inferred: The shape is what the web client reads; which fields are required is not known."""

    items: list[GetRegisteredModelStages_Response_Items_Item] | UnsetType = UNSET
    metadata: MetadataV1 | UnsetType = UNSET
    """About the request that was answered."""


class GetRegisteredModelStages_Response_Items_Item(Model, kw_only=True):
    """GetRegisteredModelStages, Response, Items, Item."""

    label: str | UnsetType = UNSET
