"""Web sockets, as far as watching needs them: opening one, and telling why it was closed.

The library is imported when the first socket is opened.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, cast

from ..errors import APIConnectionError, APITimeoutError
from ..headers import Headers
from ..secrets import hide
from ..transports.tls import default_tls
from ..transports.transport import RawResponse, Request

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

__all__ = ["AsyncSocket", "RefusedError", "Socket", "is_normal", "open_socket", "open_socket_async", "socket_failure"]

LARGEST_MESSAGE = 64 * 1024 * 1024
"""Bytes; a message that is larger closes the connection."""

_CLOSING = 5.0
"""Seconds for the other side to agree to the end of a connection."""

_NORMAL_CODES = frozenset({1000, 1005})
"""Closed on purpose, the latter without a code. That a server goes away (1001) does not end what is watched."""

_NOT_FOR_SOCKETS = frozenset({"accept", "content-type", "user-agent"})


class Socket(Protocol):
    """An open web socket."""

    def recv(self) -> str | bytes:
        """Waits for the next message."""
        ...

    def close(self) -> None:
        """Closes the connection; may be called twice."""
        ...


class AsyncSocket(Protocol):
    """The same as `Socket`, for asyncio."""

    async def recv(self) -> str | bytes:
        """Waits for the next message."""
        ...

    async def close(self) -> None:
        """Closes the connection; may be called twice."""
        ...


class RefusedError(Exception):
    """The server refused to open a web socket.

    Attributes:
        response: its response.
    """

    def __init__(self, response: RawResponse) -> None:
        super().__init__(f"status {response.status_code}")
        self.response = response


async def open_socket_async(request: Request) -> AsyncSocket:
    """Opens a web socket at the URL of a request, with its header fields.

    Raises:
        RefusedError: the server returned another status than 101.
        APIConnectionError: there is no connection.
    """
    from websockets.asyncio.client import connect

    try:
        socket: AsyncSocket = await connect(**_arguments(request))
    except Exception as error:
        raise _translated(error, request) from None
    return socket


def open_socket(request: Request) -> Socket:
    """The same as `open_socket_async`, for programs without asyncio."""
    from contextlib import ExitStack

    from websockets.sync.client import connect

    # From version 17.1 on, the library wants its connections entered, before that it does not mind.
    stack = ExitStack()
    try:
        entrance = cast("AbstractContextManager[Socket]", connect(**_arguments(request)))
        connection = stack.enter_context(entrance)
    except Exception as error:
        raise _translated(error, request) from None
    return _Entered(connection, stack.close)


class _Entered:
    """A socket that is a context manager, and is left when it is closed."""

    def __init__(self, connection: Socket, leave: Callable[[], None]) -> None:
        self._connection = connection
        self._leave = leave

    def recv(self) -> str | bytes:
        return self._connection.recv()

    def close(self) -> None:
        self._leave()


def _arguments(request: Request) -> dict[str, Any]:
    # On its finest level, the library's log would have the header fields and with them the credentials.
    log = logging.getLogger(__name__)
    if log.getEffectiveLevel() < logging.INFO:
        log.setLevel(logging.INFO)
    scheme, rest = request.url.split("://", 1)
    return {
        "uri": f"{'wss' if scheme == 'https' else 'ws'}://{rest}",
        "additional_headers": [
            (name, value) for name, value in request.headers.fields if name.lower() not in _NOT_FOR_SOCKETS
        ],
        "user_agent_header": request.headers.get("user-agent"),
        "ssl": default_tls() if scheme == "https" else None,
        "open_timeout": request.timeout.connect,
        "close_timeout": _CLOSING,
        "max_size": LARGEST_MESSAGE,
        "logger": log,
    }


def _translated(error: Exception, request: Request) -> Exception:
    from websockets.exceptions import InvalidStatus, WebSocketException

    if isinstance(error, InvalidStatus):
        response = error.response
        headers = Headers(list(response.headers.raw_items()))
        return RefusedError(RawResponse(response.status_code, headers, bytes(response.body or b"")))
    if isinstance(error, TimeoutError):
        return APITimeoutError(
            f"{request.method} {request.safe_url}: waited too long for the web socket",
            method=request.method,
            url=request.safe_url,
        )
    if isinstance(error, (OSError, EOFError, WebSocketException)):
        reason = hide(str(error), request.secrets) or type(error).__name__
        return APIConnectionError(
            f"{request.method} {request.safe_url}: no web socket: {reason}",
            method=request.method,
            url=request.safe_url,
        )
    return error


def is_normal(error: Exception) -> bool:
    """True when the other side has closed the connection on purpose."""
    received = getattr(error, "rcvd", None)
    return received is not None and received.code in _NORMAL_CODES


def socket_failure(error: Exception, request: Request) -> APIConnectionError:
    """The error for a connection that was closed otherwise; raises anything else, which is a mistake of the program."""
    from websockets.exceptions import ConnectionClosed

    if not isinstance(error, (ConnectionClosed, OSError)):
        raise error
    received = getattr(error, "rcvd", None)
    if received is None:
        how = "broke off"
    else:
        reason = f", {hide(received.reason, request.secrets)!r}" if received.reason else ""
        how = f"was closed with code {received.code}{reason}"
    return APIConnectionError(
        f"{request.method} {request.safe_url}: the web socket {how}", method=request.method, url=request.safe_url
    )
