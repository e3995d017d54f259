"""OpenAPI schemas as plain JSON Schema 2020-12, once as requests see them and once as responses do.

The result is read by a JSON Schema validator that knows nothing of OpenAPI, so what OpenAPI adds is
expressed in its words: `nullable`, boolean exclusive bounds, `readOnly`, `writeOnly`, `discriminator`.
The pointers of everything stay what they are in the files.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from specwright.mock.json_nodes import is_mapping, is_sequence, lookup, mapping, sequence, split_reference

Direction = Literal["request", "response"]

SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
SCHEMA_MEMBERS = (
    "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames",
    "unevaluatedItems", "unevaluatedProperties", "contentSchema",
)  # fmt: skip
NAMED = frozenset(
    ("paths", "webhooks", "responses", "parameters", "headers", "content", "callbacks", "requestBodies", "pathItems",
     "securitySchemes", "links", "encoding", "mediaTypes", "additionalOperations", "schemas")
)  # fmt: skip
"""Keys of OpenAPI objects whose members are named by the author, so that no key below has a meaning."""


class Dialect:
    """Rewrites the trees of a specification in place for one direction."""

    def __init__(self, trees: dict[str, Any], direction: Direction, *, is_30: bool) -> None:
        """Take trees by file address; `is_30` is true for OpenAPI 3.0, where `nullable` means something."""
        self.trees = trees
        self.hidden_keyword = "readOnly" if direction == "request" else "writeOnly"
        self.is_30 = is_30
        self.seen: set[int] = set()
        self.pending: list[tuple[str, str]] = []
        self.schemas: list[tuple[dict[str, Any], str]] = []

    def rewrite(self) -> None:
        """Rewrite every schema of every tree."""
        for file, tree in self.trees.items():
            self._document(tree, file, named=False)
        while self.pending:  # schemas that stand where only a reference tells that they are schemas
            file, pointer = self.pending.pop()
            try:
                self._schema(lookup(self.trees.get(file), pointer), file)
            except KeyError:
                continue  # an unresolvable reference is reported by the validator that meets it
        # What to hide is decided for all before anything is hidden: a property that is already `false` tells nothing.
        hidden = [self._hidden(schema, file) for schema, file in self.schemas]
        for (schema, _), names in zip(self.schemas, hidden, strict=True):
            self._hide(schema, names)
        for schema, file in self.schemas:
            self._discriminate(schema, file)

    def _document(self, node: Any, file: str, *, named: bool) -> None:
        for element in sequence(node):
            self._document(element, file, named=False)
        for key, value in mapping(node).items():
            if named:
                self._document(value, file, named=False)
            elif key in ("schema", "itemSchema"):
                self._schema(value, file)
            elif key == "schemas":
                for schema in mapping(value).values():
                    self._schema(schema, file)
            elif key not in ("example", "examples") and not key.startswith("x-"):
                self._document(value, file, named=key in NAMED)

    def _schema(self, node: Any, file: str) -> None:
        if not is_mapping(node) or id(node) in self.seen:
            return
        self.seen.add(id(node))
        self.schemas.append((node, file))
        if isinstance(node.get("$ref"), str):
            self.pending.append(split_reference(node["$ref"], file))
        for key in SCHEMA_MAPS:
            for child in mapping(node.get(key)).values():
                self._schema(child, file)
        for key in SCHEMA_LISTS:
            for child in sequence(node.get(key)):
                self._schema(child, file)
        for key in SCHEMA_MEMBERS:
            self._schema(node.get(key), file)
        self._modernise(node, file)

    def _modernise(self, node: dict[str, Any], file: str) -> None:
        for exclusive, inclusive in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if isinstance(node.get(exclusive), bool):
                strict = node.pop(exclusive)
                if strict and inclusive in node:
                    node[exclusive] = node.pop(inclusive)
        if "required" in node and not is_sequence(node["required"]):
            del node["required"]
        if "required" in node:  # a name that is listed twice makes the validator refuse everything
            node["required"] = list(dict.fromkeys(node["required"]))
        if not self.is_30:
            return
        nullable = node.pop("nullable", False) is True
        if "$ref" in node:  # siblings of a reference mean nothing in 3.0, but authors do mean `nullable`
            reference = node["$ref"]
            hidden: dict[str, Any] = {key: node[key] for key in ("readOnly", "writeOnly") if key in node}
            node.clear()
            node.update({"anyOf": [{"$ref": reference}, {"type": "null"}]} if nullable else {"$ref": reference})
            node.update(hidden)
        elif nullable and isinstance(node.get("type"), str):
            node["type"] = [node["type"], "null"]
            if is_sequence(node.get("enum")) and None not in node["enum"]:
                node["enum"] = [*node["enum"], None]
        elif nullable and any(key in node for key in ("allOf", "anyOf", "oneOf", "enum")):
            inner = dict(node)
            self.schemas.append((inner, file))
            node.clear()
            node["anyOf"] = [inner, {"type": "null"}]
            node.update({key: inner[key] for key in ("readOnly", "writeOnly") if key in inner})

    def _parts(self, node: Any, file: str, keys: tuple[str, ...] = ("allOf",)) -> Iterator[tuple[dict[str, Any], str]]:
        """Yield the schema and what it is composed of: reference targets and members of the given keywords."""
        pending, seen = [(node, file)], set[int]()
        while pending:
            node, file = pending.pop()
            if not is_mapping(node) or id(node) in seen:
                continue
            seen.add(id(node))
            yield node, file
            if isinstance(node.get("$ref"), str):
                pending.append(self._target(node["$ref"], file))
            pending.extend((part, file) for key in keys for part in sequence(node.get(key)))

    def _target(self, reference: str, file: str) -> tuple[Any, str]:
        target, pointer = split_reference(reference, file)
        try:
            return lookup(self.trees.get(target), pointer), target
        except KeyError:
            return None, target

    def _hidden(self, schema: dict[str, Any], file: str) -> set[str]:
        """Return the names of the properties that do not exist in this direction."""
        names: set[str] = set()
        for part, where in self._parts(schema, file):
            for name, child in mapping(part.get("properties")).items():
                if any(inner.get(self.hidden_keyword) is True for inner, _ in self._parts(child, where)):
                    names.add(name)
        return names

    def _hide(self, schema: dict[str, Any], names: set[str]) -> None:
        properties = mapping(schema.get("properties"))
        for name in names:
            if name in properties:
                properties[name] = False
        for part in (schema, *(part for part in sequence(schema.get("allOf")) if is_mapping(part))):
            if names and is_sequence(part.get("required")):
                part["required"] = [name for name in part["required"] if name not in names]

    def _discriminate(self, schema: dict[str, Any], file: str) -> None:
        """Let each variant of a union carry the values of the discriminating property that choose it.

        Variants without constants overlap, and `oneOf` would refuse values that OpenAPI allows.
        """
        name = mapping(schema.get("discriminator")).get("propertyName")
        keyword = "oneOf" if "oneOf" in schema else "anyOf"
        branches = sequence(schema.get(keyword))
        references = [str(branch["$ref"]) for branch in branches if "$ref" in mapping(branch)]
        if not isinstance(name, str) or len(references) != len(branches):
            return
        declared = {key: str(value) for key, value in mapping(schema["discriminator"].get("mapping")).items()}
        chosen = {key: value if "/" in value else f"#/components/schemas/{value}" for key, value in declared.items()}
        if not set(chosen.values()) <= set(references):
            return  # names variants of variants: each inner union speaks for itself
        variants: list[Any] = []
        for reference in references:
            target = self._target(reference, file)
            fixed = any(
                not mapping(part.get("properties")).get(name, {}).keys().isdisjoint(("const", "enum"))
                for part, _ in self._parts(*target)
                if is_mapping(mapping(part.get("properties")).get(name, {}))
            )
            if fixed or any("oneOf" in part or "anyOf" in part for part, _ in self._parts(*target)):
                variants.append({"$ref": reference})
                continue
            values = [key for key, value in chosen.items() if value == reference] or [reference.rpartition("/")[2]]
            variants.append({"$ref": reference, "properties": {name: {"enum": values}}, "required": [name]})
        schema[keyword] = variants
