"""Models: RegisteredModelCollection."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .registered_model import RegisteredModel


class RegisteredModelCollection(Model, kw_only=True):
    """One page of registered models.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    registered_models: list[RegisteredModel]
    """The models of this page."""
    next_page_token: str | UnsetType = UNSET
    """Leads to the next page; absent or empty on the last one."""
