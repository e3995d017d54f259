"""What an index is told of credentials."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import Any

import pytest

from specwright.release.index import Index


@contextmanager
def host(seen: list[str | None]) -> Generator[str]:
    """A host that notes which credentials it is sent."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.headers["Authorization"])
            self.send_response(200)
            self.send_header("Content-Length", "1")
            self.end_headers()
            self.wfile.write(b"x")

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_files_of_other_hosts_are_read_without_the_credentials_of_the_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWINE_USERNAME", "user")
    monkeypatch.setenv("TWINE_PASSWORD", "secret")
    own: list[str | None] = []
    other: list[str | None] = []
    with host(own) as index_url, host(other) as other_url:
        index = Index.at(f"{index_url}/simple/", f"{index_url}/")
        for url in (index_url, other_url):
            file: Any = SimpleNamespace(url=f"{url}/a.whl", filename="a.whl")
            assert index.read(file) == b"x"
    assert own[0] is not None
    assert own[0].startswith("Basic ")
    assert other == [None]


def test_the_index_that_pip_asks_by_default_has_a_name() -> None:
    assert Index.named("pypi").name == "pypi"
    assert Index.at("http://user:word@localhost:8080/simple").name == "http://localhost:8080/simple/"
