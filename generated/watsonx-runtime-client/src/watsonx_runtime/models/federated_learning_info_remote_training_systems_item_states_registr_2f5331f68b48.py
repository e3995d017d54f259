"""Models: FederatedLearningInfoRemoteTrainingSystemsItemStatesRegistrationLogItem."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType


class FederatedLearningInfoRemoteTrainingSystemsItemStatesRegistrationLogItem(Model, kw_only=True):
    """A party came or went.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Machine
    Learning samples, commit 49946b7, cloud notebooks.
    """

    timestamp: datetime.datetime | UnsetType = UNSET
    """When it happened."""
    event: str | UnsetType = UNSET
    """What happened."""
