"""Checks of arguments against the bounds that a specification states, before anything is sent."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any, cast

import msgspec
from msgspec import UNSET

from ..errors import InvalidArgumentError
from ..models.hooks import encode_hook
from ..models.open_objects import ADDITIONAL, OpenObject
from ..operation import Bounds
from ..secrets import is_secret_name

_LONGEST_VALUE = 2_000
"""Characters up to which looking for a match takes no time that anybody would notice; the service checks the rest."""

_patterns: dict[str, re.Pattern[str] | None] = {}


def _pattern(text: str) -> re.Pattern[str] | None:
    if text not in _patterns:
        try:
            # ECMA's \d and \w are ASCII.
            _patterns[text] = re.compile(text, re.ASCII)
        except re.error:
            # ECMA has syntax that Python lacks; the server checks what we cannot.
            _patterns[text] = None
    return _patterns[text]


def check(value: Any, bounds: Bounds, argument: str) -> None:
    """Checks one argument.

    Raises:
        InvalidArgumentError: it is out of bounds; the message names the argument, the bound and the value.
    """
    broken = _broken(value, bounds)
    if broken is not None:
        raise InvalidArgumentError(f"{argument}: {_shown(value, argument)} {broken}")
    if bounds.items is not None and isinstance(value, (list, tuple)):
        for index, item in enumerate(cast("list[Any]", value)):
            check(item, bounds.items, f"{argument}[{index}]")
    elif bounds.items is not None and isinstance(value, dict):
        for name, item in cast("dict[str, Any]", value).items():
            check(item, bounds.items, f"{argument}[{name!r}]")


def check_model(value: Any, argument: str) -> None:
    """Checks a body: every model in it knows the bounds of its attributes.

    Raises:
        InvalidArgumentError: an attribute is out of bounds; the message names the path to it.
    """
    if isinstance(value, (msgspec.Struct, OpenObject)):
        bounds = cast("Mapping[str, Bounds]", getattr(value, "__bounds__", {}))
        names = value.__struct_fields__ if isinstance(value, msgspec.Struct) else (*value.__wire_names__, ADDITIONAL)
        for name in names:
            item = getattr(value, name, UNSET)
            if item is UNSET:
                continue
            location = f"{argument}.{name}" if argument else name
            if name in bounds and item is not None:
                check(item, bounds[name], location)
            if not isinstance(item, (str, int, float, bytes, bool)):
                check_model(item, location)
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(cast("list[Any]", value)):
            check_model(item, f"{argument}[{index}]")
    elif isinstance(value, dict):
        for name, item in cast("dict[str, Any]", value).items():
            check_model(item, f"{argument}[{name!r}]")


def _broken(value: Any, bounds: Bounds) -> str | None:
    if isinstance(value, str):
        return _broken_text(value, bounds)
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return _broken_number(value, bounds)
    if isinstance(value, (list, tuple, set, frozenset)):
        return _broken_array(cast("list[Any]", value), bounds)
    if isinstance(value, dict):
        count = len(cast("dict[str, Any]", value))
        if bounds.min_properties is not None and count < bounds.min_properties:
            return f"has {count} entries, at least {bounds.min_properties} are required"
        if bounds.max_properties is not None and count > bounds.max_properties:
            return f"has {count} entries, at most {bounds.max_properties} are allowed"
    return None


def _broken_text(value: str, bounds: Bounds) -> str | None:
    if bounds.min_length is not None and len(value) < bounds.min_length:
        return f"has {len(value)} characters, at least {bounds.min_length} are required"
    if bounds.max_length is not None and len(value) > bounds.max_length:
        return f"has {len(value)} characters, at most {bounds.max_length} are allowed"
    if bounds.pattern is not None and len(value) <= _LONGEST_VALUE:
        pattern = _pattern(bounds.pattern)
        if pattern is not None and pattern.search(value) is None:
            return f"does not match {bounds.pattern}"
    return None


def _broken_number(value: float, bounds: Bounds) -> str | None:
    if bounds.minimum is not None and value < bounds.minimum:
        return f"is less than {bounds.minimum}"
    if bounds.maximum is not None and value > bounds.maximum:
        return f"is greater than {bounds.maximum}"
    if bounds.exclusive_minimum is not None and value <= bounds.exclusive_minimum:
        return f"is not greater than {bounds.exclusive_minimum}"
    if bounds.exclusive_maximum is not None and value >= bounds.exclusive_maximum:
        return f"is not less than {bounds.exclusive_maximum}"
    if bounds.multiple_of is not None and not _is_multiple(value, bounds.multiple_of):
        return f"is not a multiple of {bounds.multiple_of}"
    return None


def _is_multiple(value: float, step: float) -> bool:
    if not step:
        return value == 0  # no document that is valid says so
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    if not math.isfinite(value):
        return False
    # In binary, 0.3 is not three times 0.1; in the decimal notation that people write, it is. Fractions have room for
    # all of it: 1e308 in steps of 1e-300.
    from fractions import Fraction

    one, other = (Fraction(number if isinstance(number, int) else repr(number)) for number in (value, step))
    return one % other == 0


def _broken_array(value: list[Any], bounds: Bounds) -> str | None:
    count = len(value)
    if bounds.min_items is not None and count < bounds.min_items:
        return f"has {count} items, at least {bounds.min_items} are required"
    if bounds.max_items is not None and count > bounds.max_items:
        return f"has {count} items, at most {bounds.max_items} are allowed"
    if bounds.unique_items:
        forms = [msgspec.json.encode(item, enc_hook=encode_hook, order="sorted") for item in value]
        if len(set(forms)) != count:
            return "has the same item twice"
    return None


def _shown(value: Any, argument: str) -> str:
    if is_secret_name(argument.rpartition(".")[2]):
        return "the value"
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:37]}..."
