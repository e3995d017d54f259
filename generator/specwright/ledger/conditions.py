"""Where a specification states which values exclude each other, and which need one another.

Of parameters, OpenAPI cannot say this: operations say it with `x-require-any-of`, `x-exclusive`, `x-requires` and
`x-only-with`. Of the properties of a body, schemas say it, with `x-exclusive` where a vendor's own
samples break the rule, else with `not` and `dependentRequired`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specwright.ledger.fact_locations import Link, Linker, LocatedNode, UnstatedError
from specwright.ledger.facts import Fact
from specwright.ledger.positions import positional
from specwright.openapi import pointer as pointers
from specwright.openapi.json_types import is_list, list_or_empty, object_or_empty


def any_of(linker: Linker, key: str, fact: Fact) -> Link:
    """At least one of some parameters or properties is sent."""
    owner = linker.locate(key, fact.subject[:1])
    return Link(f"{owner.pointer}/x-require-any-of", _sorted(owner.node.get("x-require-any-of")))


def exclusive(linker: Linker, key: str, fact: Fact) -> Link:
    """At most one of some parameters or properties is sent."""
    for located in _places(linker, key, fact):
        listed = [_sorted(each) for each in list_or_empty(located.node.get("x-exclusive"))]
        if fact.value in listed:
            return Link(f"{located.pointer}/x-exclusive/{listed.index(fact.value)}", fact.value)
        for where, part in _parts(located):
            if _sorted(object_or_empty(part.get("not")).get("required")) == fact.value:
                return Link(f"{where}/not/required", fact.value)
    return Link(linker.locate(key, fact.subject[:-1]).pointer, None)


def needs(linker: Linker, key: str, fact: Fact) -> Link:
    """A parameter or property is sent only together with another one."""
    one, other = fact.value
    for located in _places(linker, key, fact):
        for keyword in ("x-requires", "dependentRequired"):
            named = object_or_empty(located.node.get(keyword)).get(one)
            if is_list(named) and any(_is_alike(each, other) for each in named):
                return Link(pointers.join(located.pointer, keyword, one), fact.value)
    return Link(linker.locate(key, fact.subject[:-1]).pointer, None)


def only_with(linker: Linker, key: str, fact: Fact) -> Link:
    """A parameter is sent with no other than those that are named."""
    owner = linker.locate(key, fact.subject[:1])
    name = str(positional(linker, key, fact.subject[:-1]).node.get("name"))
    stated = object_or_empty(owner.node.get("x-only-with")).get(name)
    return Link(pointers.join(owner.pointer, "x-only-with", name), stated)


def _places(linker: Linker, key: str, fact: Fact) -> Iterator[LocatedNode]:
    """The operation, and the schemas that its body leads to."""
    owner = linker.locate(key, fact.subject[:1])
    yield owner
    try:
        yield from linker.reachable(linker.locate(key, (fact.subject[0], "body")))
    except UnstatedError:
        return


def _parts(located: LocatedNode) -> Iterator[tuple[str, dict[str, Any]]]:
    yield located.pointer, located.node
    for index, part in enumerate(list_or_empty(located.node.get("allOf"))):
        yield f"{located.pointer}/allOf/{index}", object_or_empty(part)


def _sorted(value: Any) -> Any:
    return sorted(str(each) for each in value) if is_list(value) else value


def _is_alike(name: Any, printed: str) -> bool:
    """Whether a property is the one that is printed; prose has some in the plural."""
    return isinstance(name, str) and name.removesuffix("s") == printed.removesuffix("s")
