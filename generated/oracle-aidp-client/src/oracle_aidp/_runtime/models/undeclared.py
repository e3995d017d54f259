"""Properties that schemas do not declare: kept, so that what is read, changed and sent back loses nothing.

msgspec drops what a struct does not declare, or refuses it. Models refuse it, which costs nothing while servers send
what they declare. Only when one sends more are the JSON values separated (`separation.py`) into what is declared and
what is not; the former become the model, and the latter are kept beside its attributes.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Any, cast

import msgspec

from ..json_types import is_array, is_object
from .open_objects import OpenObject, as_dictionary

__all__ = ["Tree", "any_kept", "attach", "keep", "kept", "kept_so_far", "merged"]

Tree = dict[Any, Any]
"""Undeclared properties of an object under None, and those below it under the attribute, position or key."""

_KEY = "_undeclared"
_any_kept = False


class _Count(threading.local):
    number = 0


_count = _Count()


def kept(model: object) -> dict[str, Any]:
    """The undeclared properties of a model; empty when there are none."""
    values: dict[str, Any] = getattr(model, "__dict__", {})
    found: dict[str, Any] = values.get(_KEY) or {}
    return found


def any_kept() -> bool:
    """True when some model has undeclared properties, so that looking for them is worth a walk."""
    return _any_kept


def kept_so_far() -> int:
    """How many objects of this thread have been given undeclared properties: more than before, if there were any."""
    return _count.number


def keep(model: Any, properties: dict[str, Any]) -> None:
    """Keeps undeclared properties of a model."""
    global _any_kept
    if properties:
        _any_kept = True
        _count.number += 1
        model.__dict__[_KEY] = properties


def attach(value: Any, tree: Tree) -> None:
    """Keeps undeclared properties where they were found."""
    for place, found in tree.items():
        if place is None:
            if isinstance(value, msgspec.Struct):
                keep(value, found)
            continue
        try:
            below: Any = _below(value, place)
        except (AttributeError, IndexError, KeyError):
            continue
        attach(below, found)


def merged(value: Any, plain: Any) -> Any:
    """JSON values with the undeclared properties of the models that they were made from.

    Args:
        value: models, or lists and dictionaries of them.
        plain: the same as JSON values; changed in place.
    """
    if _any_kept:
        _merge(value, plain)
    return plain


def _merge(value: Any, plain: Any) -> None:
    if is_object(plain):
        below: Iterable[tuple[str, Any]]
        if isinstance(value, msgspec.Struct):
            names = zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True)
            below = ((wire_name, getattr(value, name)) for wire_name, name in names)
        elif isinstance(value, OpenObject):
            below = as_dictionary(value).items()
        elif is_object(value):
            below = value.items()
        else:
            return
        for wire_name, item in below:
            if isinstance(item, (msgspec.Struct, OpenObject, list, tuple, dict)) and wire_name in plain:
                _merge(item, plain[wire_name])
        for name, item in kept(value).items():
            plain.setdefault(name, item)
    elif is_array(plain) and isinstance(value, (list, tuple)):
        for item, plain_item in zip(cast("Iterable[Any]", value), plain, strict=False):
            if isinstance(item, (msgspec.Struct, OpenObject, list, tuple, dict)):
                _merge(item, plain_item)


def _below(value: Any, place: Any) -> Any:
    """What stands at an attribute, position or key."""
    if isinstance(value, (list, tuple, dict)):
        return cast("Any", value)[place]
    return getattr(value, place)
