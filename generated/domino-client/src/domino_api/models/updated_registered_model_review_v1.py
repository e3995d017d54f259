"""Models: UpdatedRegisteredModelReviewV1, UpdatedRegisteredModelReviewV1_Reviewers_Item."""

from __future__ import annotations

from typing import Any

import msgspec

from .._runtime.models.model import UNSET, Model, OpenModel, UnsetType


class UpdatedRegisteredModelReviewV1(OpenModel):
    """What changes in a review: its reviewers or its status, not both. Inferred: Only the fields that
    the web client sends are known.

    Documented in: Domino REST API reference 5.11, lines 1687; TypeScript modules of an older Domino
    web client.
    """

    status: str | UnsetType = UNSET
    """New status of the review; the one known value, `CANCELED`, ends it."""
    notes: str | UnsetType = UNSET
    """Remarks on the review."""
    reviewers: list[UpdatedRegisteredModelReviewV1_Reviewers_Item] | UnsetType = UNSET
    """Users who are asked for a review."""
    additional_properties: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    """Additional properties by name."""


class UpdatedRegisteredModelReviewV1_Reviewers_Item(Model, kw_only=True, rename={"user_id": "userId"}):
    """UpdatedRegisteredModelReviewV1, Reviewers, Item."""

    user_id: str | UnsetType = UNSET
