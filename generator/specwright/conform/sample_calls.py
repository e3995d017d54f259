"""How a served specification is called, for people who have just started the server."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from specwright.conform.case_requests import request_of
from specwright.conform.cases import Maker
from specwright.mock.composition import ImpossibleError
from specwright.mock.json_nodes import mapping
from specwright.mock.operations import Operation
from specwright.mock.schemas import UnusableSchemaError
from specwright.mock.server import StrictServer

SHOWN = 20
"""Operations that are listed; a screen has room for them."""
LONGEST = 500
"""Characters of a command that people still read."""


def banner(server: StrictServer, url: str) -> Iterator[str]:
    """Yield what a server serves, and how it is called.

    Args:
        server: The server.
        url: Its base URL.
    """
    info = mapping(server.specification.tree.get("info"))
    title = " ".join(str(info.get(key, "")) for key in ("title", "version")).strip() or server.specification.name
    count = len(server.operations)
    yield f"{title}: {count} operation{'' if count == 1 else 's'}"
    for operation in server.operations[:SHOWN]:
        yield f"  {operation.method:<7} {operation.path}  {operation.id}".rstrip()
    if count > SHOWN:
        yield f"  and {count - SHOWN} more"
    command = sample_command(server, url)
    if command is not None:
        yield f"Call: {command}"
    yield "Other responses: header 'Prefer: code=404' or 'Prefer: example=NAME'. Ctrl-C ends the server."


def sample_command(server: StrictServer, url: str) -> str | None:
    """Return a command that calls an operation, one that reads if there is one; None where no call is found."""
    ordered = sorted(server.operations, key=lambda one: (one.method != "GET", "{" in one.path))
    for operation in ordered[:SHOWN]:
        try:
            command = curl_command(server, operation, url)
        except (ImpossibleError, UnusableSchemaError):
            continue
        if len(command) <= LONGEST and command.isprintable():
            return command
    return None


def curl_command(server: StrictServer, operation: Operation, url: str) -> str:
    """Return the call of an operation with what is required, as a command of curl.

    Raises:
        ImpossibleError: when no value is found for something required.
        UnusableSchemaError: when a schema is malformed.
    """
    view = server.specification.request
    case = next(Maker(view, operation, 0).cases())
    request = request_of(view, operation, case)
    address = url.removesuffix(server.prefix) + request.target
    words = ["curl", *(() if request.method == "GET" else ("-X", request.method)), address]
    for name, value in request.headers:
        words += ["-H", f"{name}: {value}"]
    if request.body:
        words += ["--data-binary", request.body.decode("utf-8", "backslashreplace")]
    return shlex.join(words)
