"""Models: FederatedLearningCrypto."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class FederatedLearningCrypto(Model, kw_only=True):
    """Encryption of what the parties send.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands.
    """

    cipher_spec: str | UnsetType = UNSET
    """Level of encryption."""
