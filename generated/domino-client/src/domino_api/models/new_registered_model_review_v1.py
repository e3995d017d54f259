"""Models: NewRegisteredModelReviewV1, NewRegisteredModelReviewV1_Reviewers_Item."""

from __future__ import annotations

from typing import Any

import msgspec

from .._runtime.models.model import UNSET, Model, OpenModel, UnsetType


class NewRegisteredModelReviewV1(OpenModel, rename={"target_stage": "targetStage"}):
    """A review to ask for. Inferred: Only the fields that published callers send are known, not which
    of them are required.

    Documented in: Domino REST API reference 5.11, lines 1672; Published deployment script that asks
    for model reviews; TypeScript modules of an older Domino web client.
    """

    target_stage: str | UnsetType = UNSET
    """Stage that the review is about."""
    notes: str | UnsetType = UNSET
    """Remarks on the review."""
    reviewers: list[NewRegisteredModelReviewV1_Reviewers_Item] | UnsetType = UNSET
    """Users who are asked for a review."""
    additional_properties: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    """Additional properties by name."""


class NewRegisteredModelReviewV1_Reviewers_Item(Model, kw_only=True, rename={"user_id": "userId"}):
    """NewRegisteredModelReviewV1, Reviewers, Item."""

    user_id: str | UnsetType = UNSET
