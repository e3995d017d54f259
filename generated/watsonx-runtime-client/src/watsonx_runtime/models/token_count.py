"""Models: TokenCount."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class TokenCount(Model, kw_only=True):
    """Tokens: used and allowed.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    current: int
    """Used so far."""
    limit: int | UnsetType = UNSET
    """Most that the plan allows."""
