"""Types in msgspec's terms."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import inspect

__all__ = ["described", "described_field"]

_descriptions: dict[Any, inspect.Type] = {}


def described(kind: Any) -> inspect.Type:
    """Describes a type in msgspec's terms."""
    try:
        known = _descriptions.get(kind)
    except TypeError:  # a type that cannot be hashed
        return inspect.type_info(kind)
    if known is None:
        known = _descriptions[kind] = inspect.type_info(kind)
    return known


def described_field(kind: Any) -> inspect.Type:
    """Describes an attribute's type; UNSET says only that the attribute may be missing."""
    from typing import Union, get_args

    members = get_args(kind)
    if msgspec.UnsetType in members:
        rest = tuple(member for member in members if member is not msgspec.UnsetType)
        kind = Union[rest]  # noqa: UP007  # the members are known at run time only
    return described(kind)
