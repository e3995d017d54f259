"""Models: ListLoggedModelsDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .logged_model_order import LoggedModelOrder


class ListLoggedModelsDetails(Model, kw_only=True):
    """Which logged models to return.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    experiment_ids: list[str] | UnsetType = UNSET
    """Experiments to search."""
    max_results: int | UnsetType = UNSET
    """Largest number of items on a page."""
    page_token: str | UnsetType = UNSET
    """The `next_page_token` of the page before."""
    filter: str | UnsetType = UNSET
    """Conditions joined by AND; text stands in single quotes."""
    order_by: list[LoggedModelOrder] | UnsetType = UNSET
    """Columns to sort by, the first one first."""
