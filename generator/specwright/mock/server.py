"""A strict server made from a specification: refuses what it does not allow, responds with what it promises."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import socket
import threading
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from specwright.mock import security
from specwright.mock.composition import ImpossibleError
from specwright.mock.coverage import Coverage
from specwright.mock.examples import Variant
from specwright.mock.http_exchange import Exchange, ParsedRequest, RawRequest, printable
from specwright.mock.operations import METHODS, Operation, common_prefixes, operations, responses
from specwright.mock.parameters import ParameterCheck
from specwright.mock.refusals import documented_refusal, report
from specwright.mock.request_bodies import BodyCheck
from specwright.mock.responses import ResponseFactory, ResponsePreference
from specwright.mock.routing import Match, Routes
from specwright.mock.schemas import UnusableSchemaError
from specwright.mock.specification import Specification
from specwright.mock.violations import Violation
from specwright.openapi.document import Document

VARIANTS = ("minimal", "maximal", "example")
LARGEST_BODY = 50_000_000
"""Bytes of a request that are read: each is kept until the server ends."""
LARGEST_HEADER = 4_000
"""Characters of a refusal that a header repeats; clients have limits."""
START_SECONDS = 10.0
"""How long a server may take to start or stop."""


class StrictServer:
    """Checks requests against a specification and makes the responses."""

    def __init__(self, specification: Specification, *, seed: int = 0, variant: Variant = "maximal",
                 prefix: str | None = None, strict: bool = True,
                 documented_errors: bool = False) -> None:  # fmt: skip
        """Take the specification.

        Args:
            specification: What requests are checked against.
            seed: Chooses other values for the responses.
            variant: `minimal`, `maximal`, `example` or a number; `x-conform-variant` of a request goes first.
            prefix: Path that stands before every path, in place of those of the document's servers.
            strict: Refuse credentials that an operation does not take; else they are a warning.
            documented_errors: Refuse with the errors that the document has for it, where it has some.
        """
        self.specification = specification
        self.strict = strict
        self.documented_errors = documented_errors
        self.operations = tuple(operations(specification, prefix=prefix))
        self._prefix = common_prefixes(specification.request.root, prefix)[0]
        self.routes = Routes(self.operations)
        self.responses = ResponseFactory(specification.response)
        self.seed = seed
        self.variant: Variant = variant
        self.log: list[Exchange] = []
        self.observer: Callable[[Exchange], object] | None = None
        """Told each exchange as it is logged."""

    @property
    def prefix(self) -> str:
        """Path under which most operations live: part of the base URL that a client needs."""
        return self._prefix

    def coverage(self) -> Coverage:
        """Return which operations were called so far, and how."""
        return Coverage.of(self.operations, self.log)

    def respond(self, received: RawRequest) -> Response:
        """Return the response to a request, and log both."""
        matches = self.routes.match(received.method, received.raw_path)
        if isinstance(matches, Violation):
            return self._logged(None, received, ParsedRequest(violations=[matches]), None)
        attempts = [self._attempt(match, received) for match in self._wanted(matches, received)]
        chosen = min(attempts, key=lambda attempt: len(attempt[1].violations))
        also = [attempt[0].pointer for attempt in attempts if attempt is not chosen and not attempt[1].violations]
        return self._logged(chosen[0], received, chosen[1], chosen[2], also=tuple(also))

    def check(self, match: Match, received: RawRequest) -> ParsedRequest:
        """Return what a request says as a call of one operation, with every violation."""
        parsed = ParsedRequest()
        view, operation = self.specification.request, match.operation
        unauthorised = security.check(view, operation, received)
        if unauthorised and (self.strict or unauthorised.rule != "credentials-stray"):
            parsed.refuse(unauthorised)
        elif unauthorised:
            parsed.warnings.append(unauthorised)
        try:
            allowed = security.credentials(view, operation)
            ParameterCheck(view, operation, received, parsed).run(match.values, allowed, match.fixed)
            BodyCheck(view, operation, received, parsed).run()
        except UnusableSchemaError as error:
            parsed.refuse(Violation(500, "schema-unusable", str(error), operation.pointer))
        except (RecursionError, UnicodeError) as error:  # nested too deep, or half a character
            parsed.refuse(Violation(400, "request-unreadable", f"a value cannot be read: {error}", operation.pointer))
        return parsed

    def _attempt(self, match: Match, received: RawRequest) -> tuple[Operation, ParsedRequest, Response | None]:
        parsed = self.check(match, received)
        response = None if parsed.violations else self._response(match.operation, received, parsed)
        return match.operation, parsed, response

    @staticmethod
    def _wanted(matches: list[Match], received: RawRequest) -> list[Match]:
        """Return the matches that `x-conform-operation` (an id or a pointer) allows; all, where it allows none."""
        name = received.value("x-conform-operation")
        return [match for match in matches if name in (match.operation.id, match.operation.pointer)] or matches

    def _logged(self, operation: Operation | None, received: RawRequest, parsed: ParsedRequest,
                response: Response | None, also: tuple[str, ...] = ()) -> Response:  # fmt: skip
        violation = parsed.violations[0] if parsed.violations else None
        if response is None or violation is not None:
            response = self._refusal(operation, parsed)
        for warning in parsed.warnings:
            response.headers.append("x-conform-warning", printable(f"{warning.rule}: {warning.message}"))
        pointer = operation.pointer if operation else None
        name = operation.id if operation else ""
        exchange = Exchange(pointer, received, parsed, violation, response.status_code, also, name)
        self.log.append(exchange)
        if self.observer is not None:
            self.observer(exchange)
        return response

    def _response(self, operation: Operation, received: RawRequest, parsed: ParsedRequest) -> Response | None:
        preference = self._preference(received, parsed)
        if preference is None:
            return None
        if (received.value("upgrade") or "").lower() == "websocket" and preference.status in (None, 101):
            documented = responses(self.specification.response, operation)
            if "101" in documented:
                message = "this server does not serve web sockets; the request is one that the specification allows"
                parsed.refuse(Violation(501, "web-socket", message, documented["101"].where, got="websocket"))
                return None
        try:
            made = self.responses.response(operation, received.value("accept"), preference)
        except (ImpossibleError, UnusableSchemaError) as error:
            parsed.refuse(Violation(500, "response-impossible", str(error), operation.pointer + "/responses"))
            return None
        if isinstance(made, Violation):
            parsed.refuse(made)
            return None
        response = Response(made.content, made.status)
        unsendable = [name for name, _ in made.headers if not _TOKEN.fullmatch(name)]
        if made.media_type is not None and not (made.media_type.isascii() and made.media_type.isprintable()):
            unsendable.append(made.media_type)
        if unsendable:
            message = f"{unsendable[0]!r} cannot be sent in a header"
            parsed.refuse(Violation(500, "response-impossible", message, operation.pointer + "/responses"))
            return None
        for name, value in made.headers:
            response.headers.append(name, value)
        if made.media_type is not None:
            response.headers["content-type"] = made.media_type
        response.headers["x-conform"] = "ok"
        return response

    def _preference(self, received: RawRequest, parsed: ParsedRequest) -> ResponsePreference | None:
        """Return what the headers `x-conform-status`, `Prefer: code=...` and `x-conform-variant` ask for."""
        header, status = "x-conform-status", received.value("x-conform-status")
        prefer = received.value("prefer") or ""
        if status is None:
            header, status = "Prefer: code", preferred(prefer, "code")
        variant = received.value("x-conform-variant") or str(self.variant)
        if status is not None and not (_is_number(status) and 100 <= int(status) <= 599):
            parsed.refuse(Violation(400, "preference", f"expected a status in {header}", "", "100 to 599", status))
            return None
        if variant not in VARIANTS and not _is_number(variant):
            parsed.refuse(
                Violation(400, "preference", "unknown x-conform-variant", "", [*VARIANTS, "a number"], variant)
            )
            return None
        chosen: Any = int(variant) if _is_number(variant) else variant
        return ResponsePreference(int(status) if status else None, chosen, self.seed, preferred(prefer, "example"))

    def _refusal(self, operation: Operation | None, parsed: ParsedRequest) -> Response:
        violations = parsed.violations
        headers = {"x-conform": "violation"}
        if violations[0].status == 405:
            headers["allow"] = ", ".join(violations[0].expected or ())
        made = (
            documented_refusal(self.responses, operation, violations) if operation and self.documented_errors else None
        )
        if made is None:
            # In ASCII, which has room for half a character, too.
            content = json.dumps(report(violations, parsed.unlisted)).encode()
            return Response(content, violations[0].status, headers, "application/json")
        status, media_type, content = made
        text = json.dumps(violations[0].as_dict(), default=str)
        headers |= {"content-type": media_type, "x-conform-violation": text[:LARGEST_HEADER]}
        return Response(content, status, headers)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 10


def preferred(prefer: str, wanted: str) -> str | None:
    """Return the value of a preference, `code` or `example`, in a Prefer header (RFC 7240)."""
    for preference in prefer.split(","):
        name, equals, value = preference.partition(";")[0].partition("=")
        if equals and name.strip().lower() == wanted:
            return value.strip().strip('"')
    return None


async def received_from(request: Request) -> RawRequest:
    """Return a request of the ASGI server as it was sent."""
    raw_path: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
    return RawRequest(
        method=request.method,
        raw_path=raw_path.partition(b"?")[0].decode("latin-1"),
        raw_query=request.scope["query_string"].decode("latin-1"),
        headers=tuple((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in request.headers.raw),
        body=await _body_of(request),
    )


_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""A name of a header (RFC 9110)."""
BODY_SECONDS = 30.0
"""How long a client may take to send a body."""


class TooLargeError(Exception):
    """The body of a request is larger than what is kept."""


async def _body_of(request: Request) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST_BODY:
            raise TooLargeError
        parts.append(part)
    return b"".join(parts)


def create_application(document: Specification | Document | dict[str, Any] | Path | str, *,
                       overlays: Sequence[Path] = (), seed: int = 0, variant: Variant = "maximal",
                       prefix: str | None = None, strict: bool = True,
                       documented_errors: bool = False) -> Starlette:  # fmt: skip
    """Return the strict server of a specification as an ASGI application.

    `application.state.server` is the `StrictServer`; `application.state.log` is its list of exchanges.

    Args:
        document: A specification file, a tree as read from one, or a loaded document.
        overlays: Overlay files to apply; for a file only.
        seed: Chooses other values for the responses.
        variant: Which responses to give: `minimal`, `maximal`, `example` or a number.
        prefix: Path that stands before every path, in place of those of the document's servers.
        strict: Refuse credentials that an operation does not take; else they are a warning.
        documented_errors: Refuse with the errors that the document has for it, where it has some.

    Raises:
        UnreadableSpecificationError: when the specification cannot be read.
    """
    if isinstance(document, (str, Path)):
        document = Specification.read(Path(document), overlays)
    elif isinstance(document, Document):
        document = Specification.of(document)
    elif isinstance(document, dict):
        document = Specification(document)
    server = StrictServer(document, seed=seed, variant=variant, prefix=prefix, strict=strict,
                          documented_errors=documented_errors)  # fmt: skip

    async def endpoint(request: Request) -> Response:
        try:
            received = await asyncio.wait_for(received_from(request), BODY_SECONDS)
        except (TimeoutError, ClientDisconnect):
            late = f"the body did not arrive as a whole within {BODY_SECONDS:.0f} seconds"
            return JSONResponse(Violation(408, "body-late", late, "").as_dict(), 408, {"connection": "close"})
        except TooLargeError:
            limit = f"the body has more than {LARGEST_BODY // 1_000_000} MB, which this server does not keep"
            return JSONResponse(Violation(413, "body-too-large", limit, "").as_dict(), 413, {"connection": "close"})
        return server.respond(received)

    methods = {method.upper() for method in METHODS} | {operation.method for operation in server.operations}
    # Pages of any origin may call it, with any header: it is a server for trying things out.
    shared = Middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"],
                        expose_headers=["x-conform", "x-conform-violation", "x-conform-warning"])  # fmt: skip
    routes = [Route("/{path:path}", endpoint, methods=sorted(methods))]
    application = Starlette(routes=routes, middleware=[shared])
    application.state.server = server
    application.state.log = server.log
    return application


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that takes connections; port 0 chooses a free one.

    Raises:
        OSError: when the port cannot be taken.
    """
    listener = socket.create_server((host, port))
    # The connections inherit it. asyncio does not set it for sockets that it did not make, and without it every
    # response waits 40 ms for the acknowledgement of its header.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def configuration(application: Starlette) -> uvicorn.Config:
    """Return how an application is served.

    Requests to upgrade to a web socket are passed on as requests, for the server to refuse with a reason. uvicorn warns
    of each on its own, where nobody can tell what to do, hence only its errors are shown.
    """
    return uvicorn.Config(application, log_level="error", lifespan="off", ws="none", timeout_graceful_shutdown=1)


@contextlib.contextmanager
def running(application: Starlette, *, host: str = "127.0.0.1") -> Generator[str]:
    """Serve an application on a free port, in a thread, and give its base URL with the prefix that clients need.

    Raises:
        RuntimeError: when the server does not start within ten seconds.
    """
    listener = listening(host, 0)
    port = listener.getsockname()[1]
    server = uvicorn.Server(configuration(application))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="strict-server", daemon=True)
    thread.start()
    try:
        deadline = time.monotonic() + START_SECONDS
        while not server.started:
            if not thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError(f"the strict server did not start on {host}:{port}")
            time.sleep(0.005)
        yield f"http://{host}:{port}{application.state.server.prefix}"
    finally:
        server.should_exit = True
        thread.join(START_SECONDS)
        listener.close()


def serve(application: Starlette, *, host: str = "127.0.0.1", port: int = 8080,
          announce: Callable[[str], object] = print,
          report: Callable[[str], object] | None = None) -> Coverage:  # fmt: skip
    """Serve an application until it is interrupted (Ctrl-C); return which operations were called.

    Args:
        application: What `create_application` returned.
        host: Address to listen on.
        port: Port to listen on; 0 for a free one.
        announce: Told the base URL that clients need, as soon as the port is taken.
        report: Told each exchange, in a line.

    Raises:
        OSError: when the port cannot be taken.
    """
    with listening(host, port) as listener:
        server: StrictServer = application.state.server
        if report is not None:
            server.observer = lambda exchange: report(exchange.line)
        announce(f"http://{host}:{listener.getsockname()[1]}{server.prefix}")
        with contextlib.suppress(KeyboardInterrupt):
            uvicorn.Server(configuration(application)).run(sockets=[listener])
    return server.coverage()
