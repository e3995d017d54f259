"""Strict servers of the fragments, called without a socket."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import Response

from specwright.mock.http_exchange import Exchange, RawRequest
from specwright.mock.server import StrictServer
from specwright.mock.specification import Specification

FRAGMENTS = Path(__file__).parents[2] / "fragments" / "conform"


@dataclass
class Caller:
    """Sends raw requests to a strict server and keeps what came back."""

    server: StrictServer

    def send(
        self, method: str, target: str, headers: dict[str, str] | None = None, body: bytes | str = b""
    ) -> Response:
        path, _, query = target.partition("?")
        given = tuple((name.lower(), value) for name, value in (headers or {}).items())
        content = body.encode() if isinstance(body, str) else body
        return self.server.respond(RawRequest(method, path, query, given, content))

    @property
    def last(self) -> Exchange:
        return self.server.log[-1]

    def rule(self, method: str, target: str, headers: dict[str, str] | None = None, body: bytes | str = b"") -> str:
        """Return the rule that refused a request, or `ok`."""
        response = self.send(method, target, headers, body)
        if response.headers["x-conform"] == "ok":
            return "ok"
        assert self.last.violation is not None
        return self.last.violation.rule


@cache
def specification(name: str) -> Specification:
    return Specification.read(FRAGMENTS / f"{name}.yaml")


@pytest.fixture
def strict() -> Callable[..., Caller]:
    """Return a function from the name of a fragment to a fresh server of it."""

    def make(name: str, **options: Any) -> Caller:
        return Caller(StrictServer(specification(name), **options))

    return make
