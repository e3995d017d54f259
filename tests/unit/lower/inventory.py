"""What an OpenAPI document has, listed without help from the generator.

The tables are written here, from the text of OpenAPI, and share nothing with `openapi/object_types.py` or the lowering.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from specwright.openapi.json_types import is_list, is_object

Container = Literal["one", "map", "list"]


class Part(NamedTuple):
    """An object or keyword of a document."""

    what: str
    pointer: str
    node: dict[str, Any]
    """The object; for a keyword the schema that has it."""
    owner: dict[str, Any]
    """The object or map that it stands in."""
    key: str


HTTP = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

ASSERTIONS = frozenset(
    """
    type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems
    minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired format
    contentEncoding contentMediaType contentSchema items prefixItems contains properties patternProperties
    additionalProperties propertyNames unevaluatedItems unevaluatedProperties allOf anyOf oneOf not if then else
    dependentSchemas discriminator readOnly writeOnly
    """.split()
)

SCHEMAS: dict[str, tuple[Container, str]] = {
    **dict.fromkeys("items contains additionalProperties propertyNames not if then else".split(), ("one", "schema")),
    **dict.fromkeys("unevaluatedItems unevaluatedProperties contentSchema".split(), ("one", "schema")),
    **dict.fromkeys("allOf anyOf oneOf prefixItems".split(), ("list", "schema")),
    **dict.fromkeys("patternProperties dependentSchemas $defs definitions".split(), ("map", "schema")),
    "properties": ("map", "property"),
}

FIELDS: dict[str, dict[str, tuple[Container, str]]] = {
    "document": {
        "paths": ("map", "path item"),
        "webhooks": ("map", "webhook"),
        "components": ("one", "components"),
    },
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "requestBodies": ("map", "request body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path item"),
    },
    "path item": {
        **dict.fromkeys(HTTP, ("one", "operation")),
        "additionalOperations": ("map", "operation"),
        "parameters": ("list", "parameter"),
    },
    "webhook": {},
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request body"),
        "responses": ("map", "response"),
        "callbacks": ("map", "callback"),
    },
    "parameter": {"schema": ("one", "schema"), "content": ("map", "media type")},
    "header": {"schema": ("one", "schema"), "content": ("map", "media type")},
    "request body": {"content": ("map", "media type")},
    "response": {"headers": ("map", "header"), "content": ("map", "media type"), "links": ("map", "link")},
    "media type": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        "encoding": ("map", "encoding"),
    },
    "encoding": {"headers": ("map", "header")},
    "security scheme": {},
    "link": {},
    "callback": {},
    "schema": SCHEMAS,
    "property": SCHEMAS,
}

WITH_EXTENSIONS = ("paths", "responses")


def escaped(key: object) -> str:
    return str(key).replace("~", "~0").replace("/", "~1")


def parts(tree: dict[str, Any]) -> Iterator[Part]:
    """Every object that OpenAPI defines, and every assertion of its schemas; references stand for themselves."""
    rest = [Part("document", "", tree, {}, "")]
    seen: set[int] = set()
    while rest:
        part = rest.pop()
        if not is_object(part.node) or id(part.node) in seen:
            continue
        seen.add(id(part.node))
        is_schema = part.what in ("schema", "property")
        if part.what not in ("document", "components", "path item") and (is_schema or "$ref" not in part.node):
            yield part
        if is_schema:
            for keyword in part.node.keys() & ASSERTIONS:
                yield Part("assertion", f"{part.pointer}/{keyword}", part.node, part.node, keyword)
        for key, (container, what) in FIELDS[part.what].items():
            inner: Any = part.node.get(key)
            at = f"{part.pointer}/{escaped(key)}"
            if container == "one" and is_object(inner):
                rest.append(Part(what, at, inner, part.node, key))
            elif container == "list" and is_list(inner):
                rest += [Part(what, f"{at}/{index}", node, part.node, key) for index, node in enumerate(inner)]
            elif container == "map" and is_object(inner):
                rest += [
                    Part(what, f"{at}/{escaped(name)}", node, inner, name)
                    for name, node in inner.items()
                    if not (key in WITH_EXTENSIONS and part.what != "components" and name.startswith("x-"))
                ]
