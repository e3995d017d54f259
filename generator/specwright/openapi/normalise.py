"""One form for the schemas of Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2: that of JSON Schema 2020-12.

Schemas are changed in place, one at a time, before the walk goes on to what is below them. `nullable`, boolean
exclusive bounds and `example` are converted wherever they stand: in 3.1 and 3.2 they are leftovers that mean the same.
"""

from __future__ import annotations

from typing import Any

from specwright.openapi.json_types import is_list, is_object

_ANNOTATIONS = frozenset({
    "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs",
    "$comment", "xml",
})  # fmt: skip
"""Keywords that are about the place rather than the value; they stay outside when a schema is wrapped."""

_OBJECT_KEYWORDS = ("properties", "additionalProperties", "required", "patternProperties")

_TO_CONVERT = ("nullable", "example", "exclusiveMinimum", "exclusiveMaximum")


def adopt_swagger_keywords(schema: dict[str, Any]) -> None:
    """Write what Swagger 2.0 and its common extensions say in a schema as OpenAPI 3.0 does, in place."""
    if schema.pop("x-nullable", None) is True:
        schema["nullable"] = True
    if type(schema.get("discriminator")) is str:
        schema["discriminator"] = {"propertyName": schema["discriminator"]}
    if schema.get("type") == "file":
        schema |= {"type": "string", "format": "binary"}


def normalise_schema(schema: dict[str, Any]) -> bool:
    """Bring one schema into the 2020-12 form, in place, without those below it.

    Returns:
        Whether the schema's content moved to its first `anyOf`, because it may also be null.
    """
    wrapped = False
    if "nullable" in schema and schema.pop("nullable") is True:
        wrapped = _allow_null(schema)
    if "exclusiveMinimum" in schema:
        _convert_bound(schema, "minimum", "exclusiveMinimum")
    if "exclusiveMaximum" in schema:
        _convert_bound(schema, "maximum", "exclusiveMaximum")
    if "example" in schema:
        example = schema.pop("example")
        examples = schema.get("examples")
        if is_list(examples):
            if example not in examples:
                examples.insert(0, example)
        else:
            schema["examples"] = [example]
    return wrapped


def _convert_bound(schema: dict[str, Any], inclusive: str, exclusive: str) -> None:
    if schema[exclusive] is True and inclusive in schema:
        schema[exclusive] = schema.pop(inclusive)
    elif isinstance(schema[exclusive], bool):
        del schema[exclusive]


def _allow_null(schema: dict[str, Any]) -> bool:
    """Let a schema accept null; return whether it had to be wrapped."""
    if "$ref" in schema or "allOf" in schema or "const" in schema or ("oneOf" in schema and "anyOf" in schema):
        _wrap(schema)
        return True
    for keyword in ("oneOf", "anyOf"):
        alternatives = schema.get(keyword)
        if is_list(alternatives) and not any(_accepts_null(alternative) for alternative in alternatives):
            alternatives.append({"type": "null"})
    declared = schema.get("type")
    if isinstance(declared, str):
        schema["type"] = [declared, "null"] if declared != "null" else declared
    elif is_list(declared):
        if "null" not in declared:
            declared.append("null")
    elif "oneOf" not in schema and "anyOf" not in schema and "enum" not in schema:
        if any(keyword in schema for keyword in _OBJECT_KEYWORDS):
            schema["type"] = ["object", "null"]
        elif "items" in schema:
            schema["type"] = ["array", "null"]
    values = schema.get("enum")
    if is_list(values) and None not in values:
        values.append(None)
    return False


def _accepts_null(schema: Any) -> bool:
    if not is_object(schema):
        return schema is True
    declared = schema.get("type")
    return schema.get("nullable") is True or declared == "null" or (is_list(declared) and "null" in declared)


def _wrap(schema: dict[str, Any]) -> None:
    content = {name: value for name, value in schema.items() if name not in _ANNOTATIONS and not name.startswith("x-")}
    for name in content:
        del schema[name]
    schema["anyOf"] = [content, {"type": "null"}]
