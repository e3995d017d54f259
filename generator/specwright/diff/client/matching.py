"""What is the same thing under another name: methods of one operation, arguments and attributes of one wire name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from specwright.diff.client.surface import Argument, Attribute, Class, Method, Surface

T = TypeVar("T")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_VARIABLE = re.compile(r"\{[^/}]*\}")


class _Named(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def wire(self) -> str: ...


N = TypeVar("N", bound=_Named)


@dataclass(frozen=True, slots=True)
class Matched(Generic[T]):
    """Things of two versions, brought together."""

    both: tuple[tuple[T, T], ...]
    removed: tuple[T, ...]
    added: tuple[T, ...]


def matched_methods(old: Surface, new: Surface) -> Matched[Method]:
    """Match methods by their path; those left over by the operation that they call."""
    return _matched(
        tuple(old.methods.values()),
        tuple(new.methods.values()),
        (
            lambda method: (method.path, _nameless(method.operation)),
            lambda method: (method.name, _nameless(method.operation)),
            lambda method: _nameless(method.operation),
            lambda method: method.path,
            lambda method: (method.name, method.operation_id),
        ),
    )


def matched_names(old: Sequence[N], new: Sequence[N]) -> Matched[N]:
    """Match arguments or attributes by name and wire name; those left over by wire name, then by name."""
    return _matched(
        tuple(old),
        tuple(new),
        (
            lambda each: (each.name, each.wire),
            lambda each: (each.wire or each.name, bool(each.wire)),
            lambda each: each.name,
        ),
    )


def matched_classes(old: Surface, new: Surface) -> Matched[Class]:
    """Match models by name; those left over by where the specification has them, then by what they consist of."""
    return _matched(
        tuple(old.classes.values()),
        tuple(new.classes.values()),
        (
            lambda class_: class_.name,
            lambda class_: (class_.kind, class_.pointer),
            lambda class_: (class_.kind, class_.attributes, class_.meaning),
        ),
    )


def renamed_to(both: Iterable[tuple[Class, Class]]) -> dict[str, str]:
    """Return the new names of models whose names changed."""
    return {before.name: after.name for before, after in both if before.name != after.name}


def with_new_names(surface: Surface, names: Mapping[str, str]) -> Surface:
    """Return the old surface with types called as they are now, so that a renamed model is reported once."""
    if not names:
        return surface

    def type_(text: str) -> str:
        return _NAME.sub(lambda found: names.get(found[0], found[0]), text)

    def argument(each: Argument) -> Argument:
        return replace(each, annotation=type_(each.annotation))

    def attribute(each: Attribute) -> Attribute:
        return replace(each, annotation=type_(each.annotation))

    methods = {
        path: replace(method, arguments=tuple(map(argument, method.arguments)), returns=type_(method.returns))
        for path, method in surface.methods.items()
    }
    classes = {
        name: replace(class_, attributes=tuple(map(attribute, class_.attributes)), meaning=type_(class_.meaning))
        for name, class_ in surface.classes.items()
    }
    return Surface(surface.package, surface.client, surface.constructor, methods, classes)


def _nameless(operation: str) -> str:
    """An operation without the names of its path parameters: renaming one is no other operation."""
    return _VARIABLE.sub("{}", operation)


def _matched(old: tuple[T, ...], new: tuple[T, ...], keys: Sequence[Callable[[T], object]]) -> Matched[T]:
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for key in keys:
        places: dict[object, list[int]] = {}
        for index, each in enumerate(new):
            if index not in taken:
                places.setdefault(key(each), []).append(index)
        olds: dict[object, list[int]] = {}
        for index, each in enumerate(old):
            if index not in partners:
                olds.setdefault(key(each), []).append(index)
        for value, indexes in olds.items():
            candidates = places.get(value, [])
            # Where several fit, nobody can say which is which.
            if len(indexes) == 1 and len(candidates) == 1:
                partners[indexes[0]] = candidates[0]
                taken.add(candidates[0])
    return Matched(
        tuple((old[index], new[partner]) for index, partner in sorted(partners.items())),
        tuple(each for index, each in enumerate(old) if index not in partners),
        tuple(each for index, each in enumerate(new) if index not in taken),
    )
