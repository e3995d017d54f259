"""Sockets for httpcore2, within the bounds of an attempt: see `network.py`."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable
from typing import Any

import httpcore2

from .connection_errors import reason_of
from .network import bounds, clipped

__all__ = ["SocketBackend", "is_readable", "share"]

_PIECE = 64 * 1024


class SocketBackend(httpcore2.NetworkBackend):
    """Connects with the sockets of the standard library."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to one of the addresses of a host."""
        failure: Exception | None = None
        try:
            addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpcore2.ConnectError(f"the host {host} cannot be resolved: {reason_of(error)}") from error
        for index, (family, kind, protocol, _, address) in enumerate(addresses):
            connection = socket.socket(family, kind, protocol)
            try:
                limit = share(clipped(timeout), len(addresses) - index)
                _set_timeout(connection, limit, httpcore2.ConnectTimeout)
                for option in socket_options or ():
                    connection.setsockopt(*option)
                if local_address is not None:
                    connection.bind((local_address, 0))
                connection.connect(address)
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


class _SocketStream(httpcore2.NetworkStream):
    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._spent = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        current = bounds.get()
        if current is not None:
            timeout = current.read_timeout(timeout)
            max_bytes = current.read_size(max_bytes)
        _set_timeout(self._socket, timeout, httpcore2.ReadTimeout)
        try:
            content = self._socket.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore2.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore2.ReadError(reason_of(error)) from error
        if current is not None and not current.received(len(content)):
            raise httpcore2.RemoteProtocolError("the header fields of the response are too long")
        return content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        view = memoryview(buffer)
        while view:
            _set_timeout(self._socket, clipped(timeout), httpcore2.WriteTimeout)
            try:
                size = self._socket.send(view)
            except TimeoutError as error:
                raise httpcore2.WriteTimeout(str(error)) from error
            except OSError as error:
                raise httpcore2.WriteError(reason_of(error)) from error
            view = view[size:]
            current = bounds.get()
            if current is not None:
                current.written()

    def close(self) -> None:
        self._socket.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        try:
            if isinstance(self._socket, ssl.SSLSocket):
                return _NestedStream(self._socket, ssl_context, server_hostname, timeout)
            _set_timeout(self._socket, clipped(timeout), httpcore2.ConnectTimeout)
            # A peer that closes the connection without TLS saying so may have been cut off in the middle.
            wrapped = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname, suppress_ragged_eofs=False)
        except TimeoutError as error:
            self.close()
            raise httpcore2.ConnectTimeout("the TLS handshake did not end in time") from error
        except (OSError, UnicodeError, ValueError) as error:
            self.close()
            raise httpcore2.ConnectError(reason_of(error)) from error
        except BaseException:
            self.close()
            raise
        return _SocketStream(wrapped)

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and self._spent:
            return True
        return _extra_info(self._socket, info)

    def spend(self) -> None:
        """Keeps the connection from being used again."""
        self._spent = True


class _NestedStream(httpcore2.NetworkStream):
    """TLS within TLS: to a server, through a proxy that is itself reached by https."""

    def __init__(
        self, outer: ssl.SSLSocket, context: ssl.SSLContext, server_hostname: str | None, timeout: float | None
    ) -> None:
        self._outer = _SocketStream(outer)
        self._socket = outer
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)
        self._do(self._tls.do_handshake, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            content: bytes = self._do(lambda: self._tls.read(max_bytes), timeout)
        except ssl.SSLZeroReturnError:
            return b""
        except OSError as error:
            raise httpcore2.ReadError(reason_of(error)) from error
        return content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        view = memoryview(buffer)
        try:
            while view:
                size: int = self._do(lambda: self._tls.write(view[:_PIECE]), timeout)  # noqa: B023  # called at once
                view = view[size:]
        except OSError as error:
            raise httpcore2.WriteError(reason_of(error)) from error

    def _do(self, step: Any, timeout: float | None) -> Any:
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                self._flush(timeout)
                content = self._outer.read(_PIECE, timeout)
                if content:
                    self._incoming.write(content)
                else:
                    self._incoming.write_eof()
            else:
                self._flush(timeout)
                return result

    def _flush(self, timeout: float | None) -> None:
        pending = self._outgoing.read()
        if pending:
            self._outer.write(pending, timeout)

    def close(self) -> None:
        self._socket.close()

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return self._tls
        if info == "is_readable" and (self._tls.pending() or self._incoming.pending):
            return True
        return self._outer.get_extra_info(info)

    def spend(self) -> None:
        """Keeps the connection from being used again."""
        self._outer.spend()


def _set_timeout(connection: socket.socket, timeout: float | None, late: type[Exception]) -> None:
    if timeout is not None and timeout <= 0:
        raise late("the time is up")
    connection.settimeout(timeout)


def _extra_info(connection: socket.socket, info: str) -> Any:
    if info == "ssl_object":
        return connection if isinstance(connection, ssl.SSLSocket) else None
    if info == "socket":
        return connection
    if info == "is_readable":
        return (isinstance(connection, ssl.SSLSocket) and connection.pending() > 0) or is_readable(connection)
    return None


def share(timeout: float | None, addresses: int) -> float | None:
    """The time for one of the addresses that are left: one that is silent must not use up the time of the others.

    Args:
        timeout: seconds for all of them.
        addresses: how many are left, this one included.
    """
    if timeout is None:
        return 10.0 if addresses > 1 else None
    return timeout if addresses == 1 else min(timeout, max(1.0, timeout / addresses))


def is_readable(connection: socket.socket) -> bool:
    """True when something has arrived, or the other side has closed: an idle connection is of no use then."""
    import select

    if connection.fileno() < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([connection], [], [], 0)[0])
    poll = select.poll()
    poll.register(connection, select.POLLIN)
    return bool(poll.poll(0))
