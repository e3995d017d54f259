"""Everything that a value has to satisfy, gathered from a schema and what it is composed of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from specwright.mock.json_nodes import Node, is_mapping, is_sequence, mapping, sequence
from specwright.mock.schemas import TYPES, View, type_of, widened

Choose = Callable[[list[Node]], Node]
"""Picks one branch of a union."""

LEAST = ("minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum", "minContains")
MOST = ("maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum")


class ImpossibleError(Exception):
    """No value satisfies a schema, or none was found."""


@dataclass(slots=True)
class Composite:
    """The demands of one or more schemas that must all hold, with one branch chosen in every union."""

    types: frozenset[str] = TYPES
    enum: list[Any] | None = None
    bounds: dict[str, Any] = field(default_factory=dict[str, Any])
    """Keyword -> the tightest bound."""
    patterns: list[str] = field(default_factory=list[str])
    format: str | None = None
    divisors: list[Any] = field(default_factory=list[Any])
    properties: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    required: list[str] = field(default_factory=list[str])
    additional: list[Node] = field(default_factory=list[Node])
    named: list[tuple[str, Node]] = field(default_factory=list[tuple[str, Node]])
    """Pattern of names -> schema."""
    names: list[Node] = field(default_factory=list[Node])
    """Schemas of property names."""
    dependent: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    excluded: list[frozenset[str]] = field(default_factory=list[frozenset[str]])
    """Groups of properties that must not all be there (`not: {required: [...]}`)."""
    items: list[Node] = field(default_factory=list[Node])
    prefix: list[list[Node]] = field(default_factory=list[list[Node]])
    contains: list[Node] = field(default_factory=list[Node])
    unique: bool = False
    delicate: bool = False
    """Whether something was chosen or left out of account, so that the value has to be checked."""

    @classmethod
    def of(cls, view: View, schemas: Sequence[Node], choose: Choose) -> Composite:
        """Return the demands of schemas.

        Raises:
            ImpossibleError: when they contradict each other.
        """
        composite = cls()
        for schema in schemas:
            composite._add(view, schema, choose, frozenset())
        if not composite.types or composite.enum == []:
            raise ImpossibleError(f"{schemas[0].where}: no type satisfies the schema")
        return composite

    def _add(self, view: View, schema: Node, choose: Choose, seen: frozenset[str]) -> None:
        if schema.value is False:
            raise ImpossibleError(f"{schema.where}: nothing is allowed here")
        if not is_mapping(schema.value):
            return
        if schema.address in seen:
            raise ImpossibleError(f"{schema.where}: the schema refers to itself only")
        seen |= {schema.address}
        self._simple(schema)
        self._object(schema)
        self._array(schema)
        if isinstance(schema.get("$ref"), str):
            self._add(view, view.target(schema), choose, seen)
        for part in schema.child("allOf").elements():
            self._add(view, part, choose, seen)
        for keyword in ("oneOf", "anyOf"):
            branches = list(schema.child(keyword).elements())
            if branches:
                self.delicate = True
                chosen = choose(branches)
                name = schema.child("discriminator").get("propertyName")
                if isinstance(name, str) and name not in self.required and name in view.properties(chosen):
                    self.required.append(name)  # a discriminator has to be there, whatever the variant says
                self._add(view, chosen, choose, seen)
        if any(key in schema.value for key in ("not", "if", "unevaluatedProperties", "unevaluatedItems")):
            self.delicate = True
        if schema.child("if").exists:
            yes, no = schema.child("if"), schema.child("else")
            if choose([yes, no]) is yes:
                self._add(view, yes, choose, seen)
                self._add(view, schema.child("then"), choose, seen)
            else:
                self._add(view, no, choose, seen)

    def _simple(self, schema: Node) -> None:
        declared = schema.get("type")
        if isinstance(declared, str):
            self.types &= widened({declared})
        elif is_sequence(declared):
            self.types &= widened({str(name) for name in declared})
        values = [schema.get("const")] if "const" in schema.value else schema.get("enum")
        if is_sequence(values):
            self.enum = [value for value in values if self.enum is None or value in self.enum]
        for keyword in (*LEAST, *MOST):
            bound = schema.get(keyword)
            if isinstance(bound, (int, float)) and not isinstance(bound, bool):
                tighter = max if keyword in LEAST else min
                self.bounds[keyword] = tighter(self.bounds.get(keyword, bound), bound)
        if isinstance(schema.get("pattern"), str):
            self.patterns.append(schema.get("pattern"))
            self.delicate = True
        if isinstance(schema.get("format"), str):
            self.format = schema.get("format")
        elif schema.get("contentEncoding") == "base64":
            self.format = "byte"
        if isinstance(schema.get("multipleOf"), (int, float)):
            self.divisors.append(schema.get("multipleOf"))

    def _object(self, schema: Node) -> None:
        for name, child in schema.child("properties").children():
            self.properties.setdefault(name, []).append(child)
        for name in sequence(schema.get("required")):
            if name not in self.required:
                self.required.append(str(name))
        if "additionalProperties" in schema.value:
            self.additional.append(schema.child("additionalProperties"))
            self.delicate = self.delicate or schema.get("additionalProperties") is not True
        self.named.extend(schema.child("patternProperties").children())
        if schema.child("propertyNames").exists:
            self.names.append(schema.child("propertyNames"))
        excluded = frozenset(map(str, sequence(schema.child("not").get("required"))))
        if len(excluded) > 1:
            self.excluded.append(excluded)
        for name, others in mapping(schema.get("dependentRequired")).items():
            self.dependent.setdefault(name, []).extend(str(other) for other in sequence(others))

    def _array(self, schema: Node) -> None:
        if schema.child("items").exists:
            self.items.append(schema.child("items"))
        for index, child in enumerate(schema.child("prefixItems").elements()):
            self.prefix.extend([] for _ in range(index + 1 - len(self.prefix)))
            self.prefix[index].append(child)
        if schema.child("contains").exists:
            self.contains.append(schema.child("contains"))
            self.delicate = True
        self.unique = self.unique or schema.get("uniqueItems") is True

    def values(self) -> list[Any] | None:
        """Return the values that an enum leaves, of the right types, or None without an enum."""
        if self.enum is None:
            return None
        found = [value for value in self.enum if type_of(value) in self.types]
        if not found:
            raise ImpossibleError("no value of the enum has the right type")
        return found


class Heights:
    """How many references deep the smallest value of a schema is: what ends a recursion."""

    LIMIT = 12

    def __init__(self, view: View) -> None:
        """Take the view whose schemas are measured."""
        self.view = view
        self._known: dict[tuple[str, int], bool] = {}

    def height(self, schema: Node) -> int:
        """Return the height of a schema; `LIMIT` when no value is that small."""
        return next((limit for limit in range(self.LIMIT) if self._within(schema, limit)), self.LIMIT)

    def _within(self, schema: Node, limit: int) -> bool:
        if not is_mapping(schema.value):
            return schema.value is not False
        key = (schema.address, limit)
        if key not in self._known:
            self._known[key] = False  # a schema that needs itself is no smaller for it
            self._known[key] = self._measure(schema, limit)
        return self._known[key]

    def _measure(self, schema: Node, limit: int) -> bool:
        if "const" in schema.value or "enum" in schema.value:
            return True
        if isinstance(schema.get("$ref"), str) and (
            limit == 0 or not self._within(self.view.target(schema), limit - 1)
        ):
            return False
        if not all(self._within(part, limit) for part in schema.child("allOf").elements()):
            return False
        for keyword in ("anyOf", "oneOf"):
            branches = list(schema.child(keyword).elements())
            if branches and not any(self._within(branch, limit) for branch in branches):
                return False
        declared = schema.get("type")
        if is_sequence(declared) and "null" in declared:
            return True
        required = set(sequence(schema.get("required")))
        if not all(self._within(child, limit) for name, child in schema.child("properties").children()
                   if name in required):  # fmt: skip
            return False
        return not schema.get("minItems") or self._within(schema.child("items"), limit)
