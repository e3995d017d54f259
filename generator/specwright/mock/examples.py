"""JSON values that a schema allows: small, large, or chosen by number; always the same for the same arguments."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from specwright.mock.composition import Composite, Heights, ImpossibleError
from specwright.mock.json_nodes import Node, is_mapping, is_sequence
from specwright.mock.schemas import TYPES, View
from specwright.mock.string_generation import number, text

Variant = Literal["minimal", "maximal", "example"] | int
"""`minimal` has only what is required, `maximal` everything, `example` everything as the examples of the document have
it; a number chooses a mixture."""

ATTEMPTS = 24
"""Combinations of union branches that are tried for one value."""
FULL_DEPTH = 6
"""Depth below which optional members are left out, so that values stay readable."""
LAST_DEPTH = 60
LAST_BUDGET = 20_000
"""Values that are made before the search is given up."""
VALUE_BUDGET = 600
"""Values in one instance before optional members are left out."""


_LEADS_ON = re.compile(r"(^|_|-)next|has_?more|more_?results|(^|_|-)cursor$", re.IGNORECASE)
"""Names of what leads to another page: examples have it, and pages that all have it never end."""


@dataclass(frozen=True, slots=True)
class Demand:
    """What the one who asks for a value adds to its schema."""

    non_empty: bool = False
    """Neither null nor empty: such values cannot be written in a path, query or header."""
    label: str = "value"
    """Name that texts are made from."""


class ExampleGenerator:
    """Makes values for the schemas of one direction."""

    def __init__(self, view: View, *, seed: int = 0, variant: Variant = "maximal") -> None:
        """Take the view that schemas belong to, and what values are wanted."""
        self.view = view
        self.seed = seed
        self.variant: Variant = variant
        self.heights = Heights(view)
        self._made = 0

    def make(self, schema: Node, demand: Demand | None = None) -> Any:
        """Return a value that is valid by a schema.

        Raises:
            ImpossibleError: when none was found; the message names the pointer of the schema.
        """
        self._made = 0
        demand = demand or Demand()
        reason = "the value that was made is not valid"
        try:
            value = self._value([schema], demand.label, (), non_empty=demand.non_empty)
            failure = self.view.failure(value, schema)
            if failure is None:
                return value
            reason = f"{failure.pointer}: {failure.message}"
        except (ImpossibleError, RecursionError) as error:
            reason = str(error)
        for value in self._examples([schema]):
            if self.view.fits(value, schema) and not (demand.non_empty and value in (None, "", [], {})):
                return value
        raise ImpossibleError(f"{schema.where}: no value found that the schema allows: {reason}")

    def _stated(self, schemas: Sequence[Node], *, non_empty: bool) -> Any:
        """The first example or default of schemas that all of them allow; None where there is none."""
        for value in self._examples(schemas):
            is_usable = value is not None and not (non_empty and value in ("", [], {}))
            if is_usable and all(self.view.fits(value, schema) for schema in schemas):
                return value
        return None

    def _examples(self, schemas: Sequence[Node]) -> list[Any]:
        found: list[Any] = []
        for schema in schemas:
            for member in self.view.members(schema):
                found += [member.get(key) for key in ("example", "default") if key in member.value]
                examples = member.get("examples")
                found += examples if is_sequence(examples) else []
        return found

    def pick(self, label: str) -> int:
        """Return a number for a place in the value: 0 unless a numbered variant or a seed asks for variety."""
        if self.seed == 0 and not isinstance(self.variant, int):
            return 0
        return zlib.crc32(f"{self.seed}:{self.variant}:{label}".encode())

    def _value(self, schemas: Sequence[Node], label: str, stack: tuple[str, ...], *, non_empty: bool = False,
               index: int = 0) -> Any:  # fmt: skip
        """Return a value that all schemas allow; `stack` holds the addresses that led here."""
        self._made += 1
        if len(stack) > LAST_DEPTH or self._made > LAST_BUDGET:
            raise ImpossibleError(f"{schemas[0].where}: the schema needs values without end")
        if self.variant == "example" and (stated := self._stated(schemas, non_empty=non_empty)) is not None:
            return stated
        reason: ImpossibleError | None = None
        attempt, attempts, lean = 0, 1, False
        while attempt < min(attempts, ATTEMPTS):
            choices = _Choices(self, label, stack, attempt)
            try:
                composite = Composite.of(self.view, schemas, choices.choose)
                shift = index + attempt // choices.combinations
                value = self._built(composite, label, (*stack, *self._addresses(schemas)), non_empty, shift, lean)
                if not composite.delicate or all(self.view.fits(value, schema) for schema in schemas):
                    return value
                # Where every combination is invalid with all members, one may be valid with fewer of them.
                attempts = max(attempts, 2 * choices.combinations)
            except ImpossibleError as error:
                reason = error
                attempts = max(attempts, choices.combinations)
            lean = attempt + 1 >= min(choices.combinations, ATTEMPTS // 2)
            attempt += 1
        for value in self._examples(schemas):
            if all(self.view.fits(value, schema) for schema in schemas):
                return value
        raise reason or ImpossibleError(f"{schemas[0].where}: no value fits")

    def _addresses(self, schemas: Sequence[Node]) -> list[str]:
        found: list[str] = []
        for schema in schemas:
            found.append(schema.address)
            if isinstance(schema.get("$ref"), str):
                found.append(self.view.resolve(schema).address)
        return found

    def sparse(self, stack: tuple[str, ...]) -> bool:
        """Tell whether optional members are left out here."""
        repeated = len(set(stack[:-1])) < len(stack[:-1])
        return self.variant == "minimal" or repeated or len(stack) > 2 * FULL_DEPTH or self._made > VALUE_BUDGET

    def _built(self, composite: Composite, label: str, stack: tuple[str, ...], non_empty: bool, index: int,
               lean: bool) -> Any:  # fmt: skip
        pick = self.pick(label) + index
        values = composite.values()
        if values is not None:
            usable = [value for value in values if not non_empty or value not in (None, "")]
            if not usable:
                raise ImpossibleError(f"{stack[-1]}: only empty values are allowed")
            return usable[(pick + (1 if self.variant == "maximal" else 0)) % len(usable)]
        kind = self._kind(composite, pick, non_empty)
        if kind == "object":
            return self._object(composite, label, stack, non_empty, lean=lean)
        if kind == "array":
            return self._array(composite, label, stack, non_empty)
        if kind == "string":
            if non_empty:
                composite.bounds["minLength"] = max(1, composite.bounds.get("minLength", 1))
            return text(composite, label.rstrip("/0123456789").rpartition("/")[2] or "text", pick % 1000)
        if kind in ("integer", "number"):
            largest = self.variant == "maximal"
            return number(composite, pick % 1000, whole=kind == "integer", largest=largest)
        return None if kind == "null" else (pick + (1 if self.variant == "maximal" else 0)) % 2 == 1

    def _kind(self, composite: Composite, pick: int, non_empty: bool) -> str:
        types = composite.types - {"null"} if non_empty else composite.types
        if not types:
            raise ImpossibleError("only null is allowed")
        if types == TYPES or types == TYPES - {"null"}:  # nothing is said: the other keywords tell what is meant
            if composite.properties or composite.required or composite.additional or composite.named:
                return "object"
            if composite.items or composite.prefix:
                return "array"
            numeric = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"} & composite.bounds.keys()
            return "number" if numeric or composite.divisors else "string"
        if "null" in types and (self.variant == "minimal" or (isinstance(self.variant, int) and pick % 4 == 3)):
            return "null"
        order = ("object", "array", "string", "number", "integer", "boolean", "null")
        present = [kind for kind in order if kind in types and not (kind == "integer" and "number" in types)]
        return present[pick % len([kind for kind in present if kind != "null"] or present)]

    def _object(self, composite: Composite, label: str, stack: tuple[str, ...], non_empty: bool, *,
                lean: bool) -> dict[str, Any]:  # fmt: skip
        bounds = composite.bounds
        least = max(int(bounds.get("minProperties", 0)), 1 if non_empty else 0)
        most = int(bounds.get("maxProperties", 10**6))
        if least > LAST_BUDGET:
            raise ImpossibleError(f"minProperties is {least}, and no more than {LAST_BUDGET} values are made")
        sparse = lean or self.sparse(stack)
        members: dict[str, Any] = {}
        optional = [name for name in composite.properties if name not in composite.required]
        if self.variant == "example":
            optional = [name for name in optional if _LEADS_ON.search(name) is None]
        for name in composite.required:
            members[name] = self._member(composite, name, label, stack)
        for position, name in enumerate(optional):
            left_out = isinstance(self.variant, int) and self.pick(f"{label}/{name}?") % 2 == 1
            still_needed = least - len(members)
            if len(members) >= most or ((sparse or left_out) and still_needed < len(optional) - position + 1
                                        and still_needed <= 0):  # fmt: skip
                continue
            if any(name in group and group - {name} <= members.keys() for group in composite.excluded):
                continue
            try:
                members[name] = self._member(composite, name, label, stack)
            except ImpossibleError:
                continue  # an optional member without a possible value is left out, as senders must
        for name, others in composite.dependent.items():
            for other in others if name in members else ():
                if other not in members:
                    members[other] = self._member(composite, other, label, stack)
        # A map is shown with one entry, but an object that merely tolerates more is not given more.
        entries = composite.named or any(is_mapping(schema.value) for schema in composite.additional)
        wanted = max(least, len(members) + 1 if entries and not sparse and len(members) < most else 0)
        for position in range(wanted - len(members)):
            name = self._name(composite, position)
            if name not in members:
                members[name] = self._member(composite, name, label, stack)
        declared = [*composite.properties, *members]
        return {name: members[name] for name in dict.fromkeys(declared) if name in members}

    def _name(self, composite: Composite, position: int) -> str:
        """Return the name of an undeclared member."""
        if composite.names:
            return str(self._value(composite.names, f"name{position}", (), index=position))
        closed = any(schema.value is False for schema in composite.additional)
        if composite.named and (closed or not composite.additional):
            return text(Composite(patterns=[composite.named[0][0]]), "name", position)
        if closed:
            raise ImpossibleError("more members are demanded than allowed")
        return f"key{position + 1}"

    def _member(self, composite: Composite, name: str, label: str, stack: tuple[str, ...]) -> Any:
        schemas = composite.properties.get(name)
        if schemas is None:
            schemas = [schema for _, schema in composite.named] or composite.additional
        if not schemas:
            return name
        return self._value(schemas, f"{label}/{name}", stack)

    def _array(self, composite: Composite, label: str, stack: tuple[str, ...], non_empty: bool) -> list[Any]:
        least = max(int(composite.bounds.get("minItems", 0)), 1 if non_empty or composite.contains else 0)
        most = int(composite.bounds.get("maxItems", 10**6))
        if least > LAST_BUDGET:
            raise ImpossibleError(f"minItems is {least}, and no more than {LAST_BUDGET} values are made")
        if least > most:
            raise ImpossibleError("an array needs more elements than it may have")
        wanted = least if self.sparse(stack) else min(max(least, 1 if isinstance(self.variant, int) else 2), most)
        elements: list[Any] = []
        seen: set[str] = set()
        for index in range(wanted + (20 if composite.unique else 0)):
            if len(elements) >= wanted:
                break
            schemas = composite.prefix[index] if index < len(composite.prefix) else composite.items
            if index < least and not composite.prefix:
                schemas = [*schemas, *composite.contains]
            try:
                element = self._value(schemas, f"{label}/{index}", stack, index=index) if schemas else f"item{index}"
            except ImpossibleError:
                if len(elements) >= least:
                    break  # an array of impossible elements is empty
                raise
            marked = json.dumps(element, sort_keys=True)
            if not composite.unique or marked not in seen:
                seen.add(marked)
                elements.append(element)
        return elements


class _Choices:
    """Chooses the branches of the unions of one value; attempt after attempt, another combination."""

    def __init__(self, maker: ExampleGenerator, label: str, stack: tuple[str, ...], attempt: int) -> None:
        self.maker = maker
        self.label = label
        self.stack = stack
        self.left = attempt
        self.combinations = 1

    def choose(self, branches: list[Node]) -> Node:
        """Return the branch for this attempt."""
        ordered = self._preferred(branches)
        chosen = ordered[self.left % len(ordered)]
        self.left //= len(ordered)
        self.combinations *= len(ordered)
        return chosen

    def _preferred(self, branches: list[Node]) -> list[Node]:
        if self.maker.sparse((*self.stack, "")):
            return sorted(branches, key=self.maker.heights.height)
        if isinstance(self.maker.variant, int):
            shift = self.maker.pick(f"{self.label}|") % len(branches)
            return branches[shift:] + branches[:shift]
        return sorted(branches, key=lambda branch: branch.get("type") == "null")
