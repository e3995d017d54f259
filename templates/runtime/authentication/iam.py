"""IBM Cloud identity: an API key is exchanged for a token, and the token goes with every request."""

from __future__ import annotations

from urllib.parse import quote_plus, urlencode

from ..clock import Clock
from ..transports.transport import Request, Timeout
from .credentials import TokenExchange, checked_secret

__all__ = ["IBMIAM", "PUBLIC_URL"]

PUBLIC_URL = "https://iam.cloud.ibm.com/identity/token"
"""Token endpoint of the public cloud."""

_GRANT_TYPE = "urn:ibm:params:oauth:grant-type:apikey"
_TIMEOUT = 20.0
"""Seconds for each step of an exchange: whoever needs the token waits for it."""


class IBMIAM(TokenExchange):
    """Sends an IBM Cloud token as bearer token; obtains it with an API key and replaces it before it ends.

    Args:
        api_key: API key of a user or of a service ID.
        url: Token endpoint; https, or loopback. Another one than the public cloud's is needed for private endpoints
            and test systems.
        clock: Source of time.

    Raises:
        ConfigurationError: the key cannot be sent, or the URL is not one that a key may be sent to.
    """

    def __init__(self, api_key: str, *, url: str = PUBLIC_URL, clock: Clock | None = None) -> None:
        self._api_key = checked_secret(api_key, "the API key")
        super().__init__(url, (api_key, quote_plus(api_key)), clock)

    def _token_request(self) -> Request:
        fields = {"grant_type": _GRANT_TYPE, "apikey": self._api_key, "response_type": "cloud_iam"}
        return Request("POST", self._token_url, content=urlencode(fields).encode(), timeout=Timeout.of(_TIMEOUT))

    def __repr__(self) -> str:
        return f"IBMIAM(***, url={self._token_url!r})"
