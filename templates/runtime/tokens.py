"""Tokens that expire: obtained once however many callers wait for them, and renewed before they end."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, cast

import msgspec

from .clock import Clock
from .errors import AuthenticationError
from .secrets import hide
from .transport import RawResponse

if TYPE_CHECKING:
    import asyncio
    from weakref import WeakKeyDictionary


class TokenStore:
    """Holds one token and renews it `early` seconds before its end.

    The callables that obtain a token return it together with the seconds it lasts, or None if it never ends. While
    one thread (or one task of an event loop) obtains a token, the others wait and then use the same one.

    Args:
        early: seconds before its end at which a token is renewed; never more than half of its life.
        clock: source of time.
    """

    def __init__(self, *, early: float = 60.0, clock: Clock | None = None) -> None:
        self._early = early
        self._clock = clock or Clock()
        self._token = ""
        self._renew_at: float | None = 0.0
        self._lock = threading.Lock()
        self._state_lock = threading.Lock()
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] | None = None

    def token(self, obtain: Callable[[], tuple[str, float | None]]) -> str:
        """The token that is valid now."""
        current = self._current()
        if current is not None:
            return current
        with self._lock:
            current = self._current()
            return current if current is not None else self._kept(*obtain())

    async def token_async(self, obtain: Callable[[], Awaitable[tuple[str, float | None]]]) -> str:
        """The token that is valid now, for asyncio."""
        current = self._current()
        if current is not None:
            return current
        async with self._loop_lock():
            current = self._current()
            return current if current is not None else self._kept(*await obtain())

    def discard(self, token: str) -> bool:
        """Forgets the token if it is the one held, and tells whether a new one can be obtained.

        A token that another caller has replaced in the meantime is worth another attempt as well.
        """
        with self._state_lock:
            if token == self._token:
                self._token = ""
            return bool(token)

    def _current(self) -> str | None:
        with self._state_lock:
            if self._token and (self._renew_at is None or self._clock.now() < self._renew_at):
                return self._token
            return None

    def _kept(self, token: str, lifetime: float | None) -> str:
        with self._state_lock:
            self._token = token
            if lifetime is None:
                self._renew_at = None
            else:
                self._renew_at = self._clock.now() + lifetime - min(self._early, lifetime / 2)
            return token

    def _loop_lock(self) -> asyncio.Lock:
        # An asyncio lock belongs to one event loop; a credential may be shared by clients of several.
        import asyncio
        from weakref import WeakKeyDictionary

        with self._state_lock:
            if self._loops is None:
                self._loops = WeakKeyDictionary()
            return self._loops.setdefault(asyncio.get_running_loop(), asyncio.Lock())


def token_of(response: RawResponse, endpoint: str, secrets: Iterable[str] = ()) -> tuple[str, float | None]:
    """The access token of an OAuth 2 token answer, and the seconds it lasts (None when the answer does not say).

    Args:
        response: answer of the token endpoint.
        endpoint: its URL, for messages.
        secrets: texts that must not appear in messages.

    Raises:
        AuthenticationError: the endpoint refused, or answered something else than a token.
    """
    try:
        decoded: Any = msgspec.json.decode(response.content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        decoded = None
    answer = cast("dict[str, Any]", decoded) if isinstance(decoded, dict) else {}
    if response.status_code != 200:
        reasons = [answer.get(name) for name in ("error", "error_description", "errorMessage", "message")]
        said = ": ".join(reason for reason in reasons if isinstance(reason, str))
        text = f"{endpoint} refused to issue a token with status {response.status_code}"
        raise AuthenticationError(hide(f"{text}: {said}" if said else text, secrets))
    token = answer.get("access_token")
    if not isinstance(token, str) or not token:
        raise AuthenticationError(f"{endpoint} answered without an access_token")
    if not token.isascii() or not token.isprintable() or " " in token:
        raise AuthenticationError(f"{endpoint} answered with an access_token that cannot be sent in a header field")
    lifetime = answer.get("expires_in")
    if isinstance(lifetime, str):
        lifetime = float(lifetime) if lifetime.strip().isdigit() else None
    if isinstance(lifetime, bool) or not isinstance(lifetime, (int, float)) or lifetime <= 0:
        return token, None
    return token, float(lifetime)
