"""Credentials: what proves to the server who is calling.

A credential adds its proof to a request just before each attempt. It never shows its secret in its `repr`, and
refuses to be pickled: a secret that is written to disk by accident is no secret any more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NoReturn

from .clock import Clock
from .errors import APIConnectionError, AuthenticationError, ConfigurationError
from .transport import AsyncSend, RawResponse, Request, Send

__all__ = ["ApiKey", "Basic", "Bearer", "Credential", "OAuth2ClientCredentials"]


class Credential:
    """Base of all credentials.

    A subclass overrides `apply` when it can do its work alone. One that has to ask a server (for a token, say)
    overrides `authenticate` and `authenticate_async` instead.
    """

    def apply(self, request: Request) -> None:  # noqa: ARG002  # for subclasses
        """Adds the proof of identity to the request, in place.

        Whatever is secret in it must be appended to `request.secrets`, so that error messages leave it out.
        """
        raise TypeError(f"{type(self).__name__} overrides neither apply nor authenticate")

    def authenticate(self, request: Request, send: Send) -> None:  # noqa: ARG002  # for subclasses
        """Adds the proof of identity to the request, in place.

        Args:
            request: one attempt; header fields and body are complete.
            send: sends a request of the credential's own (to a token endpoint, say), without credentials.

        Raises:
            AuthenticationError: no proof could be obtained.
        """
        self.apply(request)

    async def authenticate_async(self, request: Request, send: AsyncSend) -> None:  # noqa: ARG002  # for subclasses
        """The same as `authenticate`, for asyncio."""
        self.apply(request)

    def discard(self, request: Request) -> bool:  # noqa: ARG002  # for subclasses
        """Called when the server answered `request` with 401; forgets the token that was refused.

        Returns:
            True when another attempt may succeed because a new token will be obtained.
        """
        return False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds a secret and cannot be pickled; create it where it is needed")

    def __copy__(self) -> Credential:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Credential:
        return self


def checked_secret(value: str, what: str) -> str:
    """The value, if it can stand in a header field.

    Raises:
        ConfigurationError: it is empty, or contains line breaks, other control characters or non-ASCII text.
            The message does not contain the value.
    """
    if not value:
        raise ConfigurationError(f"{what} is empty")
    if value != value.strip() or not value.isascii() or not value.isprintable():
        raise ConfigurationError(
            f"{what} contains characters that cannot be sent (white space at its ends, control or non-ASCII"
            " characters); was a line break copied with it?"
        )
    return value


class ApiKey(Credential):
    """A key that is sent as it is.

    Args:
        key: the key.
        name: name of the header field, query parameter or cookie.
        place: where it goes.
    """

    def __init__(
        self, key: str, *, name: str = "X-API-Key", place: Literal["header", "query", "cookie"] = "header"
    ) -> None:
        self._key = checked_secret(key, "the API key")
        self._name = name
        self._place = place

    def apply(self, request: Request) -> None:
        """Adds the key."""
        if self._place == "query":
            request.add_query(self._name, self._key, secret=True)
            return
        request.secrets.append(self._key)
        if self._place == "header":
            request.headers[self._name] = self._key
            return
        cookies = request.headers.get("Cookie")
        pair = f"{self._name}={self._key}"
        request.headers["Cookie"] = f"{cookies}; {pair}" if cookies else pair


class Bearer(Credential):
    """A bearer token.

    Args:
        token: the token, or a callable that returns the token to use now; it is called for every attempt and must
            not block for long.
    """

    def __init__(self, token: str | Callable[[], str]) -> None:
        self._token = checked_secret(token, "the bearer token") if isinstance(token, str) else token

    def apply(self, request: Request) -> None:
        """Adds the token."""
        token = self._token if isinstance(self._token, str) else checked_secret(self._token(), "the bearer token")
        request.secrets.append(token)
        request.headers["Authorization"] = f"Bearer {token}"


class Basic(Credential):
    """User name and password.

    Args:
        username: user name; must not contain a colon.
        password: password; may be empty.
    """

    def __init__(self, username: str, password: str) -> None:
        from base64 import b64encode

        if ":" in username:
            raise ConfigurationError("the user name of basic authentication contains a colon")
        self._password = password
        self._encoded = b64encode(f"{username}:{password}".encode()).decode()

    def apply(self, request: Request) -> None:
        """Adds the header field."""
        request.secrets += [self._password, self._encoded]
        request.headers["Authorization"] = f"Basic {self._encoded}"


class OAuth2ClientCredentials(Credential):
    """OAuth 2 client credentials: obtains a token, uses it while it lasts, and renews it a little early.

    However many threads or tasks call at the same time, one of them obtains the token, and the others wait for it.

    Args:
        client_id: identifier of the client.
        client_secret: its secret.
        token_url: endpoint that issues tokens; https, or loopback.
        scopes: scopes to ask for.
        audience: audience to ask for, where the issuer wants one.
        send_as: "basic" sends the identifier and the secret as a header field, "form" in the body.
        early: seconds before its end at which a token is renewed.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        token_url: str,
        scopes: tuple[str, ...] = (),
        audience: str | None = None,
        send_as: Literal["basic", "form"] = "basic",
        early: float = 60.0,
        clock: Clock | None = None,
    ) -> None:
        from .tokens import TokenStore

        checked_secret(client_secret, "the client secret")
        self._client_id = client_id
        self._client_secret = client_secret
        self._token_url = token_url
        self._scopes = scopes
        self._audience = audience
        self._send_as = send_as
        self._store = TokenStore(early=early, clock=clock)

    def authenticate(self, request: Request, send: Send) -> None:
        """Adds a token, obtaining one if there is none that lasts."""
        self._add(request, self._store.token(lambda: self._obtained(send)))

    async def authenticate_async(self, request: Request, send: AsyncSend) -> None:
        """The same as `authenticate`, for asyncio."""

        async def obtained() -> tuple[str, float | None]:
            token_request = self._token_request()
            try:
                response = await send(token_request)
            except APIConnectionError as error:
                raise self._unreachable(error) from error
            return self._read(response)

        self._add(request, await self._store.token_async(obtained))

    def discard(self, request: Request) -> bool:
        """Forgets the token, if it is the one that was refused."""
        return self._store.discard(request.headers.get("Authorization", "").removeprefix("Bearer "))

    def _add(self, request: Request, token: str) -> None:
        request.secrets.append(token)
        request.headers["Authorization"] = f"Bearer {token}"

    def _obtained(self, send: Send) -> tuple[str, float | None]:
        try:
            response = send(self._token_request())
        except APIConnectionError as error:
            raise self._unreachable(error) from error
        return self._read(response)

    def _token_request(self) -> Request:
        from urllib.parse import quote, urlencode

        fields = {"grant_type": "client_credentials"}
        if self._scopes:
            fields["scope"] = " ".join(self._scopes)
        if self._audience:
            fields["audience"] = self._audience
        if self._send_as == "form":
            fields |= {"client_id": self._client_id, "client_secret": self._client_secret}
        request = Request("POST", self._token_url, content=urlencode(fields).encode())
        request.headers["Content-Type"] = "application/x-www-form-urlencoded"
        request.headers["Accept"] = "application/json"
        request.secrets.append(self._client_secret)
        if self._send_as == "basic":
            # RFC 6749, 2.3.1: both are form-encoded before they are joined.
            Basic(quote(self._client_id, safe=""), quote(self._client_secret, safe="")).apply(request)
        return request

    def _unreachable(self, error: APIConnectionError) -> AuthenticationError:
        return AuthenticationError(f"no token could be obtained from {self._token_url}: {error}")

    def _read(self, response: RawResponse) -> tuple[str, float | None]:
        from .tokens import token_of

        return token_of(response, self._token_url, (self._client_secret,))

    def __repr__(self) -> str:
        return f"OAuth2ClientCredentials({self._client_id!r}, ***, token_url={self._token_url!r})"
