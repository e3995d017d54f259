"""Cases as HTTP requests, written by the rules of OpenAPI: the other side of what the strict server reads.

It exists to try the server, and to show how a request should have looked.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from specwright.conform.cases import Case
from specwright.mock import security
from specwright.mock.examples import Demand, ExampleGenerator
from specwright.mock.json_nodes import Node, is_mapping, is_sequence
from specwright.mock.media_types import essence, is_json, is_json_lines, is_xml
from specwright.mock.operations import Operation, Parameter, media_types, read_parameter
from specwright.mock.schemas import View
from specwright.mock.xml_texts import xml_document

BOUNDARY = "specwright-boundary-7d6f1c"
DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A request, ready to be sent."""

    method: str
    target: str
    """Path and query, percent-encoded."""
    headers: tuple[tuple[str, str], ...]
    body: bytes


def request_of(view: View, operation: Operation, case: Case) -> RawRequest:
    """Return the request that a case means."""
    path, query, headers, cookies = (
        operation.prefixes[0] + operation.path.partition("#")[0],
        list[str](),
        list[tuple[str, str]](),
        list[str](),
    )
    for parameter in operation.parameters:
        if (parameter.location, parameter.name) not in case.parameters:
            continue
        value = case.parameters[parameter.location, parameter.name]
        if parameter.location == "path":
            path = path.replace("{" + parameter.name + "}", path_text(parameter, value))
        elif parameter.location == "query":
            query += query_pieces(parameter, value)
        elif parameter.location == "header":
            headers.append((parameter.name, header_text(parameter, value)))
        else:
            cookies += query_pieces(parameter, value)
    for location, name, text in credentials(view, operation):
        if location == "query":
            query.append(f"{quote(name, safe='')}={text}")
        elif location == "cookie":
            cookies.append(f"{name}={text}")
        else:
            headers.append((name, text))
    if cookies:
        headers.append(("cookie", "; ".join(cookies)))
    body = b""
    if case.media_type is not None and operation.body is not None:
        content_type, body = body_bytes(view, media_types(view, operation.body)[case.declared_media_type or ""], case)
        headers.append(("content-type", content_type))
    path, _, fixed = path.partition("?")
    query = [*([fixed] if fixed else []), *query]
    path = quote(path, safe="/%:@!$&'()*+,;=~")
    target = path + ("?" + "&".join(query) if query else "")
    return RawRequest(operation.method, target, tuple(headers), body)


def credentials(view: View, operation: Operation) -> list[tuple[str, str, str]]:
    """Return (place, name, text) of made-up credentials for the first security alternative."""
    found: list[tuple[str, str, str]] = []
    for name in operation.security[0] if operation.security else ():
        scheme = security.scheme(view, name)
        if scheme.get("type") == "apiKey":
            found.append((str(scheme.get("in")), str(scheme.get("name")), "key"))
        elif scheme.get("type") != "mutualTLS":
            kind = str(scheme.get("scheme", "bearer")) if scheme.get("type") == "http" else "bearer"
            token = "dXNlcjpwYXNzd29yZA==" if kind.lower() == "basic" else "token"
            found.append(("header", "Authorization", f"{kind.capitalize()} {token}"))
    return found


def plain(value: Any) -> str:
    """Return a primitive value as text."""
    return value if isinstance(value, str) else json.dumps(value)


def encoded(value: Any, *, reserved: bool = False) -> str:
    """Return a primitive value, percent-encoded; `reserved` leaves reserved characters as they are."""
    return quote(plain(value), safe=":/?@!$'()*,;" if reserved else "")


def flat(value: Any, *, explode: bool) -> list[str]:
    """Return the elements of a delimited value, percent-encoded."""
    if is_mapping(value):
        pairs = [(encoded(name), encoded(inner)) for name, inner in value.items()]
        return [f"{name}={inner}" for name, inner in pairs] if explode else [text for pair in pairs for text in pair]
    return [encoded(element) for element in value]


def path_text(parameter: Parameter, value: Any) -> str:
    """Return the text of a path parameter."""
    if parameter.media_type is not None:
        return quote(document(parameter.media_type, value), safe="")
    compound = is_sequence(value) or is_mapping(value)
    if parameter.style == "label":
        elements = flat(value, explode=parameter.explode) if compound else [encoded(value)]
        return "." + ("." if parameter.explode else ",").join(elements)
    if parameter.style == "matrix":
        name = encoded(parameter.name)
        if not compound or not parameter.explode:
            return f";{name}=" + (",".join(flat(value, explode=False)) if compound else encoded(value))
        pieces = flat(value, explode=True)
        return "".join(f";{piece}" if is_mapping(value) else f";{name}={piece}" for piece in pieces)
    return ",".join(flat(value, explode=parameter.explode)) if compound else encoded(value)


def query_pieces(parameter: Parameter, value: Any) -> list[str]:
    """Return the `name=value` pieces of a query parameter or cookie."""
    name = encoded(parameter.name)
    if parameter.media_type is not None:
        return [f"{name}={quote(document(parameter.media_type, value), safe='')}"]
    if parameter.style == "deepObject":
        return deep_pieces(name, value)
    if not (is_sequence(value) or is_mapping(value)):
        return [f"{name}={encoded(value, reserved=parameter.allow_reserved)}"]
    if parameter.explode:
        pieces = flat(value, explode=True)
        return pieces if is_mapping(value) else [f"{name}={piece}" for piece in pieces]
    return [f"{name}=" + DELIMITERS.get(parameter.style, ",").join(flat(value, explode=False))]


def deep_pieces(name: str, value: Any) -> list[str]:
    """Return the `name[property]=value` pieces of an object."""
    if is_mapping(value):
        return [piece for key, inner in value.items() for piece in deep_pieces(f"{name}%5B{encoded(key)}%5D", inner)]
    if is_sequence(value):
        return [piece for index, inner in enumerate(value) for piece in deep_pieces(f"{name}%5B{index}%5D", inner)]
    return [f"{name}={encoded(value)}"]


def header_text(parameter: Parameter, value: Any) -> str:
    """Return the text of a header parameter."""
    if parameter.media_type is not None:
        return document(parameter.media_type, value)
    if is_mapping(value):
        pairs = [(name, plain(inner)) for name, inner in value.items()]
        return ",".join(f"{name}={inner}" if parameter.explode else f"{name},{inner}" for name, inner in pairs)
    return ",".join(plain(element) for element in value) if is_sequence(value) else plain(value)


def document(media_type: str, value: Any) -> str:
    """Return a value as one document in a parameter."""
    return json.dumps(value) if is_json(media_type) else plain(value)


def body_bytes(view: View, media_type: Node, case: Case) -> tuple[str, bytes]:
    """Return the Content-Type and the bytes of a case's body."""
    name, value = case.media_type or "", case.body
    if is_json_lines(name):
        return name, b"".join(json.dumps(line).encode() + b"\n" for line in value)
    if is_json(name):
        return name, json.dumps(value, ensure_ascii=False).encode()
    if is_xml(name):
        return name, xml_document(view, media_type.child("schema"), value).encode()
    if essence(name) == "application/x-www-form-urlencoded":
        return name, "&".join(form_pieces(media_type, value)).encode()
    if essence(name) == "multipart/form-data":
        return f"{name}; boundary={BOUNDARY}", multipart_bytes(view, media_type, value)
    return name, value if isinstance(value, bytes) else str(value).encode()


def form_pieces(media_type: Node, value: dict[str, Any]) -> list[str]:
    """Return the fields of a form."""
    pieces: list[str] = []
    for name, inner in value.items():
        encoding = media_type.child("encoding", name)
        style, explode = encoding.get("style"), encoding.get("explode")
        exploded = explode if isinstance(explode, bool) else style in (None, "form")
        if style == "deepObject":
            pieces += deep_pieces(encoded(name), inner)
        elif is_mapping(inner) or is_json(str(encoding.get("contentType", ""))):
            pieces.append(f"{encoded(name)}={quote(json.dumps(inner), safe='')}")
        elif is_sequence(inner) and not exploded:
            delimiter = DELIMITERS.get(str(style), ",")
            pieces.append(f"{encoded(name)}={delimiter.join(flat(inner, explode=False))}")
        else:
            elements = inner if is_sequence(inner) else [inner]
            texts = [json.dumps(one) if is_mapping(one) or is_sequence(one) else one for one in elements]
            pieces += [f"{encoded(name)}={encoded(text)}" for text in texts]
    return pieces


def multipart_bytes(view: View, media_type: Node, value: dict[str, Any]) -> bytes:
    """Return the parts of a multipart body."""
    content = b""
    for name, inner in value.items():
        declared = str(media_type.child("encoding", name).get("contentType", "")).split(",")[0].strip()
        whole = is_json(declared) or not is_sequence(inner)
        elements: Sequence[Any] = [inner] if whole else inner
        for element in elements:
            binary = isinstance(element, bytes)
            kind = declared.replace("*", "plain") if declared else part_type(element)
            file_name = '; filename="file"' if binary else ""
            content += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{file_name}\r\n'.encode()
            content += f"Content-Type: {kind}\r\n{part_headers(view, media_type.child('encoding', name))}\r\n".encode()
            text = json.dumps(element) if is_json(kind) else "" if binary else plain(element)
            content += (element if binary else text.encode()) + b"\r\n"
    return content + f"--{BOUNDARY}--\r\n".encode()


def part_headers(view: View, encoding: Node) -> str:
    """Return the lines of the headers that a part must have."""
    lines = ""
    for name, child in encoding.child("headers").children():
        header = read_parameter(view.resolve(child))
        if header.required and header.schema.exists:
            value = ExampleGenerator(view).make(header.schema, Demand(non_empty=True, label=name))
            lines += f"{name}: {header_text(header, value)}\r\n"
    return lines


def part_type(value: Any) -> str:
    """Return the media type that a part has when the specification says nothing."""
    if isinstance(value, bytes):
        return "application/octet-stream"
    return "application/json" if is_mapping(value) or is_sequence(value) else "text/plain"
