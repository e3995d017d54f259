"""Models: NewRegisteredModelReviewResponseV1."""

from __future__ import annotations

from typing import Any

import msgspec

from .._runtime.models.model import UNSET, OpenModel, UnsetType


class NewRegisteredModelReviewResponseV1(OpenModel):
    """A reviewer's response. Inferred: Only the fields that the web client sends are known, not which
    of them are required.

    Documented in: Domino REST API reference 5.11, lines 1702; TypeScript modules of an older Domino
    web client.
    """

    decision: str | UnsetType = UNSET
    """Decision of the reviewer; known values are `Approved` and `RequestChanges`."""
    notes: str | UnsetType = UNSET
    """Remarks on the review."""
    additional_properties: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    """Additional properties by name."""
