"""A server on loopback that does to its clients what servers should not."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Fault", "FaultServer", "Peer", "Request", "http"]


@dataclass
class Request:
    """What arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


def http(status: int | str, body: Any = b"", length: Any = -1, **headers: str) -> bytes:
    """A response as it goes over the wire; `length` is that of the body unless it is stated, None leaves it out."""
    reason = "" if isinstance(status, str) else " X"
    lines = [f"HTTP/1.1 {status}{reason}"]
    if length is not None:
        lines.append(f"Content-Length: {len(body) if length == -1 else length}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return b"".join(("\r\n".join(lines).encode("latin-1"), b"\r\n\r\n", body))


class Peer:
    """One connection of a client, as the server sees it.

    Attributes:
        number: how many requests the server has received, this one included.
        stopped: set when the test is over: whatever goes on for ever ends then.
    """

    def __init__(self, connection: socket.socket, server: FaultServer) -> None:
        self.connection = connection
        self.server = server
        self.stopped = server.stopped
        self.number = 0
        self._buffer = b""

    def _more(self) -> bytes:
        piece = self.connection.recv(65536)
        if not piece:
            raise ConnectionError
        self._buffer += piece
        return piece

    def receive(self) -> Request:
        """The next request with its body."""
        request = self.receive_head()
        if request.headers.get("transfer-encoding"):
            while not self._buffer.endswith(b"0\r\n\r\n"):
                self._more()
            request.body, self._buffer = self._buffer, b""
        length = int(request.headers.get("content-length", "0"))
        while len(self._buffer) < length:
            self._more()
        if length:
            request.body, self._buffer = self._buffer[:length], self._buffer[length:]
        return request

    def receive_head(self) -> Request:
        """The next request; its body stays unread."""
        while b"\r\n\r\n" not in self._buffer:
            self._more()
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        first, *fields = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (field.partition(":") for field in fields)}
        request = Request(method, target, headers, b"")
        self.number = self.server.counted(request)
        return request

    def send(self, content: bytes) -> None:
        """Send."""
        self.connection.sendall(content)

    def drip(self, content: bytes, pause: float = 0.05) -> None:
        """Send byte by byte, with a pause after each."""
        for index in range(len(content)):
            self.send(content[index : index + 1])
            if self.stopped.wait(pause):
                return

    def forever(self, content: bytes, pause: float = 0.0) -> None:
        """Send the same again and again."""
        while not self.stopped.is_set():
            self.send(content)
            if pause:
                self.stopped.wait(pause)

    def hang(self) -> None:
        """Do nothing until the test is over."""
        self.stopped.wait(60)

    def reset(self) -> None:
        """End the connection with RST instead of FIN."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


Fault = Callable[[Peer], None]
"""What happens on one connection; it is closed afterwards."""


@dataclass
class FaultServer:
    """Serves faults; each connection has a thread of its own.

    Attributes:
        fault: what happens on connections that are made from now on.
        requests: what arrived.
        repaired: set when connections that exist already get right responses, too.
    """

    fault: Fault
    requests: list[Request] = field(default_factory=list[Request])
    stopped: threading.Event = field(default_factory=threading.Event)
    repaired: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._connections: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def counted(self, request: Request) -> int:
        """Keep a request, and tell how many there have been."""
        with self._lock:
            self.requests.append(request)
            return len(self.requests)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._connections.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            self.fault(Peer(connection, self))
        except (OSError, ValueError):
            # The client has gone away, which is its right.
            pass
        finally:
            connection.close()

    def close(self) -> None:
        """End everything."""
        self.stopped.set()
        self._listener.close()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
