"""Whether the `x-client` entries of a document say what there is to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from specwright.openapi import pointer as pointers
from specwright.openapi.client_extension_schema import OPERATION_ALIASES, VOCABULARY, Entries, Shape, Value
from specwright.openapi.diagnostics import UnlocatedDiagnostic, quoted
from specwright.openapi.json_types import described, is_object
from specwright.openapi.object_types import Kind

KEY = "x-client"


def client_entry_findings(entries: Iterable[tuple[Kind, str, Any]]) -> Iterator[UnlocatedDiagnostic]:
    """Yield what is wrong with `x-client` entries.

    Args:
        entries: For each, the kind of object it stands on, that object's pointer, and the entry itself.
    """
    for kind, pointer, entry in entries:
        place = f"{pointer}/{KEY}"
        shape = VOCABULARY.get(kind)
        if shape is None:
            places = ", ".join(known.value for known in VOCABULARY)
            message = f"'x-client' has no meaning on {kind.with_article}; move it to one of these: {places}"
            yield UnlocatedDiagnostic(place, "x-client-invalid-value", message)
            continue
        yield from _check(shape, entry, place)
        if kind is Kind.SCHEMA and is_object(entry) and "name" in entry and not _is_component(pointer):
            message = "only schemas under 'components/schemas' can be named; move the schema there, or remove the name"
            yield UnlocatedDiagnostic(f"{place}/name", "x-client-invalid-value", message)


def _check(shape: Shape, value: Any, pointer: str) -> Iterator[UnlocatedDiagnostic]:
    if isinstance(shape, Value):
        if not shape.accepts(value):
            written = quoted(value) if type(value) in (str, int, float) else described(value)
            yield UnlocatedDiagnostic(
                pointer, "x-client-invalid-value", f"expected {shape.demand}, found {written}; correct it"
            )
        return
    if not is_object(value):
        yield UnlocatedDiagnostic(
            pointer, "x-client-invalid-value", f"expected an object, found {described(value)}; {_correction(shape)}"
        )
        return
    for key, inner in value.items():
        place = pointers.join(pointer, key)
        if isinstance(shape, Entries):
            if key in shape.keys:
                yield from _check(shape.keys[key], inner, place)
            else:
                yield UnlocatedDiagnostic(place, "x-client-unknown-key", _unknown(key, shape))
            continue
        if shape.key is not None and not shape.key.accepts(key):
            message = f"expected {shape.key.demand}, found {quoted(key)}; correct it"
            yield UnlocatedDiagnostic(place, "x-client-invalid-value", message)
        yield from _check(shape.shape, inner, place)


def _correction(shape: Shape) -> str:
    return f"its keys are {', '.join(shape.keys)}" if isinstance(shape, Entries) else "correct it"


def _unknown(key: str, shape: Entries) -> str:
    if key in OPERATION_ALIASES and OPERATION_ALIASES[key] in shape.keys:
        return f"{quoted(key)} is another name of {quoted(OPERATION_ALIASES[key])}; keep one of the two"
    close = get_close_matches(key, shape.keys, 1)
    if close:
        return f"'x-client' has no entry {quoted(key)}; did you mean {quoted(close[0])}?"
    return f"'x-client' has no entry {quoted(key)} here; write one of {', '.join(shape.keys)}"


def _is_component(pointer: str) -> bool:
    keys = pointers.tokens_of(pointers.split_file(pointer)[1])
    return len(keys) == 3 and keys[:2] == ["components", "schemas"]
