"""Packages emitted for small specifications, imported, and called over HTTP."""

from __future__ import annotations

import importlib
import json
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from specwright.emit import client
from specwright.ir.api import Api
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.openapi.document import Document, load_document
from specwright.pipeline import templates

FRAGMENTS = Path(__file__).resolve().parent / "fragments"

_numbers = count(1)


def lowered(path: Path, overlays: tuple[Path, ...] = ()) -> tuple[Document, Api]:
    """A specification and the client that it describes, under names of its own."""
    document = load_document(path, overlays)
    number = next(_numbers)
    provider = replace(
        derived_provider(document), distribution=f"emitted-{number}", package=f"emitted_{number}", client="Client"
    )
    return document, lower(document, provider)


def written(tmp_path: Path, text: str, name: str = "specification.yaml") -> Path:
    """A file with a specification."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


@dataclass(frozen=True)
class Package:
    """An emitted package that can be imported."""

    api: Api
    files: Mapping[str, bytes]
    folder: Path
    document: Document

    @property
    def name(self) -> str:
        """Import name."""
        return self.api.distribution.package

    @property
    def module(self) -> ModuleType:
        """The package itself."""
        return importlib.import_module(self.name)

    @property
    def models(self) -> Any:
        """Its models."""
        return importlib.import_module(f"{self.name}.models")

    @property
    def errors(self) -> Any:
        """Its exceptions."""
        return importlib.import_module(f"{self.name}.errors")

    @property
    def content(self) -> Any:
        """The runtime's module of contents of requests."""
        return importlib.import_module(f"{self.name}._runtime.requests.request_content")

    def python(self) -> Iterator[tuple[str, str]]:
        """Path and source of every emitted module but those of the runtime."""
        for path, content in self.files.items():
            if path.endswith(".py") and "/_runtime/" not in path:
                yield path, content.decode()

    def import_everything(self) -> None:
        """Import every emitted module and look up every public name."""
        for path, source in self.python():
            if path.startswith("src/"):
                compile(source, path, "exec", dont_inherit=True)
                name = path.removeprefix("src/").removesuffix(".py").replace("/", ".").removesuffix(".__init__")
                importlib.import_module(name)
        for name in self.module.__all__:
            getattr(self.module, name)
        for name in self.models.__all__:
            getattr(self.models, name)

    def decoded(self, name: str, value: Any) -> Any:
        """A JSON value read strictly as a model."""
        return self.converted(getattr(self.models, name), value)

    def converted(self, type_: Any, value: Any) -> Any:
        """A JSON value read strictly as a type."""
        responses = importlib.import_module(f"{self.name}._runtime.models.decoding")
        return responses.read_value(value, type_, strict=True)


def emitted(path: Path, folder: Path, overlays: tuple[Path, ...] = ()) -> Package:
    """Emit the package for a specification into a folder, and make it importable.

    The modules of the runtime are linked, not copied, so that they are compiled once for all packages of a run.
    """
    document, api = lowered(path, overlays)
    files = client.emit(api, templates())
    home = folder / api.distribution.package
    source = home / "src" / api.distribution.package
    for name, content in files.items():
        if "/_runtime/" not in name:
            target = home / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    (source / "_runtime").symlink_to(templates() / "runtime", target_is_directory=True)
    sys.path.append(str(home / "src"))
    importlib.invalidate_caches()
    return Package(api, files, home, document)


@dataclass
class Request:
    """What arrived at the server."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """Path as on the wire, without the query."""
        return urlsplit(self.target).path

    @property
    def query(self) -> str:
        """Query as on the wire."""
        return urlsplit(self.target).query

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The query, decoded."""
        return parse_qsl(self.query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)

    @property
    def form(self) -> list[tuple[str, str]]:
        """The form in the body, decoded."""
        return parse_qsl(self.body.decode(), keep_blank_values=True)


@dataclass
class ResponseContent:
    """What the server responds with."""

    status: int = 200
    body: bytes = b""
    media_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


class Recorder:
    """A server on loopback that keeps what it receives and responds with what it is told to."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.response = ResponseContent(body=b"null")
        self.routes: dict[str, ResponseContent] = {}
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                length = int(self.headers.get("content-length") or 0)
                if self.headers.get("transfer-encoding", "").lower() == "chunked":
                    body = self.chunks()
                else:
                    body = self.rfile.read(length)
                headers = {name.lower(): value for name, value in self.headers.items()}
                recorder.requests.append(Request(self.command, self.path, headers, body))
                response = recorder.routes.get(self.path, recorder.response)
                self.send_response(response.status)
                for name, value in response.headers.items():
                    self.send_header(name, value)
                if response.media_type and response.body:
                    self.send_header("content-type", response.media_type)
                if response.status != 204:
                    self.send_header("content-length", str(len(response.body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(response.body)

            def chunks(self) -> bytes:
                found = b""
                while size := int(self.rfile.readline().split(b";")[0], 16):
                    found += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return found

            def __getattr__(self, name: str) -> Callable[[], None]:
                if name.startswith("do_"):
                    return self.handle_any
                raise AttributeError(name)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def stop(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def responses(
        self, value: Any = None, status: int = 200, media_type: str = "application/json", **headers: str
    ) -> None:
        """ResponseContent with a JSON value, or with bytes or text as they are."""
        if isinstance(value, bytes):
            body = value
        elif isinstance(value, str) and not media_type.endswith("json"):
            body = value.encode()
        else:
            body = json.dumps(value).encode()
        self.response = ResponseContent(status, b"" if status == 204 else body, media_type, headers)

    @property
    def last(self) -> Request:
        """What arrived last."""
        return self.requests[-1]

    @contextmanager
    def client(self, package: Package, **arguments: Any) -> Generator[Any]:
        """A client of an emitted package that talks to this server."""
        with package.module.Client(base_url=self.url, max_retries=0, **arguments) as made:
            yield made
