"""Models: ListExperimentRunsDetails_RunViewType, ListExperimentRunsDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class ListExperimentRunsDetails_RunViewType(OpenStrEnum):
    """Whether active or deleted runs are meant."""

    ACTIVE_ONLY = "ACTIVE_ONLY"
    DELETED_ONLY = "DELETED_ONLY"
    ALL = "ALL"


class ListExperimentRunsDetails(Model, kw_only=True):
    """Which runs to return.

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
    order_by: list[str] | UnsetType = UNSET
    """Columns to sort by, the first one first."""
    run_view_type: ListExperimentRunsDetails_RunViewType | UnsetType = UNSET
    """Whether active or deleted runs are meant."""
