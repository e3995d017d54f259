"""Class names for schemas, from the place where each stands."""

from __future__ import annotations

from pathlib import PurePosixPath

from specwright.lower.media import essence
from specwright.lower.names import capwords, class_name
from specwright.lower.site import Reads
from specwright.openapi.object_types import METHODS
from specwright.openapi.pointer import split_file, tokens_of

_SILENT = frozenset({"allOf", "schema", "content", "properties", "oneOf", "anyOf", "$defs", "definitions"})
"""Steps of a pointer that add nothing to a name."""

_PARTS = frozenset({"parameters", "requestBody", "responses"})
"""Steps below an operation."""

_CONTAINERS = frozenset({"components", "definitions", "$defs", "schemas", "models"})
"""Steps that lead to schemas with names of their own in files that are no OpenAPI documents."""

_STEPS = {
    "items": "Item",
    "prefixItems": "Item",
    "contains": "Item",
    "additionalProperties": "Value",
    "patternProperties": "Value",
    "not": "Not",
    "itemSchema": "Event",
}


def place_name(reads: Reads, pointer: str) -> str:
    """The class name for the schema at `pointer`: `Pet`, `Pet_Owner`, `ListPets_Response`, `Query_Variant2`."""
    file, local = split_file(pointer)
    keys = tokens_of(local)
    # A file of its own may be an operation, though OpenAPI does not foresee it.
    depth = 0 if file and keys[:1] and keys[0] in _PARTS else _operation_depth(keys)
    if depth is not None:
        head, rest = _operation_head(reads, pointer, keys, depth)
    elif len(keys) >= 3 and keys[0] == "components":
        suffix = {"responses": "Response", "requestBodies": "Body", "parameters": "Parameter", "headers": "Header"}
        explicit = _explicit_name(reads, pointer, keys)
        head = [explicit or class_name(keys[2])]
        if keys[1] in suffix:
            head.append(suffix[keys[1]])
        rest = keys[3:]
    elif len(keys) >= 3 and keys[0] in {"paths", "webhooks"}:
        head, rest = _path_head(reads, pointer, keys)
    else:
        named = next((index for index, key in enumerate(keys) if key not in _CONTAINERS), None)
        head = [class_name(keys[named] if named is not None else PurePosixPath(file).stem, "Document")]
        rest = keys[named + 1 :] if named is not None else []
    return "_".join((*head, *_steps(rest)))


def _operation_depth(keys: list[str]) -> int | None:
    """How many steps of a pointer lead to an operation; None where the pointer leads through none."""
    if keys[:2] == ["components", "schemas"]:
        return None
    for depth in range(2, len(keys)):
        if keys[depth] in _PARTS and (keys[depth - 1] in METHODS or keys[depth - 2] == "additionalOperations"):
            return depth
    return None


def _explicit_name(reads: Reads, pointer: str, keys: list[str]) -> str | None:
    """`x-client: {name: ...}` of a component schema."""
    if keys[1] != "schemas":
        return None
    name = reads.site(_head(pointer, len(keys) - 3)).child("x-client").get("name")
    return class_name(name) if isinstance(name, str) else None


def _head(pointer: str, count: int) -> str:
    """The pointer without its last `count` steps."""
    return pointer.rsplit("/", count)[0] if count else pointer


def operation_name(reads: Reads, pointer: str) -> str:
    """The class-name stem of an operation, from its id or from method and path."""
    file, local = split_file(pointer)
    keys = tokens_of(local)
    identifier = reads.site(pointer).get("operationId")
    if isinstance(identifier, str) and capwords(identifier):
        return class_name(identifier, "Operation")
    if not keys:
        return class_name(PurePosixPath(file).stem, "Operation")
    path = keys[-3] if keys[-2:-1] == ["additionalOperations"] else keys[-2]
    return class_name(f"{keys[-1]} {path}", "Operation")


def _operation_head(reads: Reads, pointer: str, keys: list[str], depth: int) -> tuple[list[str], list[str]]:
    stem = operation_name(reads, _head(pointer, len(keys) - depth))
    rest = keys[depth:]
    match rest:
        case ["requestBody", "content", media_type, *others]:
            return [stem, "Body" + media_suffix(media_type)], others
        case ["responses", status, "content", media_type, *others]:
            shown = "" if status == "200" else capwords(status)
            return [stem, "Response" + shown + media_suffix(media_type)], others
        case ["parameters", _, *others]:
            return [stem, _parameter_name(reads, _head(pointer, len(others)))], others
        case _:
            return [stem], rest


def _path_head(reads: Reads, pointer: str, keys: list[str]) -> tuple[list[str], list[str]]:
    stem = class_name(keys[1], "Path")
    match keys[2:]:
        case ["parameters", _, *others]:
            return [stem, _parameter_name(reads, _head(pointer, len(others)))], others
        case rest:
            return [stem], rest


def _parameter_name(reads: Reads, pointer: str) -> str:
    return capwords(str(reads.site(pointer).get("name"))) or "Parameter"


def media_suffix(media_type: str) -> str:
    """What a media type adds to a name: nothing for JSON."""
    plain = essence(media_type)
    if plain == "application/json" or plain.endswith("+json") or plain == "*/*":
        return ""
    return capwords(plain.rpartition("/")[2].removeprefix("x-"))


def _steps(keys: list[str]) -> list[str]:
    found: list[str] = []
    previous = ""
    for key in keys:
        if previous in {"oneOf", "anyOf"} and key.isdigit():
            found.append(f"Variant{int(key) + 1}")
        elif previous == "content":
            found.extend(filter(None, (media_suffix(key),)))
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
        previous = "" if previous in {"properties", "patternProperties", "$defs", "definitions", "content"} else key
    return found
