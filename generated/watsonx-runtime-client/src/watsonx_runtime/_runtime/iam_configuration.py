"""The credential of a client that authenticates with IBM Cloud."""

from __future__ import annotations

import os

from .auth import Credential
from .iam import IBMIAM

__all__ = ["iam_credential"]


def iam_credential(value: str | Credential | None, environment: str | None) -> Credential | None:
    """An API key that is exchanged for tokens, from the argument or the environment."""
    value = value if value is not None else (os.environ.get(environment) if environment else None)
    return IBMIAM(value) if isinstance(value, str) else value
