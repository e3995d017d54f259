"""Who has which name within a scope, where several things would like the same."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class RequestedName:
    """A name that an `x-client` entry asks for, and where the entry stands."""

    name: str
    pointer: str


class Precedence(enum.IntEnum):
    """Who goes first where several things would have one name."""

    EXACT = 0
    """The thing is called exactly so."""
    CLOSE = 1
    """But for an underscore that Python asks for."""
    ORDINARY = 2
    SECONDARY = 3
    """The name was made up, from where the thing stands or from another name."""
    LAST = 4
    REQUESTED = 5
    """An `x-client` entry asks for it. What has the name already keeps it, and that is an error of the entry."""


class Claim(NamedTuple):
    """What a thing would like to be called. There is one for every name of a package, so it has to be cheap."""

    name: str
    alternatives: tuple[str, ...]
    precedence: Precedence

    def takes(self, name: str) -> bool:
        """Whether a name is one that the thing takes: its own, an alternative, its own with a number."""
        stem, _, number = name.rpartition("_")
        return name in (self.name, *self.alternatives) or (stem == self.name and number.isdecimal())


class Namespace:
    """Names within one scope. Who is remembered to have a name keeps it; else the first to ask for it does.

    Args:
        taken: Names that nothing can have.
        given: Names that things are known to have, by the key of each.
    """

    def __init__(self, taken: Iterable[str] = (), given: Mapping[str, str] | None = None) -> None:
        self.reserved = frozenset(name.casefold() for name in taken)
        self.claims: dict[str, Claim] = {}
        """What everything with a key has asked for."""
        self.assigned: dict[str, str] = {}
        """What everything with a key has got."""
        self.is_contested = False
        """Whether something did not get the name that it would like best."""
        self._taken = set(self.reserved)
        self._given = given or {}
        self._held = {name.casefold(): key for key, name in self._given.items()}
        self._requested: dict[str, RequestedName] = {}
        self._numbers: dict[str, int] = {}
        """The number to try next behind a name: all lower ones are taken."""

    def claim(
        self, name: str, *alternatives: str, key: str | None = None, precedence: Precedence = Precedence.ORDINARY
    ) -> str:
        """Return `name`, the first free alternative, or `name` with the smallest free number behind it.

        Args:
            name: The name.
            alternatives: What to take instead, in this order.
            key: What identifies the thing from one version of the document to the next; None where nothing does.
            precedence: Whether the thing goes before others.
        """
        claim = Claim(name, alternatives, precedence)
        known = self._given.get(key) if key is not None else None
        if known is not None and (known == name or claim.takes(known)) and known.casefold() not in self._taken:
            given = known
        elif self._is_free(name, key):
            given = name
        else:
            given = self._first_free(claim, key)
        self._taken.add(given.casefold())
        if key is not None:
            self.claims[key] = claim
            self.assigned[key] = given
            if given != name:
                self.is_contested = True
        return given

    def _first_free(self, claim: Claim, key: str | None) -> str:
        for name in claim.alternatives:
            if self._is_free(name, key):
                return name
        number = self._numbers.get(claim.name, 2)
        while not self._is_free(f"{claim.name}_{number}", key):
            number += 1
        self._numbers[claim.name] = number
        return f"{claim.name}_{number}"

    def _is_free(self, name: str, key: str | None) -> bool:
        folded = name.casefold()
        return folded not in self._taken and self._held.get(folded, key) == key

    def note(self, name: str, requested: RequestedName) -> None:
        """Note what asked for a name."""
        self._requested.setdefault(name.casefold(), requested)

    def requested(self, name: str) -> RequestedName | None:
        """What asked for a name; None where nothing did."""
        return self._requested.get(name.casefold())

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._taken


def exactness(name: str, wire_name: str) -> Precedence:
    """How near a name in Python comes to what the thing is called."""
    if name == wire_name:
        return Precedence.EXACT
    return Precedence.CLOSE if name == f"{wire_name}_" else Precedence.ORDINARY
