"""Sockets for httpcore2 in asyncio and trio, within the bounds of an attempt: see `network.py`.

Nothing is read ahead: what has not been asked for stays with the operating system, so that a connection on which more
has arrived than the response can be recognised before it is used again.
"""

from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import anyio
import httpcore2
from anyio import lowlevel

from .connection_errors import reason_of
from .network import bounds, clipped
from .socket_backend import is_readable, share

__all__ = ["AnyIOBackend"]

T = TypeVar("T")

_PIECE = 64 * 1024


class AnyIOBackend(httpcore2.AsyncNetworkBackend):
    """Connects from asyncio or trio."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore2's interface
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """A connection to one of the addresses of a host."""
        try:
            with anyio.fail_after(_positive(timeout, httpcore2.ConnectTimeout)):
                addresses = await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(f"the host {host} was not resolved in time") from error
        except (OSError, UnicodeError) as error:
            raise httpcore2.ConnectError(f"the host {host} cannot be resolved: {reason_of(error)}") from error
        failure: Exception | None = None
        for index, (family, kind, protocol, _, address) in enumerate(addresses):
            connection = socket.socket(family, kind, protocol)
            connection.setblocking(False)
            try:
                limit = share(clipped(timeout), len(addresses) - index)
                with anyio.fail_after(_positive(limit, httpcore2.ConnectTimeout)):
                    for option in socket_options or ():
                        connection.setsockopt(*option)
                    if local_address is not None:
                        connection.bind((local_address, 0))
                    await _connected(connection, address)
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            except TimeoutError as error:
                connection.close()
                failure = httpcore2.ConnectTimeout("the connection was not made in time")
                failure.__context__ = error
            except OSError as error:
                connection.close()
                failure = httpcore2.ConnectError(reason_of(error))
                failure.__context__ = error
            except BaseException:
                connection.close()
                raise
            else:
                return _SocketStream(connection)
        raise failure or httpcore2.ConnectError(f"the host {host} has no address")


async def _connected(connection: socket.socket, address: Any) -> None:
    try:
        connection.connect(address)
    except BlockingIOError:
        await anyio.wait_writable(connection)
        code = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code)) from None


class _SocketStream(httpcore2.AsyncNetworkStream):
    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._spent = False

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        current = bounds.get()
        if current is not None:
            timeout = current.read_timeout(timeout)
            max_bytes = current.read_size(max_bytes)
        try:
            if timeout is not None and timeout <= 0:
                raise httpcore2.ReadTimeout("the time is up")
            # What has arrived already needs no timer.
            content = self._socket.recv(max_bytes)
            # A server that is always faster must not keep other tasks from running.
            await lowlevel.checkpoint()
        except (BlockingIOError, InterruptedError):
            content = await self._awaited(max_bytes, timeout)
        except OSError as error:
            raise httpcore2.ReadError(reason_of(error)) from error
        if current is not None and not current.received(len(content)):
            raise httpcore2.RemoteProtocolError("the header fields of the response are too long")
        return content

    async def _awaited(self, max_bytes: int, timeout: float | None) -> bytes:  # noqa: ASYNC109
        try:
            with anyio.fail_after(_positive(timeout, httpcore2.ReadTimeout)):
                while True:
                    await anyio.wait_readable(self._socket)
                    try:
                        return self._socket.recv(max_bytes)
                    except (BlockingIOError, InterruptedError):
                        continue
        except TimeoutError as error:
            raise httpcore2.ReadTimeout("nothing arrived in time") from error
        except anyio.ClosedResourceError as error:
            raise httpcore2.ReadError("the connection was closed here") from error
        except OSError as error:
            raise httpcore2.ReadError(reason_of(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        view = memoryview(buffer)
        while view:
            try:
                size = self._socket.send(view)
            except (BlockingIOError, InterruptedError):
                await self._writable(clipped(timeout))
                continue
            except OSError as error:
                raise httpcore2.WriteError(reason_of(error)) from error
            view = view[size:]
            current = bounds.get()
            if current is not None:
                current.written()
            if view:
                await lowlevel.checkpoint()

    async def _writable(self, timeout: float | None) -> None:  # noqa: ASYNC109
        try:
            with anyio.fail_after(_positive(timeout, httpcore2.WriteTimeout)):
                await anyio.wait_writable(self._socket)
        except TimeoutError as error:
            raise httpcore2.WriteTimeout("the other side takes nothing") from error
        except anyio.ClosedResourceError as error:
            raise httpcore2.WriteError("the connection was closed here") from error
        except OSError as error:
            raise httpcore2.WriteError(reason_of(error)) from error

    async def aclose(self) -> None:
        if self._socket.fileno() >= 0:
            anyio.notify_closing(self._socket)
            self._socket.close()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore2.AsyncNetworkStream:
        return await _with_tls(self, ssl_context, server_hostname, timeout)

    def get_extra_info(self, info: str) -> Any:
        if info == "socket":
            return self._socket
        if info == "is_readable":
            return self._spent or is_readable(self._socket)
        return None

    def spend(self) -> None:
        """Keeps the connection from being used again."""
        self._spent = True


class _TLSStream(httpcore2.AsyncNetworkStream):
    """TLS over a connection, which may be one with TLS itself: to a server, through a proxy reached by https."""

    def __init__(self, outer: Any, context: ssl.SSLContext, server_hostname: str | None) -> None:
        self._outer = outer
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)

    async def handshake(self, timeout: float | None) -> None:  # noqa: ASYNC109
        with anyio.fail_after(_positive(clipped(timeout), httpcore2.ConnectTimeout)):
            await self._do(self._tls.do_handshake, timeout)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        try:
            return await self._do(lambda: self._tls.read(max_bytes), timeout)
        except ssl.SSLZeroReturnError:
            return b""
        except OSError as error:
            # A peer that closes the connection without TLS saying so may have been cut off in the middle.
            raise httpcore2.ReadError(reason_of(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        view = memoryview(buffer)
        try:
            while view:
                piece = view[:_PIECE]
                size = await self._do(lambda: self._tls.write(piece), timeout)  # noqa: B023  # called at once
                view = view[size:]
        except OSError as error:
            raise httpcore2.WriteError(reason_of(error)) from error

    async def _do(self, step: Callable[[], T], timeout: float | None) -> T:  # noqa: ASYNC109
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                await self._flush(timeout)
                content = await self._outer.read(_PIECE, timeout)
                if content:
                    self._incoming.write(content)
                else:
                    self._incoming.write_eof()
            else:
                await self._flush(timeout)
                return result

    async def _flush(self, timeout: float | None) -> None:  # noqa: ASYNC109
        pending = self._outgoing.read()
        if pending:
            await self._outer.write(pending, timeout)

    async def aclose(self) -> None:
        await self._outer.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore2.AsyncNetworkStream:
        return await _with_tls(self, ssl_context, server_hostname, timeout)

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return self._tls
        if info == "is_readable" and (self._tls.pending() or self._incoming.pending):
            return True
        return self._outer.get_extra_info(info)

    def spend(self) -> None:
        """Keeps the connection from being used again."""
        self._outer.spend()


async def _with_tls(
    outer: Any,
    context: ssl.SSLContext,
    server_hostname: str | None,
    timeout: float | None,  # noqa: ASYNC109
) -> httpcore2.AsyncNetworkStream:
    try:
        stream = _TLSStream(outer, context, server_hostname)
        await stream.handshake(timeout)
    except (TimeoutError, httpcore2.TimeoutException) as error:
        await outer.aclose()
        raise httpcore2.ConnectTimeout("the TLS handshake did not end in time") from error
    except (OSError, UnicodeError, ValueError, httpcore2.NetworkError) as error:
        await outer.aclose()
        raise httpcore2.ConnectError(reason_of(error)) from error
    except BaseException:
        await outer.aclose()
        raise
    return stream


def _positive(timeout: float | None, late: type[Exception]) -> float | None:
    if timeout is not None and timeout <= 0:
        raise late("the time is up")
    return timeout
