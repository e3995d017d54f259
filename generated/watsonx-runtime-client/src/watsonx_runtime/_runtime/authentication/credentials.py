"""Credentials: what proves to the server who is calling.

A credential adds its proof to a request just before each attempt. It never shows its secret in its `repr`, and
refuses to be pickled: a secret that was written to disk by accident is not a secret any more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from ..clock import Clock
from ..errors import APIConnectionError, AuthenticationError, ConfigurationError
from ..secrets import SecretList, hide
from ..transports.transport import AsyncSend, RawResponse, Request, Send
from ..urls import is_loopback, origin_of

if TYPE_CHECKING:
    from .token_cache import IssuedToken

__all__ = ["ApiKey", "Basic", "Bearer", "Credential", "OAuth2ClientCredentials", "TokenExchange"]


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
        """Called when the server returned 401 for `request`; forgets the token that was refused.

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


def checked_secret(value: object, what: str) -> str:
    """The value, if it can stand in a header field.

    Raises:
        ConfigurationError: it is not text, is empty, or contains line breaks, other control characters or non-ASCII
            text. The message does not contain the value.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{what} is not text but {type(value).__name__}")
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
        location: where it goes.
    """

    def __init__(
        self, key: str, *, name: str = "X-API-Key", location: Literal["header", "query", "cookie"] = "header"
    ) -> None:
        self._key = checked_secret(key, "the API key")
        self._name = name
        self._location = location

    def apply(self, request: Request) -> None:
        """Adds the key."""
        if self._location == "query":
            request.add_query(self._name, self._key, secret=True)
            return
        request.secrets.append(self._key)
        if self._location == "header":
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
        prefix: the authentication scheme, which stands before the token.
    """

    def __init__(self, token: str | Callable[[], str], *, prefix: str = "Bearer") -> None:
        self._prefix = prefix
        self._token = token if callable(token) else checked_secret(token, "the bearer token")

    def apply(self, request: Request) -> None:
        """Adds the token."""
        token = self._token if isinstance(self._token, str) else checked_secret(self._token(), "the bearer token")
        request.secrets.append(token)
        request.headers["Authorization"] = f"{self._prefix} {token}"


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


class TokenExchange(Credential):
    """Base of credentials that obtain a bearer token from an endpoint, and replace it before it ends.

    However many clients, threads and tasks share the credential, one of them obtains a token, and the others wait for
    it. A subclass overrides `_token_request`.

    Args:
        token_url: endpoint that issues tokens; https, or loopback.
        secrets: texts that must not appear in messages.
        clock: source of time.
    """

    def __init__(self, token_url: str, secrets: tuple[str, ...], clock: Clock | None) -> None:
        from .token_cache import TokenCache

        self._token_url = _checked_token_url(token_url)
        self._secrets = SecretList(secrets)
        self._cache = TokenCache(clock)

    def authenticate(self, request: Request, send: Send) -> None:
        """Adds a token, obtaining one if there is none that lasts.

        Raises:
            AuthenticationError: none could be obtained; names the endpoint, and what it said.
        """

        def obtained() -> IssuedToken:
            try:
                return self._issued(send(self._complete_token_request()))
            except APIConnectionError as error:
                raise self._unreachable(error) from error

        self._add(request, self._cache.token(obtained, request.time_left))

    async def authenticate_async(self, request: Request, send: AsyncSend) -> None:
        """The same as `authenticate`, for asyncio."""

        async def obtained() -> IssuedToken:
            try:
                return self._issued(await send(self._complete_token_request()))
            except APIConnectionError as error:
                raise self._unreachable(error) from error

        self._add(request, await self._cache.token_async(obtained, request.time_left))

    def discard(self, request: Request) -> bool:
        """Forgets the token if it is the one that was refused; false when a new one has just been refused as well."""
        return self._cache.discard(request.headers.get("Authorization", "").removeprefix("Bearer "))

    def _token_request(self) -> Request:
        """The request to the endpoint, but for what all of them have in common."""
        raise TypeError(f"{type(self).__name__} does not override _token_request")

    def _complete_token_request(self) -> Request:
        request = self._token_request()
        request.headers["Content-Type"] = "application/x-www-form-urlencoded"
        request.headers["Accept"] = "application/json"
        request.secrets += self._secrets
        return request

    def _issued(self, response: RawResponse) -> IssuedToken:
        from .token_cache import issued_token

        return issued_token(response, self._token_url, self._secrets)

    def _unreachable(self, error: APIConnectionError) -> AuthenticationError:
        return AuthenticationError(
            f"no token could be obtained from {self._token_url}: {hide(str(error), self._secrets)}"
        )

    def _add(self, request: Request, token: str) -> None:
        request.secrets.append(token)
        request.headers["Authorization"] = f"Bearer {token}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***, token_url={self._token_url!r})"


def _checked_token_url(url: str) -> str:
    try:
        scheme, host, _ = origin_of(url)
    except ValueError:
        # The text itself may be a secret that was passed by mistake.
        raise ConfigurationError("the URL of the token endpoint is not an absolute https URL") from None
    if "@" in url.split("://", 1)[1].partition("/")[0]:
        raise ConfigurationError("the URL of the token endpoint contains a user name or password; remove them")
    if scheme != "https" and not is_loopback(host):
        raise ConfigurationError(f"the token endpoint {url} is not https; secrets are not sent there")
    return url


class OAuth2ClientCredentials(TokenExchange):
    """OAuth 2 client credentials.

    Args:
        client_id: identifier of the client.
        client_secret: its secret.
        token_url: endpoint that issues tokens; https, or loopback.
        scopes: scopes to ask for.
        audience: audience to ask for, where the issuer wants one.
        send_as: "basic" sends the identifier and the secret as a header field, "form" in the body.
        clock: source of time.

    Raises:
        ConfigurationError: the secret cannot be sent, or the URL is not one that a secret may be sent to.
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
        clock: Clock | None = None,
    ) -> None:
        from urllib.parse import quote_plus

        checked_secret(client_secret, "the client secret")
        super().__init__(token_url, (client_secret, quote_plus(client_secret)), clock)
        self._client_id = client_id
        self._client_secret = client_secret
        self._scopes = scopes
        self._audience = audience
        self._send_as = send_as

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
        if self._send_as == "basic":
            # RFC 6749, 2.3.1: both are form-encoded before they are joined.
            Basic(quote(self._client_id, safe=""), quote(self._client_secret, safe="")).apply(request)
        return request

    def __repr__(self) -> str:
        return f"OAuth2ClientCredentials({self._client_id!r}, ***, token_url={self._token_url!r})"
