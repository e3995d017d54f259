"""IBM Cloud identity: an API key is exchanged for a token, and the token goes with every request."""

from __future__ import annotations

import random
from email.utils import parsedate_to_datetime
from urllib.parse import quote_plus, urlencode

import msgspec

from .addresses import is_loopback, origin_of
from .auth import Credential, checked_secret
from .clock import Clock
from .errors import APIConnectionError, AuthenticationError, ConfigurationError
from .secrets import hide
from .token_cache import IssuedToken, TokenCache
from .tokens import token_of
from .transport import AsyncSend, RawResponse, Request, Send, Timeout

__all__ = ["IBMIAM", "PUBLIC_URL"]

PUBLIC_URL = "https://iam.cloud.ibm.com/identity/token"
"""Token endpoint of the public cloud."""

_GRANT_TYPE = "urn:ibm:params:oauth:grant-type:apikey"
_ATTEMPTS = 4
_LONGEST_PAUSE = 20.0
"""Seconds. An endpoint that asks for more is reported at once instead of waited for."""
_TIMEOUT = 20.0
"""Seconds for each step of an exchange."""

_Outcome = RawResponse | APIConnectionError


class _Answer(msgspec.Struct):
    expiration: float | None = None


class IBMIAM(Credential):
    """Sends an IBM Cloud token as bearer token; obtains it with an API key and replaces it before it ends.

    However many clients, threads and tasks share it, a token is obtained by one of them, and the others wait for it.
    An exchange that finds the service busy or unreachable is repeated, four attempts in all.

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
        self._url = _checked_url(url)
        self._clock = Clock() if clock is None else clock
        self._cache = TokenCache(self._clock)

    def authenticate(self, request: Request, send: Send) -> None:
        """Add a token, obtaining one if there is none that lasts.

        Raises:
            AuthenticationError: none could be obtained; names the endpoint, and what it said.
        """
        self._add(request, self._cache.token(lambda: self._obtained(send)))

    async def authenticate_async(self, request: Request, send: AsyncSend) -> None:
        """The same as `authenticate`, for asyncio."""
        self._add(request, await self._cache.token_async(lambda: self._obtained_async(send)))

    def discard(self, request: Request) -> bool:
        """Forget the token if it is the one that was refused; false when a new one has just been refused as well."""
        return self._cache.discard(request.headers.get("Authorization", "").removeprefix("Bearer "))

    def __repr__(self) -> str:
        return f"IBMIAM(***, url={self._url!r})"

    def _add(self, request: Request, token: str) -> None:
        request.secrets.append(token)
        request.headers["Authorization"] = f"Bearer {token}"

    def _obtained(self, send: Send) -> IssuedToken:
        attempt = 1
        while True:
            outcome: _Outcome
            try:
                outcome = send(self._request())
            except APIConnectionError as error:
                outcome = error
            verdict = self._judged(outcome, attempt)
            if isinstance(verdict, IssuedToken):
                return verdict
            self._clock.sleep(verdict)
            attempt += 1

    async def _obtained_async(self, send: AsyncSend) -> IssuedToken:
        attempt = 1
        while True:
            outcome: _Outcome
            try:
                outcome = await send(self._request())
            except APIConnectionError as error:
                outcome = error
            verdict = self._judged(outcome, attempt)
            if isinstance(verdict, IssuedToken):
                return verdict
            await self._clock.sleep_async(verdict)
            attempt += 1

    def _judged(self, outcome: _Outcome, attempt: int) -> IssuedToken | float:
        """Return the token, or the seconds to wait before the next attempt."""
        pause = random.uniform(0, min(_LONGEST_PAUSE, 0.5 * 2**attempt))  # noqa: S311
        if isinstance(outcome, APIConnectionError):
            if attempt < _ATTEMPTS:
                return pause
            said = hide(str(outcome), self._secrets())
            raise AuthenticationError(f"no token could be obtained from {self._url}: {said}") from outcome
        busy = outcome.status_code == 429 or outcome.status_code >= 500
        pause = max(pause, self._wanted_pause(outcome))
        return pause if busy and attempt < _ATTEMPTS and pause <= _LONGEST_PAUSE else self._read(outcome)

    def _wanted_pause(self, response: RawResponse) -> float:
        """Return the seconds that the answer asks to wait: `Retry-After` as a number or as a date."""
        value = response.headers.get("Retry-After", "").strip()
        if value.isdecimal():
            return float(value)
        try:
            return parsedate_to_datetime(value).timestamp() - self._clock.wall()
        except ValueError:
            return 0.0

    def _request(self) -> Request:
        fields = {"grant_type": _GRANT_TYPE, "apikey": self._api_key, "response_type": "cloud_iam"}
        request = Request("POST", self._url, content=urlencode(fields).encode(), timeout=Timeout.of(_TIMEOUT))
        request.headers["Content-Type"] = "application/x-www-form-urlencoded"
        request.headers["Accept"] = "application/json"
        request.secrets += self._secrets()
        return request

    def _secrets(self) -> tuple[str, ...]:
        return self._api_key, quote_plus(self._api_key)

    def _read(self, response: RawResponse) -> IssuedToken:
        value, lifetime = token_of(response, self._url, self._secrets())
        try:
            expires = msgspec.json.decode(response.content, type=_Answer).expiration
        except msgspec.ValidationError:
            expires = None
        return IssuedToken(value=value, lifetime=lifetime, expires=expires)


def _checked_url(url: str) -> str:
    try:
        scheme, host, _ = origin_of(url)
    except ValueError:
        # The text itself may be a secret that was passed by mistake.
        raise ConfigurationError("the URL of the token endpoint is not an absolute https URL") from None
    if "@" in url.split("://", 1)[1].partition("/")[0]:
        raise ConfigurationError("the URL of the token endpoint contains a user name or password; remove them")
    if scheme != "https" and not is_loopback(host):
        raise ConfigurationError(f"the token endpoint {url} is not https; the API key is not sent there")
    return url
