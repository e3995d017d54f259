"""Class names for schemas, from the place where each stands."""

from __future__ import annotations

from generator.lower.names import capwords, class_name
from generator.spec.document import Document
from generator.spec.pointer import split_file, tokens_of
from generator.spec.tree import is_object

METHODS = frozenset("get put post delete options head patch trace query".split())

_SILENT = frozenset({"allOf", "schema", "content", "properties", "oneOf", "anyOf", "$defs", "definitions"})
"""Steps of a pointer that add nothing to a name."""

_STEPS = {
    "items": "Item",
    "prefixItems": "Item",
    "contains": "Item",
    "additionalProperties": "Value",
    "patternProperties": "Value",
    "not": "Not",
    "itemSchema": "Event",
}


def place_name(document: Document, pointer: str) -> str:
    """The class name for the schema at `pointer`: `Pet`, `Pet_Owner`, `ListPets_Response`, `Query_Variant2`."""
    _, local = split_file(pointer)
    keys = tokens_of(local)
    if len(keys) >= 3 and keys[0] == "components":
        suffix = {"responses": "Response", "requestBodies": "Body", "parameters": "Parameter", "headers": "Header"}
        explicit = _explicit_name(document, pointer, keys)
        head = [explicit or class_name(keys[2])]
        rest = keys[3:]
        if keys[1] in suffix:
            media = media_suffix(rest[1]) if rest[:1] == ["content"] and len(rest) > 1 else ""
            head.append(suffix[keys[1]] + media)
            rest = rest[2:] if rest[:1] == ["content"] else rest
    elif len(keys) >= 3 and keys[0] in {"paths", "webhooks"}:
        head, rest = _operation_head(document, pointer, keys)
    else:
        head, rest = [class_name(keys[-1]) if keys else "Document"], []
    return "_".join((*head, *_steps(rest)))


def _explicit_name(document: Document, pointer: str, keys: list[str]) -> str | None:
    """`x-client: {name: ...}` of a component schema."""
    if keys[1] != "schemas":
        return None
    root = document.at(pointer[: len(pointer) - len(_tail(pointer, len(keys) - 3))])
    client = root.get("x-client") if is_object(root) else None
    name = client.get("name") if is_object(client) else None
    return class_name(name) if isinstance(name, str) else None


def _tail(pointer: str, count: int) -> str:
    """The last `count` steps of a pointer, as text."""
    parts = pointer.split("/")
    return "".join(f"/{part}" for part in parts[len(parts) - count :]) if count else ""


def operation_name(document: Document, pointer: str) -> str:
    """The class-name stem of an operation, from its id or from method and path."""
    _, local = split_file(pointer)
    keys = tokens_of(local)
    node = document.at(pointer)
    identifier = node.get("operationId") if is_object(node) else None
    if isinstance(identifier, str) and capwords(identifier):
        return class_name(identifier, "Operation")
    return class_name(f"{keys[-1]} {keys[1]}", "Operation")


def _operation_head(document: Document, pointer: str, keys: list[str]) -> tuple[list[str], list[str]]:
    if keys[2] in METHODS:
        depth = 3
    elif keys[2] == "additionalOperations" and len(keys) > 3:
        depth = 4
    else:
        return [class_name(keys[1], "Path")], keys[2:]
    stem = operation_name(document, pointer[: len(pointer) - len(_tail(pointer, len(keys) - depth))])
    rest = keys[depth:]
    match rest:
        case ["requestBody", "content", media_type, *others]:
            return [stem, "Body" + media_suffix(media_type)], others
        case ["responses", status, "content", media_type, *others]:
            shown = "" if status == "200" else capwords(status)
            return [stem, "Response" + shown + media_suffix(media_type)], others
        case ["parameters", _, *others] if len(rest) >= 2:
            parameter = document.at(pointer[: len(pointer) - len(_tail(pointer, len(others)))])
            name = parameter.get("name") if is_object(parameter) else None
            return [stem, capwords(str(name)) or "Parameter"], others
        case _:
            return [stem], rest


def media_suffix(media_type: str) -> str:
    """What a media type adds to a name: nothing for JSON."""
    essence = media_type.split(";")[0].strip().lower()
    if essence == "application/json" or essence.endswith("+json") or essence == "*/*":
        return ""
    return capwords(essence.rpartition("/")[2].removeprefix("x-"))


def _steps(keys: list[str]) -> list[str]:
    found: list[str] = []
    previous = ""
    for key in keys:
        if previous in {"oneOf", "anyOf"} and key.isdigit():
            found.append(f"Variant{int(key) + 1}")
        elif previous == "properties":
            found.append(capwords(key) or "Property")
        elif previous in {"$defs", "definitions", "patternProperties"}:
            found.append(capwords(key) or "Value")
        elif key in _STEPS:
            found.append(_STEPS[key])
        elif key in _SILENT or key.isdigit():
            pass
        else:
            found.append(capwords(key) or "Part")
        previous = "" if previous in {"properties", "$defs", "definitions"} else key
    return found
