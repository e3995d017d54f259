"""Schemas as plain JSON Schema 2020-12: annotations gone, references to other components named in `$defs`.

A view is what validators, the inclusion and the sampler read. It keeps what a schema accepts in one direction: what
is read-only is not part of a request, what is write-only not of a response. Components that are the same on both
sides have the same name in the views of both, so that a reference to one is the same reference.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from specwright.diff.changes import Direction
from specwright.diff.inputs import Pair, Side
from specwright.diff.shape import Shape
from specwright.openapi.json_types import is_list, is_object

View = dict[str, Any] | bool
Parts = dict[str, Any]
"""What a shape says, by keyword; `format` holds the schema that a format stands for."""

ONE = frozenset(
    "items not if then else contains additionalProperties unevaluatedItems unevaluatedProperties propertyNames".split()
)
"""Keywords that hold one schema."""
LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
MAPS = frozenset({"properties", "patternProperties", "dependentSchemas"})
PLAIN = frozenset(
    "type enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems "
    "maxItems uniqueItems minProperties maxProperties required minContains maxContains dependentRequired".split()
)
"""Keywords whose value is copied."""

HIDDEN_KEYWORD: Mapping[Direction, str] = {"request": "readOnly", "response": "writeOnly"}
"""What keeps a property out of a direction."""

_KNOWN_FORMATS = frozenset(
    "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference "
    "uuid uri-template json-pointer relative-json-pointer regex".split()
)
_NUMBER_RANGES: Mapping[str, tuple[float, float]] = {
    "float": (-3.4028234663852886e38, 3.4028234663852886e38),
    "int8": (-(2**7), 2**7 - 1),
    "int16": (-(2**15), 2**15 - 1),
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint8": (0, 2**8 - 1),
    "uint16": (0, 2**16 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
}
MEANINGFUL_FORMATS = _KNOWN_FORMATS | frozenset(_NUMBER_RANGES) | {"byte", "double", "password", "binary"}
"""Formats that the views turn into something that can be checked."""
_ANY_TEXT = frozenset({"", ".*", "(.*)", ".*?", "^.*", ".*$", "^"})
"""Patterns that every text matches."""
_DEEPEST = 40
BASE64 = "^[A-Za-z0-9+/]*={0,2}$"


class Views:
    """The views of both sides in one direction, with the components that they refer to."""

    def __init__(self, pair: Pair, direction: Direction) -> None:
        self._pair = pair
        self.direction: Direction = direction
        self._definitions: dict[str, View] = {}
        self._uses: dict[str, frozenset[str]] = {}
        self._names: dict[tuple[str, str], str] = {}

    def of(self, side: Side, node: Any, pointer: str) -> View:
        """Return the view of a schema node."""
        if isinstance(node, bool):
            return node
        if not is_object(node):
            return True
        reference = node.get("$ref", node.get("$dynamicRef"))
        if isinstance(reference, str):
            named: dict[str, Any] = {"$ref": f"#/$defs/{self._named(side, node, pointer)}"}
            if side.has_ignored_siblings:
                return named
            siblings = self._plain(side, {key: value for key, value in node.items() if "$" not in key}, pointer)
            return {**siblings, **named}
        return self._plain(side, node, pointer)

    def bundle(self, view: View) -> View:
        """Return a view as a schema of its own, with the definitions that it needs."""
        if isinstance(view, bool):
            return view
        names: set[str] = set()
        rest = list(references_in(view))
        while rest:
            name = rest.pop()
            if name not in names:
                names.add(name)
                rest += self._uses_of(name)
        if not names:
            return view
        return {**view, "$defs": {name: self._definitions[name] for name in sorted(names)}}

    def definition(self, name: str) -> View:
        """Return the component of a name."""
        return self._definitions[name]

    def is_hidden(self, side: Side, node: Any, pointer: str, depth: int = 0) -> bool:
        """Return whether a property with this schema is not part of this direction."""
        keyword = HIDDEN_KEYWORD[self.direction]
        if not is_object(node):
            return False
        if node.get(keyword) is True:
            return True
        if "$ref" not in node:
            members = node.get("allOf")
            if is_list(members) and len(members) == 1:
                return depth < _DEEPEST and self.is_hidden(side, members[0], f"{pointer}/allOf/0", depth + 1)
            return False
        referred = side.target(node, pointer)
        return referred is not None and depth < _DEEPEST and self.is_hidden(side, *referred, depth + 1)

    def _uses_of(self, name: str) -> frozenset[str]:
        found = self._uses.get(name)
        if found is None:
            found = self._uses[name] = frozenset(references_in(self._definitions[name]))
        return found

    def _named(self, side: Side, node: Any, pointer: str) -> str:
        target, place = side.target(node, pointer) or (node, pointer)
        # A component that is the same on both sides is the same set of values, whoever refers to it.
        key = ("" if self._pair.is_shared(place) else side.name, place)
        name = self._names.get(key)
        if name is None:
            name = self._names[key] = f"{key[0] or 'both'}{len(self._names)}"
            self._definitions[name] = True
            self._definitions[name] = self.of(side, target, place)
        return name

    def parts(self, side: Side, shape: Shape) -> Parts:
        """Return what a shape says, keyword by keyword; `assembled` makes a view of it."""
        parts: Parts = {}
        if shape.is_never:
            parts["not"] = True
        if shape.types is not None:
            parts["type"] = [*shape.types, *(["null"] if shape.is_nullable else [])]
        for keyword, value in shape.words.items():
            if keyword == "format":
                parts["format"] = _format_view(value, shape.types)
            elif keyword == "pattern" and value in _ANY_TEXT:
                continue
            elif keyword == "enum" and shape.is_nullable and shape.types is not None:
                parts["enum"] = [*value, *([None] if None not in value else [])]
            elif keyword in PLAIN:
                parts[keyword] = value
        for keyword, (node, pointer) in shape.ones.items():
            if keyword in ONE:
                parts[keyword] = self.of(side, node, pointer)
        for keyword, members in shape.lists.items():
            parts[keyword] = [self.of(side, *member) for member in members]
        for keyword, entries in shape.maps.items():
            parts[keyword] = {name: self.of(side, *child) for name, child in entries.items()}
        hidden = self.hidden(side, shape)
        if hidden:
            parts["properties"] = {name: name in hidden or each for name, each in parts["properties"].items()}
            if "required" in parts:
                parts["required"] = [name for name in parts["required"] if name not in hidden]
        return parts

    def hidden(self, side: Side, shape: Shape) -> frozenset[str]:
        """Return the names of the properties that are not part of this direction."""
        return frozenset(name for name, child in shape.properties.items() if self.is_hidden(side, *child))

    def _plain(self, side: Side, node: Mapping[str, Any], pointer: str) -> dict[str, Any]:
        view: dict[str, Any] = {}
        for keyword, value in node.items():
            if keyword in PLAIN:
                if keyword != "pattern" or value not in _ANY_TEXT:
                    view[keyword] = value
            elif keyword in ONE:
                view[keyword] = self.of(side, value, f"{pointer}/{keyword}")
            elif keyword in LISTS and is_list(value):
                if value:
                    view[keyword] = [self.of(side, each, f"{pointer}/{keyword}/{i}") for i, each in enumerate(value)]
            elif keyword in MAPS and is_object(value):
                view[keyword] = {
                    name: self.of(side, each, f"{pointer}/{keyword}/{name.replace('~', '~0').replace('/', '~1')}")
                    for name, each in value.items()
                }
        if "format" in node:
            declared = node.get("type")
            types = tuple(declared) if is_list(declared) else (declared,)
            found = _format_view(node["format"], types)
            if found:
                view["allOf"] = [*view.get("allOf", []), found]
        self._hide(side, node, view, pointer)
        return view

    def _hide(self, side: Side, node: Mapping[str, Any], view: dict[str, Any], pointer: str) -> None:
        declared = node.get("properties")
        if not is_object(declared):
            return
        hidden = {name for name, each in declared.items() if self.is_hidden(side, each, f"{pointer}/properties/{name}")}
        if hidden:
            view["properties"] = {name: True if name in hidden else each for name, each in view["properties"].items()}
            if "required" in view:
                view["required"] = [name for name in view["required"] if name not in hidden]


def assembled(parts: Parts) -> View:
    """Return the view that says what the parts say."""
    if parts.get("not") is True:
        return False
    view = {keyword: value for keyword, value in parts.items() if keyword != "format"}
    found = parts.get("format")
    if found:
        view["allOf"] = [*view.get("allOf", []), found]
    return view


def _format_view(name: Any, types: tuple[Any, ...] | None) -> dict[str, Any]:
    """Return what a format says about values; nothing for one that is not known."""
    if not isinstance(name, str):
        return {}
    if name in _KNOWN_FORMATS:
        return {"format": name}
    if name == "byte":
        return {"pattern": BASE64}
    numbers = set(types or ()) - {"null"}
    if name in _NUMBER_RANGES and numbers and numbers <= {"integer", "number"}:
        least, most = _NUMBER_RANGES[name]
        return {"minimum": least, "maximum": most}
    return {}


def references_in(view: Any) -> Iterable[str]:
    """Yield the names of the definitions that a view refers to."""
    rest: list[Any] = [view]
    while rest:
        each = rest.pop()
        if is_object(each):
            reference = each.get("$ref")
            if isinstance(reference, str):
                yield reference.removeprefix("#/$defs/")
            for keyword, child in each.items():
                if keyword in ONE:
                    rest.append(child)
                elif keyword in LISTS:
                    rest += child
                elif keyword in MAPS:
                    rest += child.values()
