"""Responses that a specification promises: status, headers and content, always the same for the same arguments."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from specwright.mock.composition import ImpossibleError
from specwright.mock.examples import Demand, ExampleGenerator, Variant
from specwright.mock.json_nodes import Node, is_mapping, is_sequence, mapping
from specwright.mock.media_types import attributes, covers, essence, is_event_stream, is_json, is_json_lines, is_xml
from specwright.mock.operations import Operation, Parameter, media_types, read_parameter, responses
from specwright.mock.schemas import View
from specwright.mock.violations import Violation
from specwright.mock.xml_texts import xml_document

FRAMING = frozenset(("content-type", "content-length", "content-encoding", "transfer-encoding", "connection", "date"))
"""Headers that the server itself decides about."""
WITHOUT_CONTENT = frozenset((101, 204, 205, 304))
BYTES = bytes(range(256))


@dataclass(frozen=True, slots=True)
class MockResponse:
    """What the server sends."""

    status: int
    headers: tuple[tuple[str, str], ...]
    content: bytes
    media_type: str | None


@dataclass(frozen=True, slots=True)
class ResponsePreference:
    """The response that a client prefers."""

    status: int | None = None
    variant: Variant = "maximal"
    """`minimal`, `maximal`, a number, or `example` for the examples of the specification."""
    seed: int = 0
    example: str | None = None
    """Name of the example that is wanted."""


class ResponseFactory:
    """Makes the responses of one specification."""

    def __init__(self, view: View) -> None:
        """Take the response view of the specification."""
        self.view = view
        self._cache: dict[tuple[str, Variant | str, int], Any] = {}

    def response(
        self, operation: Operation, accept: str | None, preference: ResponsePreference
    ) -> MockResponse | Violation:
        """Return a response, or why the request cannot have one: a status or media type that is not documented.

        Raises:
            ImpossibleError: when no value was found for a schema.
        """
        documented = responses(self.view, operation)
        chosen = choose_status(documented, preference.status)
        if chosen is None:
            return Violation(400, "status-undocumented", f"status {preference.status} is not documented",
                             operation.pointer + "/responses", sorted(documented), preference.status)  # fmt: skip
        status, key = chosen
        response = documented.get(key, Node(operation.node.file, operation.node.pointer, {}))
        contents = media_types(self.view, response)
        name = acceptable(list(contents), accept)
        if contents and name is None:
            return Violation(406, "accept", f"the client accepts {accept}, responses are {', '.join(contents)}",
                             response.where + "/content", list(contents), accept)  # fmt: skip
        headers = tuple(self.headers(response, preference))
        if name is None or status in WITHOUT_CONTENT:
            return MockResponse(status, headers, b"", None)
        media_type = concrete(name)
        content = self.content(contents[name], media_type, preference)
        return MockResponse(status, headers, b"" if operation.method == "HEAD" else content, media_type)

    def instance(self, schema: Node, preference: ResponsePreference, demand: Demand | None = None) -> Any:
        """Return a value of a schema, made once for each preference."""
        key = (schema.address, preference.variant, preference.seed)
        if demand is not None or key not in self._cache:
            variant = preference.variant
            try:
                value = ExampleGenerator(self.view, seed=preference.seed, variant=variant).make(schema, demand)
            except ImpossibleError:
                # Variants of a `oneOf` that overlap leave nothing to send; authors mean `anyOf` then.
                relaxed = self.view.relaxed()
                same = relaxed.at(schema.file, schema.pointer.replace("/oneOf/", "/anyOf/"))
                value = ExampleGenerator(relaxed, seed=preference.seed, variant=variant).make(same, demand)
            if demand is not None:
                return value
            self._cache[key] = value
        return self._cache[key]

    def value(self, media_type: Node, preference: ResponsePreference) -> Any:
        """Return what a response of this media type says; text for media types without a schema."""
        if preference.variant == "example" or preference.example is not None:
            found = example(self.view, media_type, preference.example)
            if found is not None:
                return found
        schema = media_type.child("schema")
        return self.instance(schema, preference) if schema.exists else None

    def content(self, media_type: Node, name: str, preference: ResponsePreference) -> bytes:
        """Return the bytes of a response."""
        if is_event_stream(name) or is_json_lines(name):
            return self.stream(media_type, name, preference)
        schema = media_type.child("schema")
        if schema.exists and self.view.is_binary(schema):
            return BYTES
        value = self.value(media_type, preference)
        if is_json(name):
            return json.dumps(value, ensure_ascii=False).encode()
        if is_xml(name):
            return xml_document(self.view, schema, value).encode()
        if isinstance(value, str):
            return value.encode()
        if value is None:
            return BYTES if not essence(name).startswith("text/") else b"text"
        return json.dumps(value, ensure_ascii=False).encode()

    def stream(self, media_type: Node, name: str, preference: ResponsePreference) -> bytes:
        """Return two events, or two lines."""
        item, whole = media_type.child("itemSchema"), media_type.child("schema")
        if not item.exists and whole.exists and is_json_lines(name) and "array" in self.view.types(whole):
            values: list[Any] = self.value(media_type, preference)
        else:
            schema = item if item.exists else whole
            preferences = (
                [preference] if preference.variant == "minimal" else [preference, replace(preference, variant=1)]
            )
            values = [self.instance(schema, each) if schema.exists else {} for each in preferences]
        if is_json_lines(name):
            return b"".join(json.dumps(value).encode() + b"\n" for value in values)
        return "".join(event(value, described=item.exists) for value in values).encode()

    def headers(self, response: Node, preference: ResponsePreference) -> list[tuple[str, str]]:
        """Return the documented headers of a response; a minimal response has only the required ones."""
        found: list[tuple[str, str]] = []
        for name, child in response.child("headers").children():
            parameter = read_parameter(self.view.resolve(child))
            if name.lower() in FRAMING or (preference.variant == "minimal" and not parameter.required):
                continue
            try:
                text = self.header(parameter, name, preference)
            except ImpossibleError:
                continue
            found.append((name.lower(), text))
        return found

    def header(self, parameter: Parameter, name: str, preference: ResponsePreference) -> str:
        """Return the value of a response header."""
        if not parameter.schema.exists:
            return name
        value = self.instance(parameter.schema, preference, Demand(non_empty=True, label=name))
        if parameter.media_type is not None:
            return json.dumps(value) if is_json(parameter.media_type) else str(value)
        if is_sequence(value):
            return ",".join(plain(element) for element in value)
        if is_mapping(value):
            pieces = (
                f"{key}={plain(one)}" if parameter.explode else f"{key},{plain(one)}" for key, one in value.items()
            )
            return ",".join(pieces)
        return plain(value)


def plain(value: Any) -> str:
    """Return a primitive value as the text of a header, in ASCII."""
    text = value if isinstance(value, str) else json.dumps(value)
    return "".join(one if " " <= one <= "~" else " " if one < " " else "?" for one in text)


def event(value: Any, *, described: bool) -> str:
    """Return one server-sent event; `described` when the value is the whole event (OpenAPI 3.2), not its data."""
    fields = mapping(value)
    if described and "data" in fields:
        lines = [f"{key}: {fields[key]}" for key in ("event", "id", "retry") if key in fields]
        lines += [f"data: {line}" for line in str(fields["data"]).split("\n")]
        return "\n".join(lines) + "\n\n"
    data = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "".join(f"data: {line}\n" for line in data.split("\n")) + "\n"


def choose_status(documented: dict[str, Node], wanted: int | None) -> tuple[int, str] | None:
    """Return the status to send and the key under which it is documented, or None when it is not documented."""
    if wanted is not None:
        for key in (str(wanted), f"{wanted // 100}XX", f"{wanted // 100}xx", "default"):
            if key in documented:
                return wanted, key
        return None
    for first in "2", "1", "3":
        exact = sorted(key for key in documented if key.startswith(first) and key.isdigit())
        if exact:
            return int(exact[0]), exact[0]
        ranged = next((key for key in documented if key.upper() == f"{first}XX"), None)
        if ranged:
            return int(first) * 100, ranged
    if "default" in documented:
        return 200, "default"
    exact = sorted(key for key in documented if key.isdigit())
    return (int(exact[0]), exact[0]) if exact else (200, "")


def acceptable(offered: list[str], accept: str | None) -> str | None:
    """Return the offered media type that a client prefers, or None when it accepts none of them."""
    if not offered:
        return None
    ranges = [piece.strip() for piece in (accept or "*/*").split(",") if piece.strip()]
    best, best_quality = None, 0.0
    for name in offered:
        sample = concrete(name)
        matching = [one for one in ranges if covers(one, sample)]
        if not matching:
            continue
        closest = max(matching, key=lambda one: (not essence(one).startswith("*"), "*" not in essence(one)))
        quality = float(attributes(closest).get("q", "1") or 0)
        if quality > best_quality:
            best, best_quality = name, quality
    return best


def concrete(media_type: str) -> str:
    """Return a media type that a documented range such as `image/*` allows."""
    samples = {
        "*/*": "application/octet-stream",
        "application/*": "application/octet-stream",
        "audio/*": "audio/mpeg",
        "image/*": "image/png",
        "text/*": "text/plain",
        "video/*": "video/mp4",
    }
    return samples.get(essence(media_type), media_type)


def example(view: View, media_type: Node, wanted: str | None = None) -> Any:
    """Return the example of a media type that has a name, or the first one; None where there is none."""
    if wanted is None and "example" in mapping(media_type.value):
        return media_type.get("example")
    for name, child in media_type.child("examples").children():
        if wanted not in (None, name):
            continue
        found = view.resolve(child)
        if "value" in mapping(found.value):
            return found.get("value")
    return None
