"""Forms, urlencoded and multipart: which property each field or part is, and how it was to be encoded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from specwright.mock.coercion import shapes, typed
from specwright.mock.json_nodes import ANYTHING, Node
from specwright.mock.media_types import MalformedDocumentError, covers, is_json, read_json
from specwright.mock.multipart import Part
from specwright.mock.schemas import View
from specwright.mock.styles import Pairs, StyleError, decoded, deep_value, delimited_value, pairs

STYLE_KEYS = ("style", "explode", "allowReserved")


class Form:
    """Reads the fields of one body by the media type object that describes it."""

    def __init__(self, view: View, media_type: Node) -> None:
        """Take the media type object: its schema and its encoding."""
        self.view = view
        self.encodings = media_type.child("encoding")
        self.properties = view.properties(media_type.child("schema"))
        self.undeclared = view.open_schemas(media_type.child("schema"))
        self.required = view.required(media_type.child("schema"))
        self.problems: list[str] = []

    def urlencoded(self, content: bytes) -> dict[str, Any]:
        """Return the object that an `application/x-www-form-urlencoded` body stands for; adds to `problems`."""
        try:
            text = content.decode("ascii")
            found = [(decoded(name, plus=True), name, value or "") for name, value in pairs(text)]
        except (UnicodeDecodeError, StyleError) as error:
            self.problems.append(f"not a form: {error}")
            return {}
        members: dict[str, Any] = {}
        grouped: dict[str, list[tuple[str, str]]] = {}
        for name, raw, value in found:
            base = name.partition("[")[0]
            deep = "[" in name and self._style(base) == "deepObject"
            grouped.setdefault(base if deep else name, []).append((raw, value))
        for name, own in grouped.items():
            schemas = self._schemas(name)
            if schemas is None:
                continue
            try:
                members[name] = self._field(name, own, schemas)
            except (StyleError, MalformedDocumentError) as error:
                self.problems.append(f"{name}: {error}")
        return members

    def multipart(self, found: Sequence[Part]) -> dict[str, Any]:
        """Return the object that the parts of a `multipart/form-data` body stand for; adds to `problems`."""
        grouped: dict[str, list[Part]] = {}
        for part in found:
            if part.name is None or not part.headers.get("content-disposition", "").lower().startswith("form-data"):
                self.problems.append("expected every part to have Content-Disposition: form-data with a name")
            else:
                grouped.setdefault(part.name, []).append(part)
        members: dict[str, Any] = {}
        for name, own in grouped.items():
            schemas = self._schemas(name)
            if schemas is None:
                continue
            try:
                members[name] = self._parts(name, own, schemas)
            except MalformedDocumentError as error:
                self.problems.append(f"{name}: {error}")
        return members

    def _schemas(self, name: str) -> list[Node] | None:
        schemas = [schema for schema in self.properties.get(name, []) if schema.value is not False]
        if name in self.properties and not schemas:
            self.problems.append(f"{name} must not be sent: it is readOnly")
            return None
        if not schemas and not self.undeclared and name in self.required:
            return [Node(ANYTHING, "", {})]
        if not schemas and not self.undeclared:
            self.problems.append(f"unknown field {name!r}; the fields are {', '.join(sorted(self.properties))}")
            return None
        return schemas or self.undeclared

    def _style(self, name: str) -> str | None:
        """Return the style of a property where one of the style keywords is given; then contentType means nothing."""
        encoding = self.encodings.child(name)
        if not any(encoding.child(key).exists for key in STYLE_KEYS):
            return None
        return str(encoding.get("style", "form"))

    def _field(self, name: str, own: Pairs, schemas: list[Node]) -> Any:
        style = self._style(name)
        schema = schemas[0]
        if style == "deepObject" and any("[" in raw or "%5B" in raw.upper() for raw, _ in own):
            return typed(self.view, deep_value(own, name, plus=True), schemas)
        for shape in shapes(self.view, schema):
            try:
                value = self._shaped(name, own, schema, shape, style)
            except (StyleError, MalformedDocumentError):
                if shape == shapes(self.view, schema)[-1]:
                    raise
                continue
            if self.view.fits(value, schema):
                return value
        return self._shaped(name, own, schema, shapes(self.view, schema)[0], style)

    def _shaped(self, name: str, own: Pairs, schema: Node, shape: str, style: str | None) -> Any:
        explode = self.encodings.child(name, "explode").value
        exploded = explode if isinstance(explode, bool) else style in (None, "form")
        if shape == "array" and exploded:
            return [self._text(value, self.view.items(schema, index)) for index, (_, value) in enumerate(own)]
        if len(own) != 1:
            raise StyleError(f"expected the field once, got it {len(own)} times")
        text = own[0][1]
        media_type = str(self.encodings.child(name).get("contentType", ""))
        if style is None and (shape == "object" or is_json(media_type)):
            return read_json(decoded(text, plus=True).encode())
        return typed(self.view, delimited_value(text, style=style or "form", shape=shape, plus=True), [schema])

    def _text(self, raw: str, schemas: list[Node]) -> Any:
        text = decoded(raw, plus=True)
        if schemas and shapes(self.view, schemas[0])[:1] == ["object"]:
            return read_json(text.encode())
        return typed(self.view, text, schemas)

    def _parts(self, name: str, own: Sequence[Part], schemas: list[Node]) -> Any:
        schema = schemas[0]
        found = shapes(self.view, schema)
        encoded_as = str(self.encodings.child(name).get("contentType", ""))
        if "array" in found and not is_json(encoded_as):
            return [self._part(name, part, self.view.items(schema, index)) for index, part in enumerate(own)]
        if len(own) != 1:
            raise MalformedDocumentError(f"expected one part, got {len(own)}")
        return self._part(name, own[0], schemas)

    def _part(self, name: str, part: Part, schemas: list[Node]) -> Any:
        """Return the value of one part, after checking that its media type is the expected one."""
        encoding = self.encodings.child(name)
        for header, declared in encoding.child("headers").children():
            if self.view.resolve(declared).get("required") is True and header.lower() not in part.headers:
                raise MalformedDocumentError(f"expected the part to have the header {header}")
        schema = schemas[0] if schemas else None
        binary = schema is not None and self.view.is_binary(schema)
        declared_types = str(encoding.get("contentType", "")).replace(" ", "")
        expected = declared_types.split(",") if declared_types else []
        if not expected and not binary:
            found = shapes(self.view, schema) if schema is not None else ["primitive"]
            expected = ["application/json"] if set(found) & {"object", "array"} else []
            expected += ["text/plain"] if "primitive" in found else []
        sent = part.media_type or "text/plain"
        if expected and not any(covers(wanted, sent) for wanted in expected):
            raise MalformedDocumentError(f"expected a part of type {' or '.join(expected)}, got {sent}")
        if binary or schema is None:
            return part.content.decode("latin-1")  # one character a byte, so that lengths are those of the bytes
        if is_json(sent):
            return read_json(part.content)
        try:
            return typed(self.view, part.content.decode("utf-8"), schemas)
        except UnicodeDecodeError as error:
            raise MalformedDocumentError(f"expected text in UTF-8: {error}") from error
