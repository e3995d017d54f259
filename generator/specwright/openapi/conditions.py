"""Conditions between the parameters of an operation, which OpenAPI has no words for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from specwright.openapi.json_types import is_list, list_or_empty, object_or_empty

CONDITIONS = ("x-exclusive", "x-requires", "x-only-with")
"""Keys of an operation that say what may be sent together."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What may be sent together; pairs of names of parameters."""

    exclusive: tuple[tuple[str, str], ...] = ()
    """At most one of the two is sent."""
    needs: tuple[tuple[str, str], ...] = ()
    """The first is sent only together with the second."""

    def broken_by(self, sent: Iterable[str]) -> list[tuple[str, str, str]]:
        """Return (what, one, other) of the conditions that names which are sent together break."""
        names = set(sent)
        found = [("excludes", one, other) for one, other in self.exclusive if one in names and other in names]
        return [*found, *(("needs", one, other) for one, other in self.needs if one in names and other not in names)]


def conditions_of(operation: Mapping[str, Any], optional: Iterable[str]) -> Conditions:
    """Return what `x-exclusive`, `x-requires` and `x-only-with` of an operation say.

    Args:
        operation: the operation.
        optional: names of its query parameters that are not required.
    """
    listed = [tuple(map(str, pair)) for pair in list_or_empty(operation.get("x-exclusive")) if is_list(pair)]
    exclusive = [(pair[0], other) for pair in listed for other in pair[1:]]
    names = list(optional)
    for one, others in object_or_empty(operation.get("x-only-with")).items():
        exclusive += [(one, name) for name in names if name != one and name not in list_or_empty(others)]
    unique = {tuple(sorted(pair)): pair for pair in reversed(exclusive)}
    needs = [
        (one, str(other))
        for one, others in object_or_empty(operation.get("x-requires")).items()
        for other in list_or_empty(others)
    ]
    return Conditions(tuple(reversed(unique.values())), tuple(needs))
