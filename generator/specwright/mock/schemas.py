"""Schemas of a specification in one direction: what they refer to, what they allow, what fits them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import jsonschema_rs
import msgspec

from specwright.mock.json_nodes import ANYTHING, ROOT, Node, is_mapping, is_sequence, lookup, sequence, split_reference
from specwright.mock.json_schema_dialect import Direction

TYPES = frozenset(("null", "boolean", "integer", "number", "string", "array", "object"))
HEAVIEST = 20_000
"""Schemas that a validator may go through for one value."""
COMPOSITIONS = ("allOf", "anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class ValidationFailure:
    """Why a value does not fit a schema."""

    pointer: str
    """JSON pointer in the value."""
    message: str
    expected: Any
    """Keyword of the schema and what it demands."""
    got: Any


class UnusableSchemaError(Exception):
    """A schema that no validator can be made from; the message names its pointer and the reason."""


def is_base64(text: str) -> bool:
    """Tell whether text is base64, as format `byte` demands."""
    try:
        base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return False
    return True


class View:
    """The trees of a specification, rewritten for one direction."""

    def __init__(self, trees: dict[str, Any], direction: Direction) -> None:
        """Take trees by file address, as `Dialect` leaves them."""
        self.trees: dict[str, Any] = {ANYTHING: {}, **trees}
        self.direction: Direction = direction
        self._registry = jsonschema_rs.Registry(list(self.trees.items()), draft=jsonschema_rs.Draft202012)
        self._relaxed: View | None = None
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}
        self._types: dict[str, frozenset[str]] = {}
        self._weights: dict[str, int] = {}

    @property
    def root(self) -> Node:
        """The root document."""
        return Node(ROOT, "", self.trees[ROOT])

    def at(self, file: str, pointer: str) -> Node:
        """Return the node at a pointer; its value is None where there is nothing."""
        try:
            return Node(file, pointer, lookup(self.trees.get(file), pointer))
        except KeyError:
            return Node(file, pointer, None)

    def target(self, node: Node) -> Node:
        """Return the node that a `$ref` at this node names."""
        return self.at(*split_reference(str(node.get("$ref")), node.file))

    def resolve(self, node: Node) -> Node:
        """Follow references to the object itself; a circle of references ends as a node without a value."""
        seen: set[str] = set()
        while isinstance(node.get("$ref"), str):
            if node.address in seen:
                return Node(node.file, node.pointer, None)
            seen.add(node.address)
            node = self.target(node)
        return node

    def validator(self, schema: Node) -> jsonschema_rs.Draft202012Validator:
        """Return the validator of a schema.

        Raises:
            UnusableSchemaError: when the schema is malformed.
        """
        if schema.address not in self._validators:
            if (weight := self.weight(schema)) > HEAVIEST:
                raise UnusableSchemaError(
                    f"{schema.where}: the unions that this schema is made of multiply to {weight} variants, of which "
                    f"{HEAVIEST} are looked at; name the variants in one union"
                )
            try:
                self._validators[schema.address] = jsonschema_rs.Draft202012Validator(
                    {"$ref": schema.address},
                    registry=self._registry,
                    validate_formats=True,
                    formats={"byte": is_base64},
                    offline=True,
                )
            except (ValueError, jsonschema_rs.ReferencingError) as error:
                reason = str(error).partition("\n")[0]
                raise UnusableSchemaError(f"{schema.where}: the schema cannot be used: {reason}") from error
        return self._validators[schema.address]

    def fits(self, value: Any, schema: Node) -> bool:
        """Tell whether a value is valid by a schema."""
        return self.validator(schema).is_valid(value)

    def failure(self, value: Any, schema: Node) -> ValidationFailure | None:
        """Return the first reason why a value is not valid by a schema, or None when it is."""
        validator = self.validator(schema)
        if validator.is_valid(value):
            return None
        errors = list(validator.iter_errors(value))
        if not errors:
            return ValidationFailure("", "the value is not valid", schema.value, value)
        return described(min(errors, key=lambda error: len(error.instance_path)))

    def members(self, schema: Node, *, keywords: tuple[str, ...] = COMPOSITIONS) -> Iterator[Node]:
        """Yield a schema and everything that it is composed of, itself first."""
        pending, seen = [schema], set[str]()
        while pending:
            node = pending.pop(0)
            if node.address in seen or not is_mapping(node.value):
                continue
            seen.add(node.address)
            yield node
            if isinstance(node.get("$ref"), str):
                pending.append(self.target(node))
            for keyword in keywords:
                pending.extend(node.child(keyword).elements())

    def weight(self, schema: Node) -> int:
        """Return how many schemas a validator goes through for one value, those inside of it left out."""
        if not is_mapping(schema.value):
            return 1
        if schema.address not in self._weights:
            self._weights[schema.address] = 1  # a schema that needs itself
            parts = [self.target(schema)] if isinstance(schema.get("$ref"), str) else []
            for keyword in COMPOSITIONS:
                parts += schema.child(keyword).elements()
            parts += [schema.child(keyword) for keyword in ("not", "if", "then", "else")]
            self._weights[schema.address] = min(1 + sum(map(self.weight, parts)), 10**18)
        return self._weights[schema.address]

    def types(self, schema: Node) -> frozenset[str]:
        """Return the JSON types that a schema allows; `number` includes `integer`."""
        if schema.value is False:
            return frozenset()
        if not is_mapping(schema.value):
            return TYPES
        if schema.address not in self._types:
            self._types[schema.address] = TYPES  # a schema that needs itself
            self._types[schema.address] = self._allowed_types(schema)
        return self._types[schema.address]

    def _allowed_types(self, schema: Node) -> frozenset[str]:
        allowed = TYPES
        declared = schema.get("type")
        if isinstance(declared, str):
            allowed = widened({declared})
        elif is_sequence(declared):
            allowed = widened({str(name) for name in declared})
        if "const" in schema.value:
            allowed &= {type_of(schema.get("const"))}
        if is_sequence(schema.get("enum")):
            allowed &= {type_of(value) for value in schema.get("enum")}
        if "$ref" in schema.value:
            allowed &= self.types(self.target(schema))
        for part in schema.child("allOf").elements():
            allowed &= self.types(part)
        for keyword in ("anyOf", "oneOf"):
            if is_sequence(schema.get(keyword)):
                allowed &= frozenset[str]().union(*(self.types(part) for part in schema.child(keyword).elements()))
        return allowed

    def items(self, schema: Node, index: int = 0) -> list[Node]:
        """Return the schemas that element `index` of an array may be meant by, most direct first."""
        found: list[Node] = []
        for member in self.members(schema):
            prefix = list(member.child("prefixItems").elements())
            if index < len(prefix):
                found.append(prefix[index])
            elif member.child("items").exists:
                found.append(member.child("items"))
        return found

    def properties(self, schema: Node) -> dict[str, list[Node]]:
        """Return the declared properties of an object, each with the schemas that it may be meant by."""
        found: dict[str, list[Node]] = {}
        for member in self.members(schema):
            for name, child in member.child("properties").children():
                found.setdefault(name, []).append(child)
        return found

    def required(self, schema: Node) -> set[str]:
        """Return the names that some part of a schema requires, declared or not."""
        return {str(name) for member in self.members(schema) for name in sequence(member.get("required"))}

    def relaxed(self) -> View:
        """Return the same trees with `anyOf` in place of `oneOf`, for variants that no value tells apart."""
        if self._relaxed is None:
            trees: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(self.trees))
            pending: list[Any] = list(trees.values())
            while pending:
                node = pending.pop()
                if is_mapping(node) and is_sequence(node.get("oneOf")) and "anyOf" not in node:
                    node["anyOf"] = node.pop("oneOf")
                pending.extend(node.values() if is_mapping(node) else sequence(node))
            self._relaxed = View(trees, self.direction)
        return self._relaxed

    def open_schemas(self, schema: Node) -> list[Node]:
        """Return the schemas of undeclared properties, where the specification says that there may be some."""
        return [
            child
            for member in self.members(schema)
            if (child := member.child("additionalProperties")).exists and child.value is not False
        ]

    def is_binary(self, schema: Node) -> bool:
        """Tell whether a schema stands for bytes rather than for text or JSON."""
        for member in self.members(schema):
            textual = member.get("type") in (None, "string", ["string", "null"])
            if member.get("format") == "binary":
                return True
            media_type = str(member.get("contentMediaType", ""))
            if media_type and "contentEncoding" not in member.value and textual:
                return not (media_type.startswith("text/") or "json" in media_type)
        return False


def widened(names: set[str]) -> frozenset[str]:
    """Return type names with `integer` added to `number`."""
    return frozenset(names | {"integer"} if "number" in names else names) & TYPES


def type_of(value: Any) -> str:
    """Return the JSON type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if is_sequence(value) else "object"


def described(error: jsonschema_rs.ValidationError) -> ValidationFailure:
    """Return an error of the validator as a validation failure."""
    pointer = "".join(f"/{step}" for step in error.instance_path)
    kind = error.kind
    if kind.name == "falseSchema":
        message = f"{error.instance_path[-1] if error.instance_path else 'the value'!s} must not be sent here"
        return ValidationFailure(pointer, message, {"absent": True}, error.instance)
    alternatives: list[list[jsonschema_rs.ValidationError]] = getattr(kind, "context", None) or []
    reasons = [f"{number}: {branch[0].message}" for number, branch in enumerate(alternatives) if branch]
    if reasons:
        return ValidationFailure(
            pointer, f"no variant fits ({'; '.join(reasons)})", {kind.name: reasons}, error.instance
        )
    value = kind.value
    if isinstance(value, jsonschema_rs.ValidationError):  # why a property name does not fit
        return ValidationFailure(pointer, value.message, {kind.name: value.message}, error.instance)
    return ValidationFailure(pointer, error.message, {kind.name: value}, error.instance)
