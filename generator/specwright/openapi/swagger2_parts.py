"""The parts of a Swagger 2.0 document that are converted by themselves: schemas, headers, references."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from specwright.openapi.json_types import is_list, is_object
from specwright.openapi.normalise import adopt_swagger_keywords

RENAMED: Mapping[str, str] = {
    "/definitions": "/components/schemas",
    "/parameters": "/components/parameters",
    "/responses": "/components/responses",
    "/securityDefinitions": "/components/securitySchemes",
}
"""Where the maps of a Swagger document are afterwards."""

SCHEMA_KEYWORDS = frozenset(
    "type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems "
    "minItems uniqueItems enum multipleOf".split()
)
"""Keywords that stand in parameters and headers themselves."""


def value_schema(node: dict[str, Any]) -> dict[str, Any]:
    """The schema of a parameter or header, whose keywords stand in itself."""
    schema = {key: copy.deepcopy(value) for key, value in node.items() if key in SCHEMA_KEYWORDS}
    if schema.get("type") == "file":
        schema |= {"type": "string", "format": "binary"}
    return schema


def header_of(node: Any) -> Any:
    """Return a header whose keywords have moved into a schema."""
    if not is_object(node):
        return node
    rest = {key: value for key, value in node.items() if key not in SCHEMA_KEYWORDS and key != "collectionFormat"}
    return {**rest, "schema": value_schema(node)}


def schema_of(node: Any) -> Any:
    """A schema with its references renamed; examples, defaults and the like are data, and stay."""
    if not is_object(node):
        return node
    converted: dict[str, Any] = {}
    for key, value in node.items():
        if key == "$ref" and isinstance(value, str):
            value = renamed_reference(value)
        elif key in ("properties", "patternProperties", "definitions") and is_object(value):
            value = {name: schema_of(item) for name, item in value.items()}
        elif key in ("items", "additionalProperties", "not"):
            value = [schema_of(item) for item in value] if is_list(value) else schema_of(value)
        elif key in ("allOf", "anyOf", "oneOf") and is_list(value):
            value = [schema_of(item) for item in value]
        else:
            value = copy.deepcopy(value)
        converted[key] = value
    adopt_swagger_keywords(converted)
    return converted


def renamed_reference(reference: str) -> str:
    """A reference into a Swagger document as one into the converted document."""
    for before, after in RENAMED.items():
        if reference.startswith(f"#{before}/"):
            return f"#{after}{reference[len(before) + 1 :]}"
    return reference


def rebased(node: Any, file: str) -> Any:
    """A copy of a part of another file, with references as the root file would write them."""
    if is_list(node):
        return [rebased(item, file) for item in node]
    if not is_object(node):
        return node
    copied = {key: rebased(value, file) for key, value in node.items()}
    reference = node.get("$ref")
    if isinstance(reference, str):
        folder = file.rpartition("/")[0]
        if reference.startswith("#"):
            copied["$ref"] = file + reference
        elif folder and ":" not in reference.partition("/")[0]:
            copied["$ref"] = f"{folder}/{reference}"
    return copied
