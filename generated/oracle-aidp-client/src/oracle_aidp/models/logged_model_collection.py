"""Models: LoggedModelCollection."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .logged_model import LoggedModel


class LoggedModelCollection(Model, kw_only=True):
    """One page of logged models.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    models: list[LoggedModel] | UnsetType = UNSET
    """The logged models of this page."""
    next_page_token: str | UnsetType = UNSET
    """Leads to the next page; absent or empty on the last one."""
