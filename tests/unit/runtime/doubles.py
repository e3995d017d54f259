"""Stand-ins for time and for the network."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from runtime.clock import Clock
from runtime.sending.sender_async import AsyncSender
from runtime.sending.sender_sync import Sender
from runtime.transports.transport import AsyncResponseStream, Headers, RawResponse, Request, ResponseStream

JSON = {"Content-Type": "application/json"}


class VirtualClock(Clock):
    """Time passes only when somebody sleeps, or when a transport says that it took time."""

    def __init__(self, wall: float = 1_700_000_000.0) -> None:
        self.time = 0.0
        self.start = wall
        self.naps: list[float] = []

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return self.start + self.time

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


Outcome = RawResponse | Exception | Callable[[Request], "RawResponse | Exception"]


def reply(status: int = 200, body: bytes = b"", headers: dict[str, str] | None = None) -> RawResponse:
    return RawResponse(status, Headers(headers or {}), body)


def json_response(body: bytes, status: int = 200) -> RawResponse:
    return reply(status, body, JSON)


class Script:
    """Plays outcomes one after the other, the last one for ever, and keeps what was sent."""

    def __init__(self, *outcomes: Outcome, clock: VirtualClock | None = None, takes: float = 0.0) -> None:
        self.outcomes = list(outcomes)
        self.requests: list[Request] = []
        self.bodies: list[bytes | None] = []
        self.closed = False
        self.released = 0
        self.clock = clock
        self.takes = takes

    def next(self, request: Request) -> RawResponse:
        self.requests.append(request)
        if self.clock is not None:
            self.clock.time += self.takes
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if callable(outcome):
            outcome = outcome(request)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def release(self) -> None:
        self.released += 1


class ScriptedTransport(Script):
    def send(self, request: Request) -> ResponseStream:
        content = request.content
        if content is not None and not isinstance(content, bytes):
            content = b"".join(content.iter_bytes())
        self.bodies.append(content)
        response = self.next(request)
        return ResponseStream(response.status_code, response.headers, iter(pieces(response.content)), self.release)

    def close(self) -> None:
        self.closed = True


class AsyncScriptedTransport(Script):
    async def send(self, request: Request) -> AsyncResponseStream:
        content = request.content
        if content is not None and not isinstance(content, bytes):
            content = b"".join([piece async for piece in content.aiter_bytes()])
        self.bodies.append(content)
        response = self.next(request)

        async def chunks() -> AsyncIterator[bytes]:
            for piece in pieces(response.content):
                yield piece

        async def release() -> None:
            self.release()

        return AsyncResponseStream(response.status_code, response.headers, chunks(), release)

    async def aclose(self) -> None:
        self.closed = True


def pieces(content: bytes, size: int = 7) -> Iterator[bytes]:
    return (content[start : start + size] for start in range(0, len(content), size))


def middle() -> float:
    return 0.5


class Flavour:
    """One of the two ways to use the runtime, so that a test can be written once."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_async = name == "async"

    def transport(self, *outcomes: Outcome, **options: Any) -> Any:
        return (AsyncScriptedTransport if self.is_async else ScriptedTransport)(*outcomes, **options)

    def sender(self, *outcomes: Outcome, clock: VirtualClock, takes: float = 0.0, **options: Any) -> tuple[Any, Any]:
        transport = self.transport(*outcomes, clock=clock, takes=takes)
        kind = AsyncSender if self.is_async else Sender
        return kind(transport, clock=clock, random_fraction=middle, **options), transport

    def run(self, call: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        """The result of a call: awaited if need be."""
        if not self.is_async:
            return call(*arguments, **options)

        async def awaited() -> Any:
            return await call(*arguments, **options)

        return asyncio.run(awaited())

    def all(self, iterable: Any) -> list[Any]:
        """Everything that can be iterated over."""
        if not self.is_async:
            return list(iterable)

        async def collected() -> list[Any]:
            return [item async for item in iterable]

        return asyncio.run(collected())


def always(response: RawResponse) -> Callable[[str, str, dict[str, str], bytes], RawResponse]:
    """What makes a server response every request in the same way."""

    def given(method: str, path: str, headers: dict[str, str], body: bytes) -> RawResponse:
        return response

    return given


class Loopback:
    """A real HTTP server on this computer. `response_with` decides what a request gets."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, dict[str, str], bytes]] = []
        self.response_with: Callable[[str, str, dict[str, str], bytes], RawResponse] = always(reply())
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1
            disable_nagle_algorithm = True

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                pass

            def handle_any(self) -> None:
                length = self.headers.get("Content-Length")
                if length is not None:
                    body = self.rfile.read(int(length))
                    if len(body) < int(length):
                        self.close_connection = True
                        return
                else:
                    body = self.chunked() if self.headers.get("Transfer-Encoding") else b""
                    if self.close_connection:
                        return
                headers = {name.lower(): value for name, value in self.headers.items()}
                loopback.seen.append((self.command, self.path, headers, body))
                response = loopback.response_with(self.command, self.path, headers, body)
                self.send_response_only(response.status_code)
                for name, value in response.headers.fields:
                    self.send_header(name, value)
                if "content-length" not in response.headers:
                    self.send_header("Content-Length", str(len(response.content)))
                self.end_headers()
                self.wfile.write(response.content)
                if len(response.content) < int(response.headers.get("content-length", "0")):
                    self.close_connection = True

            def chunked(self) -> bytes:
                body = b""
                while line := self.rfile.readline():
                    size = int(line, 16)
                    if not size:
                        self.rfile.readline()
                        return body
                    body += self.rfile.read(size)
                    self.rfile.readline()
                # The client has gone away in the middle.
                self.close_connection = True
                return body

            do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = handle_any  # noqa: N815

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
