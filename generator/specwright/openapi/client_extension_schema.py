"""What `x-client` entries consist of: which keys stand where, and what each holds, as tables.

`docs/overlay.md` says what they mean. An entry that is not in these tables is an error, because a client that ignores
what its author asked for is not noticed by anybody.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from specwright.openapi.json_types import is_list
from specwright.openapi.object_types import Kind


@dataclass(frozen=True, slots=True)
class Value:
    """What a key may hold."""

    demand: str
    """In words, to go on with after "expected": `a name in snake case, such as list_all`."""
    accepts: Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Entries:
    """An object with the keys of a table."""

    keys: Mapping[str, Shape]


@dataclass(frozen=True, slots=True)
class Named:
    """An object whose keys are free."""

    shape: Shape
    """Of what stands under each key."""
    key: Value | None = None
    """What the keys may be; None for anything."""


Shape: TypeAlias = Value | Entries | Named


def _is_name(value: Any) -> bool:
    return (
        type(value) is str
        and value.isidentifier()
        and value == value.lower()
        and not value.startswith("_")
        and not keyword.iskeyword(value)
    )


def _is_path(value: Any) -> bool:
    return type(value) is str and all(_is_name(part) for part in value.split("."))


def _is_class_name(value: Any) -> bool:
    return type(value) is str and value.isidentifier() and value[0].isupper() and "_" not in value


def _is_text(value: Any) -> bool:
    return type(value) is str and value != ""


def _is_token(value: Any) -> bool:
    return type(value) is str and re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", value) is not None


def _is_count(value: Any) -> bool:
    return type(value) is int and value >= 0


def _is_duration(value: Any) -> bool:
    return type(value) in (int, float) and 0 < value < float("inf")


def _is_property(value: Any) -> bool:
    return _is_text(value) and all(value.split("."))


def _is_one_or_more_properties(value: Any) -> bool:
    return _is_property(value) or (is_list(value) and bool(value) and all(_is_property(item) for item in value))


def _is_list_of_states(value: Any) -> bool:
    return is_list(value) and all(type(item) in (str, bool, int) for item in value)


def _one_of(*choices: str) -> Value:
    listed = " or ".join(filter(None, (", ".join(choices[:-1]), choices[-1])))
    return Value(listed, lambda value: type(value) is str and value in choices)


_NAME = Value("a name in snake case, such as list_all", _is_name)
_PATH = Value("a path of names in snake case, such as jobs.tags", _is_path)
_CLASS = Value("a class name without underscores, such as JobTag", _is_class_name)
_TEXT = Value("text that is not empty", _is_text)
_FLAG = Value("true or false", lambda value: type(value) is bool)
_PROPERTY = Value("the name of a property, or a dotted path of them", _is_property)
_PROPERTIES = Value("a dotted path of properties, or a list of such", _is_one_or_more_properties)
_ITEMS = Value("a dotted path of properties, or '' for the whole response", lambda v: v == "" or _is_property(v))
_STATES = Value("a list of states", _is_list_of_states)

_OPERATION: Mapping[str, Shape] = {
    "resource": _PATH,
    "method": _NAME,
    "pagination": Entries({
        "style": _one_of("token", "offset", "page", "link"),
        "items": _ITEMS,
        "argument": _TEXT,
        "next": _PROPERTY,
        "next_parameter": _TEXT,
        "limit": _TEXT,
        "page_size": Value("a positive integer", lambda value: type(value) is int and value > 0),
        "total": _PROPERTY,
    }),
    "unwrap": _PROPERTY,
    "retry": Entries({"safe": _FLAG, "token": _TEXT}),
    "wait": Entries({
        "state": _PROPERTIES,
        "done": _STATES,
        "failed": _STATES,
        "message": _PROPERTIES,
        "interval": Value("a number of seconds above zero", _is_duration),
    }),
    "watch": Entries({"reconnects": Value("a number of times, 0 or more", _is_count)}),
    "body": _one_of("file"),
    "hidden": _FLAG,
    "replacement": _PATH,
    "flatten": _FLAG,
    "arguments": Named(_NAME),
}  # fmt: skip

OPERATION_ALIASES: Mapping[str, str] = {"paging": "pagination", "spread": "flatten"}
"""Other name of an entry of operations to its name; loading replaces the one by the other."""

VOCABULARY: Mapping[Kind, Entries] = {
    Kind.OPERATION: Entries(_OPERATION),
    Kind.PARAMETER: Entries({"argument": _NAME, "setting": _NAME, "hidden": _FLAG}),
    Kind.INFO: Entries({
        "settings": Named(
            Entries({
                "default": Value("a value", lambda _: True),
                "environment": _TEXT,
                "description": _TEXT,
                "format": _one_of("date"),
            }),
            _NAME,
        ),
    }),
    # A schema may be that of a property, also by reference.
    Kind.SCHEMA: Entries({"name": _CLASS, "attribute": _NAME, "setting": _NAME}),
    Kind.SECURITY_SCHEME: Entries({
        "credential": _one_of("api_key", "bearer", "basic", "oauth2_client_credentials", "oci_signature", "ibm_iam"),
        "argument": _NAME,
        "prefix": Value("an authentication scheme, such as Token,", _is_token),
    }),
    Kind.SERVER: Entries({"region": _TEXT}),
    Kind.TAG: Entries({"resource": _PATH}),
}  # fmt: skip
"""Object of OpenAPI to what its `x-client` may say."""
