"""Models: ListExperimentsDetails_ViewType, ListExperimentsDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class ListExperimentsDetails_ViewType(OpenStrEnum):
    """Which experiments to look at, by lifecycle stage; without it, active ones only."""

    ACTIVE_ONLY = "ACTIVE_ONLY"
    DELETED_ONLY = "DELETED_ONLY"
    ALL = "ALL"


class ListExperimentsDetails(Model, kw_only=True):
    """Which experiments to return, and in which order.

    Documented in: List experiments (preview), REST API for Oracle AI Data Platform Workbench, lines
    20-50.
    """

    filter: str | UnsetType = UNSET
    """Comparisons of an attribute or a tag with a constant, joined by AND: `name LIKE 'churn-%' AND
    tags.team = 'blue'`. The operators are `=`, `!=`, `LIKE` and `ILIKE`. Names with special
    characters stand in double quotes or backticks.
    """
    max_results: int | UnsetType = UNSET
    """Largest number of experiments on a page. Every server takes values up to 1,000, and may take
    higher ones; without it the server chooses.
    """
    order_by: list[str] | UnsetType = UNSET
    """Columns to sort by (name or identifier), each with `ASC`, which is the default, or `DESC`. Equal
    entries follow their identifier downwards.
    """
    page_token: str | UnsetType = UNSET
    """The `next_page_token` of the page before."""
    view_type: ListExperimentsDetails_ViewType | UnsetType = UNSET
    """Which experiments to look at, by lifecycle stage; without it, active ones only."""
