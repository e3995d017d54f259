"""Models: BluemixAccount."""

from __future__ import annotations

from .._runtime.models.model import Model


class BluemixAccount(Model, kw_only=True):
    """Account of a service instance.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    id: str
    """Identifier of the account."""
