"""Keys, a clock that tests turn, and a server on loopback that records what arrives byte by byte."""

from __future__ import annotations

import socketserver
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from runtime.authentication.oci_key import KeyMaterial
from runtime.clock import Clock
from runtime.transports.http_async import AsyncHTTPTransport
from runtime.transports.http_sync import HTTPTransport
from runtime.transports.transport import RawResponse, Request

TENANCY = "ocid1.tenancy.oc1..aaaatenancy"
USER = "ocid1.user.oc1..aaaauser"
PASS_PHRASE = "open-sesame-4711"
NOON = 1_790_000_000.0


@dataclass(frozen=True)
class Keys:
    """One RSA key in every form that the tests need."""

    private: rsa.RSAPrivateKey
    pem: bytes
    encrypted_pem: bytes
    public_pem: bytes
    fingerprint: str


def make_keys() -> Keys:
    # Short, because every load checks the whole key; nothing here depends on the length.
    private = rsa.generate_private_key(65537, 1024)
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return Keys(
        private=private,
        pem=pem,
        encrypted_pem=private.private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(PASS_PHRASE.encode())
        ),
        public_pem=private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        fingerprint=KeyMaterial(pem).load().fingerprint(),
    )


class TurnedClock(Clock):
    """Two clocks that stand still until a test turns them."""

    def __init__(self) -> None:
        self.monotonic = 1000.0
        self.seconds = NOON
        self.slept: list[float] = []

    def now(self) -> float:
        return self.monotonic

    def wall(self) -> float:
        return self.seconds

    def pass_(self, seconds: float) -> None:
        self.monotonic += seconds
        self.seconds += seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.pass_(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


@dataclass(frozen=True)
class Received:
    """A request as it arrived: nothing decoded."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """A response; status 0 closes the connection without one."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict[str, str])


class Loopback:
    """A server that records requests and responds with what `response` returns."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.response: Callable[[Received], Reply] = lambda _: Reply()
        lock = threading.Lock()
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Head and body are two writes; without this each response takes 40 ms.
            disable_nagle_algorithm = True

            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline(65537)
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                body = self.rfile.read(int(self.headers.get("content-length", "0")))
                names = {name.lower(): value for name, value in self.headers.items()}
                assert len(names) == len(self.headers.items()), "a header came twice"
                received = Received(self.command, self.requestline.split(" ")[1], names, body)
                with lock:
                    loopback.received.append(received)
                reply = loopback.response(received)
                if reply.status == 0:
                    self.close_connection = True
                    return
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(reply.body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        class Server(ThreadingHTTPServer):
            request_queue_size = 400
            daemon_threads = True

            def server_bind(self) -> None:
                # The base class looks up the name of the host, which may take seconds.
                socketserver.TCPServer.server_bind(self)
                self.server_name, self.server_port = "127.0.0.1", int(self.server_address[1])

        self.server = Server(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self.server.server_address[1]}"
        self._thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def reset(self) -> None:
        self.received = []
        self.response = lambda _: Reply()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self._thread.join()


class TransportSend:
    """Sends requests over the default transport, and repeats nothing."""

    def __init__(self) -> None:
        # No certificates are read: that alone would take longer than all requests together.
        self.transport = HTTPTransport(tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), trust_environment=False)

    def __call__(self, request: Request) -> RawResponse:
        response = self.transport.send(request)
        return RawResponse(response.status_code, response.headers, b"".join(response.iter_bytes()))

    def close(self) -> None:
        self.transport.close()


class AsyncTransportSend:
    """The same for asyncio; each event loop needs one of its own."""

    def __init__(self) -> None:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.transport = AsyncHTTPTransport(tls=tls, trust_environment=False)

    async def __aenter__(self) -> AsyncTransportSend:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.transport.aclose()

    async def __call__(self, request: Request) -> RawResponse:
        response = await self.transport.send(request)
        content = b"".join([piece async for piece in response.aiter_bytes()])
        return RawResponse(response.status_code, response.headers, content)


@dataclass
class Home:
    """A home directory with a configuration file that works, for tests to spoil."""

    path: Path
    values: dict[str, str]

    @property
    def config(self) -> Path:
        return self.path / ".oci" / "config"

    def write(self, text: str | None = None, *, profile: str = "DEFAULT", **changes: str | None) -> Path:
        merged = {**self.values, **changes}
        lines = [f"{name} = {value}" for name, value in merged.items() if value is not None]
        self.config.parent.mkdir(exist_ok=True)
        self.config.write_text(f"[{profile}]\n" + "\n".join(lines) + "\n" if text is None else text)
        return self.config
