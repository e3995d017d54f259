"""Who has which name: remembered from one generation of a package to the next, settled without regard to order.

A name is a pure function of the thing itself. Only where several things end at one name does it matter who was there
first, and that is not the order of the document, which people change: it is the package, which remembers. Without a
memory the outcome depends on what the things are, not on where they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from specwright.lower.namespaces import Claim, Namespace
from specwright.provider import Provider

Memory: TypeAlias = Mapping[str, Mapping[str, str]]
"""Name by scope and key."""


PACKAGE = "package"
"""Scope of the names of the package itself."""


def package_scope(provider: Provider) -> dict[str, str]:
    """The names of the package itself, as they are remembered."""
    return {"distribution": provider.distribution, "package": provider.package, "client": provider.client}


class NameBook:
    """The namespaces of one lowering.

    Args:
        remembered: Names that things had in the last generation.
        given: Names that things have, as an earlier attempt settled them; in place of `remembered` where it is there.
    """

    def __init__(self, remembered: Memory, given: Memory | None = None) -> None:
        self._remembered = remembered
        self._given = remembered if given is None else given
        self._scopes: dict[str, Namespace] = {}

    def scope(self, name: str, taken: Iterable[str] = ()) -> Namespace:
        """A namespace; what identifies the scope has to stay the same from one version of a document to the next."""
        made = Namespace(taken, self._given.get(name))
        self._scopes[name] = made
        return made

    @property
    def assigned(self) -> Memory:
        """What was called what, where names are not the things' own."""
        return {name: scope.assigned for name, scope in self._scopes.items() if scope.assigned}

    def settled(self) -> Memory:
        """What has to be called what: remembered names first, then by precedence and key."""
        return {
            name: _settled(scope, self._remembered.get(name, {})) if scope.is_contested else scope.assigned
            for name, scope in self._scopes.items()
            if scope.assigned
        }

    def memory(self) -> dict[str, dict[str, str]]:
        """What the next generation has to know.

        A thing that is called exactly as its key says cannot lose its name to another one, and is left out.
        """
        found = {
            name: {key: given for key, given in sorted(scope.assigned.items()) if given != key}
            for name, scope in sorted(self._scopes.items())
        }
        return {name: names for name, names in found.items() if names}


def _settled(scope: Namespace, remembered: Mapping[str, str]) -> dict[str, str]:
    taken = set(scope.reserved)
    found: dict[str, str] = {}

    def give(key: str, name: str) -> None:
        taken.add(name.casefold())
        found[key] = name

    numbers: dict[str, int] = {}

    def first_free(claim: Claim) -> str:
        for name in (claim.name, *claim.alternatives):
            if name.casefold() not in taken:
                return name
        number = numbers.get(claim.name, 2)
        while f"{claim.name}_{number}".casefold() in taken:
            number += 1
        numbers[claim.name] = number
        return f"{claim.name}_{number}"

    claims = scope.claims
    for key in sorted(claims.keys() & remembered.keys()):
        name = remembered[key]
        if claims[key].takes(name) and name.casefold() not in taken:
            give(key, name)
    for key in sorted(claims.keys() - found.keys(), key=lambda key: (claims[key].precedence, key)):
        give(key, first_free(claims[key]))
    return found
