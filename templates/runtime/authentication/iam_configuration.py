"""The credential of a client that authenticates with IBM Cloud."""

from __future__ import annotations

import os
from typing import cast

from ..errors import ConfigurationError
from .credentials import Credential
from .iam import IBMIAM, PUBLIC_URL

__all__ = ["URL_ENVIRONMENT", "iam_credential"]

URL_ENVIRONMENT = "IBMCLOUD_IAM_URL"
"""Environment variable with another token endpoint than the public cloud's."""


def iam_credential(value: str | Credential | None, environment: str | None) -> Credential | None:
    """An API key that is exchanged for tokens, from the argument or the environment."""
    if value is None:
        value = (os.environ.get(environment) or None) if environment else None
    if isinstance(value, str):
        return IBMIAM(value, url=os.environ.get(URL_ENVIRONMENT) or PUBLIC_URL)
    if value is not None and not isinstance(cast("object", value), Credential):
        raise ConfigurationError(f"pass the API key as text, or a credential, not {type(value).__name__}")
    return value
