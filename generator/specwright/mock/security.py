"""Whether a request carries the credentials that its operation asks for, in the right place."""

from __future__ import annotations

import base64
import binascii
from typing import Any
from urllib.parse import unquote

from specwright.mock.http_exchange import RawRequest
from specwright.mock.json_nodes import Node
from specwright.mock.operations import Operation, is_optional
from specwright.mock.schemas import View
from specwright.mock.styles import pairs
from specwright.mock.violations import Violation


def scheme(view: View, name: str) -> Node:
    """Return the security scheme of a name."""
    return view.resolve(view.root.child("components", "securitySchemes", name))


def credentials(view: View, operation: Operation) -> frozenset[tuple[str, str]]:
    """Return (place, name) of the query parameters and cookies that carry credentials of an operation."""
    found = {name for entry in operation.security for name in entry}
    schemes = [scheme(view, name) for name in found]
    return frozenset(
        (str(node.get("in")), str(node.get("name")))
        for node in schemes
        if node.get("type") == "apiKey" and node.get("in") in ("query", "cookie")
    )


def check(view: View, operation: Operation, received: RawRequest) -> Violation | None:
    """Return why the credentials of a request are not those of its operation, or None."""
    if is_optional(operation.security):
        return None if operation.security else stray(view, operation, received)
    missing: list[dict[str, str]] = []
    for entry in operation.security:
        lacking = {name: reason for name in entry if (reason := lack(scheme(view, name), received))}
        if not lacking:
            return None
        missing.append(lacking)
    reasons = " or ".join(" and ".join(entry.values()) for entry in missing)
    pointer = operation.pointer + "/security" if operation.node.child("security").exists else "/security"
    expected = [{name: expectation(scheme(view, name)) for name in entry} for entry in operation.security]
    return Violation(401, "credentials-missing", f"credentials: {reasons}", pointer, expected,
                     received.value("authorization"))  # fmt: skip


def stray(view: View, operation: Operation, received: RawRequest) -> Violation | None:
    """Return a violation when credentials are sent to an operation that takes none: they leak."""
    headers = {"authorization"}
    for _, node in view.root.child("components", "securitySchemes").children():
        node = view.resolve(node)
        if node.get("type") == "apiKey" and node.get("in") == "header":
            headers.add(str(node.get("name")).lower())
    headers -= {parameter.name.lower() for parameter in operation.parameters if parameter.location == "header"}
    for name in sorted(headers):
        if received.values(name):
            return Violation(400, "credentials-stray", f"{name} is sent to an operation that takes no credentials",
                             operation.pointer + "/security", [], name)  # fmt: skip
    return None


def expectation(node: Node) -> str:
    """Return in words what a security scheme demands."""
    kind = node.get("type")
    if kind == "apiKey":
        return f"{node.get('in')} {node.get('name')}"
    if kind == "http":
        return f"header Authorization: {str(node.get('scheme')).capitalize()} ..."
    return "header Authorization: Bearer ..." if kind in ("oauth2", "openIdConnect") else str(kind)


def lack(node: Node, received: RawRequest) -> str | None:
    """Return what a request lacks for one security scheme, or None when its credential is in place."""
    kind = node.get("type")
    if kind == "apiKey":
        found = sent(received, str(node.get("in")), str(node.get("name")))
        return None if found else f"{expectation(node)} is missing"
    if kind == "mutualTLS":
        return None
    if kind not in ("http", "oauth2", "openIdConnect"):
        return f"{node.where} is not a security scheme"
    wanted = str(node.get("scheme", "bearer")).lower() if kind == "http" else "bearer"
    lines = received.values("authorization")
    if len(lines) != 1:
        return f"{expectation(node)} is missing" if not lines else "Authorization is sent more than once"
    name, _, token = lines[0].partition(" ")
    if name.lower() != wanted or not token.strip():
        return f"{expectation(node)} was expected"
    if wanted == "basic" and not is_basic(token):
        return "expected base64 of user:password after Basic"
    return None


def is_basic(token: str) -> bool:
    """Tell whether text is what follows `Basic` (RFC 7617)."""
    try:
        return b":" in base64.b64decode(token.strip(), validate=True)
    except (ValueError, binascii.Error):
        return False


def sent(received: RawRequest, location: str, name: str) -> Any:
    """Return the value of an API key, or None or empty text when it is not in its place."""
    if location == "header":
        return received.value(name)
    lines = [received.raw_query] if location == "query" else received.values("cookie")
    for line in lines:
        for key, value in pairs(line, "&" if location == "query" else ";"):
            if unquote(key.strip()) == name:
                return value
    return None
