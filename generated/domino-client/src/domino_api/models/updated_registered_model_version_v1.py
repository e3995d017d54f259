"""Models: UpdatedRegisteredModelVersionV1."""

from __future__ import annotations

from typing import Any

import msgspec

from .._runtime.models.model import UNSET, OpenModel, UnsetType


class UpdatedRegisteredModelVersionV1(OpenModel, rename={"current_stage": "currentStage"}):
    """What changes in a version of a registered model. Inferred: Only the field that the web client
    sends is known, not whether it is required.

    Documented in: Domino REST API reference 5.11, lines 1646; TypeScript modules of an older Domino
    web client.
    """

    current_stage: str | UnsetType = UNSET
    """Stage of the model version."""
    additional_properties: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    """Additional properties by name."""
