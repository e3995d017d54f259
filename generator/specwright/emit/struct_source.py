"""Structs of the runtime as the Python source that makes them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, cast

import msgspec
from msgspec import structs

from specwright.emit.module_names import Names
from specwright.emit.python_source import identifier, literal, string_literal
from specwright.ir.operations import TypeOf


def source_of(value: object, names: Names) -> str:
    """The expression that makes a value: a struct, a type, what JSON has, or tuples and dictionaries of these."""
    match value:
        case msgspec.Struct():
            name = names.use(type(value).__name__)
            return f"{name}({', '.join(f'{key}={source}' for key, source in arguments_of(value, names))})"
        case TypeOf(type_):
            return f"lambda: {names.annotation(type_)}"
        case tuple():
            return _tuple_source(cast("tuple[object, ...]", value), names)
        case dict():
            return mapping_source({k: source_of(v, names) for k, v in cast("dict[str, object]", value).items()})
        case _:
            return literal(value)


def _tuple_source(items: tuple[object, ...], names: Names) -> str:
    # The formatter puts each item on a line of its own where a comma stands behind the last.
    comma = "," if len(items) == 1 or any(isinstance(item, msgspec.Struct) for item in items) else ""
    return f"({', '.join(source_of(item, names) for item in items)}{comma})"


def mapping_source(entries: dict[str, str], *merged: str) -> str:
    """A dictionary display of texts and the source of their values, followed by dictionaries that are merged in."""
    pairs = (f"{string_literal(key)}: {source}" for key, source in entries.items())
    return f"{{{', '.join((*pairs, *(f'**{name}' for name in merged)))}}}"


def arguments_of(struct: msgspec.Struct, names: Names) -> Iterator[tuple[str, str]]:
    """Name and source of each field that is not as the struct has it by default."""
    for name, default in _defaults(type(struct)):
        value = getattr(struct, name)
        if value != default:
            yield identifier(name), source_of(value, names)


@lru_cache(maxsize=64)
def _defaults(kind: type[msgspec.Struct]) -> tuple[tuple[str, Any], ...]:
    return tuple(
        (field.name, field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory())
        for field in structs.fields(kind)
    )
