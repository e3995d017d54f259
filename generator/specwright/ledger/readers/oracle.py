"""Reader of Oracle's pages: one operation a page, as lists within lists that lost their indentation.

The grammar is strict. Headings come in one order (request, its parameters, its body, response, statuses upwards), an
item is a dash, a name, a type and a description, and a schema that is printed twice says the same twice. A line that
is neither is an error, so that half a page never passes for a small one.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from specwright.ledger.document_text import DocumentText
from specwright.ledger.facts import Fact, Reading
from specwright.ledger.readers.conditions import UNIT

NAME = "nested lists"
_METHODS = ("get", "post", "put", "patch", "delete", "head", "options")
_LOCATIONS = {"Path Parameters": "path", "Query Parameters": "query", "Header Parameters": "header"}
_NAMED = re.compile(r"(?P<name>[\w.$-]+)(?P<required>\(required\))?: ?(?P<type>.*)")
_SCHEMA = re.compile(r"(?P<level>Root|Nested) Schema : (?P<name>\w+)")
_STATUS = re.compile(r"(?P<status>[1-5]\d\d|Default) Response")
_TYPE = re.compile(
    r"(?P<type>string|integer|number|boolean|object|array|file)(?:\((?P<format>\w+)\))?(?: (?P<name>\w+))?"
)
_CHOICES = re.compile(r"(?P<values>\[.*?\])(?P<text>.*)")
_LENGTHS = re.compile(r"(?P<first>\d+)(?:Maximum Length: ?(?P<second>\d+))?(?P<text>.*)")
_WORDS_OF_PATTERNS = {"letters": "A-Za-z", "numbers": "0-9", "underscore": "_", "dash": "-"}
_CHARACTERS = re.compile(r"The only valid characters for [\w ]+ are (?P<words>[\w, ]+)\.")


def is_form_of(text: DocumentText) -> bool:
    """Return whether the document looks like one of these pages: a method in line 2, a path in line 3."""
    return text.line(2).strip() in _METHODS and text.line(3).startswith("/")


def read(text: DocumentText) -> list[Fact]:
    """Return the facts of a page.

    Raises:
        UnreadableDocumentError: a line does not fit, or the page ends too early.
    """
    reader = _Reader(text)
    reader.page()
    return reader.reading.facts


@dataclass(slots=True)
class _Reader:
    text: DocumentText
    reading: Reading = field(init=False)
    at: int = 1
    bullet: bool = False
    """Whether the dash of the next item stood at the end of a description."""
    arrays: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Name of a nested array -> subject of the property that holds it."""
    bodies: dict[str, tuple[int, list[Any]]] = field(default_factory=dict[str, tuple[int, list[Any]]])
    """Name of a schema -> line and content of its first printing."""

    def __post_init__(self) -> None:
        self.reading = Reading(self.text)

    @property
    def here(self) -> str:
        return self.text.line(self.at)

    @property
    def is_at_end(self) -> bool:
        return self.at > len(self.text) or (self.at == len(self.text) and not self.here)

    def take(self, expected: str | None = None, meaning: str = "") -> str:
        """Return the current line and go on; refuse it when it is not `expected`."""
        if self.is_at_end:
            self.text.refuse(self.at, f"the page ends where {meaning or repr(expected)} has to follow; it is cut off")
        line = self.here
        if not line.strip():
            self.text.refuse(self.at, f"an empty line where {meaning or repr(expected)} has to stand")
        if expected is not None and line != expected:
            self.text.refuse(
                self.at, f"'{line[:60]}' stands where '{expected}' has to; a section is missing or misplaced"
            )
        self.at += 1
        return line

    def page(self) -> None:
        first = self.at
        title = self.take(meaning="the title of an operation")
        is_preview = title.startswith("(Preview) ")
        self.subject = (title.removeprefix("(Preview) "),)
        method, path = self.take(meaning="a method"), self.take(meaning="a path")
        if method not in _METHODS or not path.startswith("/"):
            self.text.refuse(2, "line 2 has to be a method in small letters, line 3 a path")
        description = self.take(meaning="the description of the operation")
        start = len(self.reading.facts)
        self.reading.add(2, "method", self.subject, method)
        self.reading.add(3, "path", self.subject, path)
        if is_preview:
            self.reading.add(1, "version", self.subject, "preview")
        self.take("Request")
        self.parameters()
        if self.here != "Response":
            self.body((*self.subject, "body"))
        self.responses()
        if not self.is_at_end:
            self.text.refuse(self.at, f"'{self.here[:60]}' follows the last response; a section is misplaced")
        operation = Fact(first, self.at - 1, "operation", self.subject, self.subject[0])
        reading = Reading(self.text)
        reading.add((first, self.at - 1), operation.kind, operation.subject, operation.value, description)
        self.reading.facts[start:start] = reading.facts

    subject: tuple[str, ...] = ()

    def parameters(self) -> None:
        first, listed, order = self.at, list[str](), list(_LOCATIONS)
        while self.here in _LOCATIONS:
            if self.here not in order:
                self.text.refuse(self.at, f"'{self.here}' stands here, after a later section; the page is shuffled")
            order = order[order.index(self.here) + 1 :]
            location = _LOCATIONS[self.take()]
            while self.at_item():
                listed.append(self.parameter(location))
            if not listed or not listed[-1].startswith(location):
                self.text.refuse(self.at, f"no {location} parameter follows the heading of the {location} parameters")
        if listed:
            self.reading.add((first, self.at - 1), "parameters", self.subject, listed)

    def parameter(self, location: str) -> str:
        first = self.dash()
        name, is_required, printed = self.name()
        type_, format_, _ = self.type(printed, first + 1)
        subject = (*self.subject, f"parameter {location} {name}")
        limits = self.limits()
        description = self.description()
        lines = (first + 1, self.at - 1)
        self.reading.add(lines, "parameter", subject, name, description)
        self.reading.add(first + 1, "place", subject, location)
        self.typed(first + 1, subject, type_, format_, limits, is_required)
        if found := _CHARACTERS.search(description):
            words = re.split(r", (?:and )?", found["words"])
            if not set(words) <= set(_WORDS_OF_PATTERNS):
                self.text.refuse(self.at - 1, f"'{found['words']}' names characters that this reader does not know")
            characters = "".join(_WORDS_OF_PATTERNS[word] for word in words)
            self.reading.add(self.at - 1, "pattern", subject, f"^[{characters}]*$")
        return f"{location} {name}"

    def typed(
        self,
        line: int,
        subject: tuple[str, ...],
        type_: str | None,
        format_: str | None,
        limits: dict[str, Any],
        required: bool,
    ) -> None:
        if type_:
            self.reading.add(line, "type", subject, type_)
        if format_:
            self.reading.add(line, "format", subject, format_)
        self.reading.add(line, "required", subject, required)
        for keyword, value in limits.items():
            self.reading.add((line, self.at - 1), keyword, subject, value)

    def body(self, subject: tuple[str, ...]) -> None:
        line, description = self.at, self.take(meaning="the description of the body")
        found = _SCHEMA.fullmatch(self.here)
        if found is None or found["level"] != "Root":
            self.text.refuse(self.at, f"'{self.here[:60]}' stands where the body's 'Root Schema :' has to")
        self.reading.add((line, line + 1), "body", subject, found["name"], description)
        self.schemas(subject)

    def responses(self) -> None:
        self.take("Response")
        first = self.at
        self.take("Supported Media Types")
        media: list[str] = []
        while found := re.fullmatch(r"- ([\w.+-]+/[\w.+*-]+)", self.here):
            media.append(found[1])
            self.at += 1
        if not media:
            self.text.refuse(self.at, "no media type follows 'Supported Media Types'")
        statuses: list[str] = []
        while not self.is_at_end:
            heading = _STATUS.fullmatch(self.here)
            if heading is None:
                self.text.refuse(self.at, f"'{self.here[:60]}' stands where a status ('404 Response') has to")
            status = heading["status"].lower()
            if statuses and (status, statuses[-1]) <= (statuses[-1], status):
                self.text.refuse(self.at, f"'{self.here}' follows the response {statuses[-1]}; the page is shuffled")
            statuses.append(status)
            self.response(status)
        if not statuses or statuses[-1] != "default":
            self.text.refuse(
                self.at, "the page ends before its 'Default Response', which is the last one; it is cut off"
            )
        self.reading.add((first, self.at - 1), "statuses", self.subject, statuses)
        self.reading.add((first, first + len(media)), "media type", self.subject, media)

    def response(self, status: str) -> None:
        first, subject = self.at, (*self.subject, f"response {status}")
        self.at += 1
        description = self.take(meaning="the description of the response")
        names: list[str] = []
        headers = (first, first)
        if self.here == "Headers":
            self.at += 1
            headers = (self.at - 1, 0)
            while self.at_item():
                names.append(self.header(subject))
            headers = (headers[0], self.at - 1)
            if not names:
                self.text.refuse(self.at, "no header follows 'Headers'")
        found = _SCHEMA.fullmatch(self.here)
        if found is None or found["level"] != "Root":
            self.text.refuse(self.at, f"'{self.here[:60]}' stands where the 'Root Schema :' of the response has to")
        schema = self.at
        self.schemas(subject)
        self.reading.add((first, first + 1), "status", subject, status, description)
        self.reading.add(schema, "schema", subject, found["name"])
        if names:
            self.reading.add(headers, "headers", subject, names)

    def header(self, owner: tuple[str, ...]) -> str:
        first = self.dash()
        name, is_required, printed = self.name()
        type_, format_, _ = self.type(printed, first + 1)
        limits, description = self.limits(), self.description()
        subject = (*owner, f"header {name}")
        self.reading.add((first + 1, self.at - 1), "header", subject, name, description)
        self.typed(first + 1, subject, type_, format_, limits, is_required)
        return name

    def schemas(self, owner: tuple[str, ...]) -> None:
        """A root schema and the nested ones that follow it."""
        self.arrays.clear()
        level = "Root"
        while found := _SCHEMA.fullmatch(self.here):
            if found["level"] != level and not (level == "Nested" and found["level"] == "Nested"):
                self.text.refuse(self.at, f"'{self.here}' follows a schema that it does not belong to")
            level = "Nested"
            self.schema(found["name"], (*owner, f"schema {found['name']}"))

    def schema(self, name: str, subject: tuple[str, ...]) -> None:
        first, start = self.at, len(self.reading.facts)
        self.at += 1
        self.take("Type:")
        typed = re.match(r"object|array", self.take(meaning="'object' or 'array'"))
        if typed is None:
            self.text.refuse(self.at - 1, f"'{self.text.line(self.at - 1)[:60]}' says no type of a schema")
        while self.take(meaning="'Show Source'") != "Show Source":
            if self.here == "-" or _SCHEMA.fullmatch(self.here) or _STATUS.fullmatch(self.here):
                self.text.refuse(self.at, "the schema has no line 'Show Source'")
        if typed[0] == "array":
            if name not in self.arrays:
                self.text.refuse(first, f"no property before holds the nested array '{name}'")
            nested = (*self.arrays[name], "nested schema")
            self.reading.add((first + 1, self.at - 1), "type", nested, "array")
            if self.at_item():
                self.element(self.arrays[name])
            return
        names: list[str] = []
        while self.at_item():
            names.append(self.property(subject))
        if not names:
            self.text.refuse(self.at, f"no property follows the schema '{name}'; the page is cut off")
        self.reading.add((first, self.at - 1), "properties", subject, names)
        self.reading.add((first + 1, first + 2), "type", subject, "object")
        depth = len(subject)
        content = [(fact.kind, fact.subject[depth:], fact.value) for fact in self.reading.facts[start:]]
        earlier, known = self.bodies.setdefault(name, (first, content))
        if known != content:
            self.text.refuse(self.at, f"'{name}' is not the same as in line {earlier}; the page is cut off or damaged")

    def property(self, owner: tuple[str, ...]) -> str:
        first = self.dash()
        name, is_required, printed = self.name()
        if printed:
            self.text.refuse(first + 1, f"'{printed[:60]}' follows the name of a property in its line")
        line = self.at
        type_, format_, inner = self.type(self.take(meaning="the type of a property"), line)
        subject = (*owner, f"property {name}")
        limits, description = self.limits(), self.description()
        self.reading.add((first + 1, self.at - 1), "property", subject, name, description)
        if found := UNIT.search(description):
            self.reading.add(self.at - 1, "unit", subject, found["unit"])
        is_named = type_ == "object" and inner is not None
        self.typed(line, subject, None if is_named else type_, format_, limits, is_required)
        if type_ == "array":
            self.arrays[inner or name] = subject
        elif inner:
            self.reading.add(line, "schema", subject, inner)
        return name

    def element(self, owner: tuple[str, ...]) -> None:
        self.dash()
        self.take("Array of:")
        line = self.at
        type_, _, inner = self.type(self.take(meaning="the type of an array's items"), line)
        description = self.description()
        self.reading.add((line, self.at - 1), "items", owner, inner or type_, description)

    def at_item(self) -> bool:
        return self.bullet or self.here == "-"

    def dash(self) -> int:
        """Go past the dash; return the line that it counts for."""
        if self.bullet:
            self.bullet = False
            return self.at - 1
        self.take("-")
        return self.at - 1

    def name(self) -> tuple[str, bool, str]:
        line = self.take(meaning="a name")
        found = _NAMED.fullmatch(line)
        if found is None:
            self.text.refuse(self.at - 1, f"'{line[:60]}' stands where a name has to, as in 'name(required): string'")
        return found["name"], found["required"] is not None, found["type"]

    def type(self, printed: str, line: int) -> tuple[str, str | None, str | None]:
        found = _TYPE.fullmatch(printed)
        if found is None:
            self.text.refuse(line, f"'{printed[:60]}' is not a type such as 'integer(int64)' or 'array tags'")
        return found["type"], found["format"], found["name"]

    limited: str = ""

    def limits(self) -> dict[str, Any]:
        """Limits and enum in front of a description; what follows them in their line is kept for `description`."""
        self.limited = ""
        if self.here == "Allowed Values:":
            self.at += 1
            found = _CHOICES.fullmatch(self.here)
            if found is None:
                self.text.refuse(self.at, "no list in brackets follows 'Allowed Values:'")
            self.at += 1
            self.limited = found["text"]
            return {"enum": json.loads(found["values"])}
        if self.here in ("Minimum Length:", "Maximum Length:"):
            first = "minLength" if self.here.startswith("Minimum") else "maxLength"
            self.at += 1
            found = _LENGTHS.fullmatch(self.here)
            if found is None:
                self.text.refuse(self.at, "no number follows the length")
            self.at += 1
            self.limited = found["text"]
            limits = {first: int(found["first"])}
            if found["second"]:
                limits["maxLength"] = int(found["second"])
            return limits
        return {}

    def description(self) -> str:
        """The description of an item: one line, which may end in the dash of the next item."""
        line = self.limited or self.take(meaning="a description")
        self.limited = ""
        if line == "-" or (_NAMED.fullmatch(line) is not None and line.endswith(":")) or _SCHEMA.fullmatch(line):
            self.text.refuse(self.at - 1, f"'{line[:60]}' stands where a description has to")
        if line.endswith(" -"):
            self.bullet = True
        return line.removesuffix(" -")
