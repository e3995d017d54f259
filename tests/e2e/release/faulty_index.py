"""A proxy in front of an index that fails at one request, in one way, and works otherwise."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal
from urllib.parse import urlsplit

Fault = Literal["cut before", "cut after", "silent", "401", "403", "409", "500"]
FAULTS: tuple[Fault, ...] = ("cut before", "cut after", "silent", "401", "403", "409", "500")


@dataclass
class FaultyIndex:
    """What the proxy does, and what it saw."""

    target: str
    fault: Fault | None = None
    at: int = 0
    """Number of the request that fails, from 1."""
    seen: list[str] = field(default_factory=list[str])
    url: str = ""


@contextmanager
def faulty(target: str, fault: Fault | None = None, at: int = 0) -> Generator[FaultyIndex]:
    """Serve a proxy of an index on loopback."""
    state = FaultyIndex(target, fault, at)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.respond()

        def do_POST(self) -> None:
            self.respond()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

        def respond(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            body = self.rfile.read(length)
            if len(body) < length:
                self.close_connection = True
                return
            state.seen.append(f"{self.command} {self.path}")
            fault = state.fault if len(state.seen) == state.at else None
            if fault == "cut before":
                self.close_connection = True
                self.connection.close()
                return
            if fault == "silent":
                time.sleep(3)
                self.close_connection = True
                return
            if fault is not None and fault.isdigit():
                self.reply(int(fault), [], b"")
                return
            where = urlsplit(state.target)
            connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
            headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
            connection.request(self.command, self.path, body, headers)
            response = connection.getresponse()
            content = response.read()
            if fault == "cut after":
                self.close_connection = True
                self.connection.close()
                return
            kept = [
                (name, value)
                for name, value in response.getheaders()
                if name.lower() not in ("content-length", "transfer-encoding", "connection", "server", "date")
            ]
            self.reply(response.status, kept, content)

        def reply(self, status: int, headers: list[tuple[str, str]], content: bytes) -> None:
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            pass

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    state.url = f"http://127.0.0.1:{server.server_address[1]}/simple/"
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
