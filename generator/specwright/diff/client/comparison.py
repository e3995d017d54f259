"""Two surfaces compared: what changed, whether code that calls the old one still works, and what to edit."""

from __future__ import annotations

from collections.abc import Iterator

from specwright.diff.client.changes import ClientChange, ClientComparison, ClientLevel
from specwright.diff.client.matching import (
    matched_classes,
    matched_methods,
    matched_names,
    renamed_to,
    with_new_names,
)
from specwright.diff.client.models import model_changes
from specwright.diff.client.surface import Argument, Method, Surface
from specwright.diff.client.types import accepts_all_of


def compare_surfaces(
    old: Surface, new: Surface, *, notes: tuple[str, ...] = (), is_same_source: bool = False
) -> ClientComparison:
    """Return what differs for callers, what breaks first, and in the order of the package otherwise.

    Args:
        old: What callers can name now.
        new: What they could name after the change.
        notes: What could not be compared as it should be.
        is_same_source: Whether the two packages are the same, byte for byte.
    """
    if is_same_source:
        return ClientComparison((), notes, is_same_source=True)
    classes = matched_classes(old, new)
    renamed = with_new_names(old, renamed_to(classes.both))
    changes = [
        *_package_changes(old, new),
        *_argument_changes(f"{new.client}", (), renamed.constructor, new.constructor),
        *_method_changes(renamed, new),
        *model_changes(old, renamed, new, classes),
    ]
    changes.sort(key=lambda change: change.level != "breaking")
    return ClientComparison(tuple(changes), notes)


def _package_changes(old: Surface, new: Surface) -> Iterator[ClientChange]:
    for id_, what, before, after in (
        ("package-renamed", "package", old.package, new.package),
        ("client-renamed", "client", old.client, new.client),
    ):
        if before != after:
            line = "import {}" if what == "package" else f"from {new.package} import {{}}"
            yield ClientChange(
                id_, "breaking", before, (), line.format(before), line.format(after),
                f"The {what} is now called {after}.", f"Import {after} instead of {before}.",
            )  # fmt: skip


def _method_changes(old: Surface, new: Surface) -> Iterator[ClientChange]:
    methods = matched_methods(old, new)
    for method in methods.removed:
        yield ClientChange(
            "method-removed", "breaking", method.path, (method.operation,), _call(method), None,
            f"The method is gone, with {method.operation}.", f"Remove calls of {method.path}; nothing takes its place.",
        )  # fmt: skip
    for before, after in methods.both:
        if before.path != after.path:
            yield ClientChange(
                "method-renamed", "breaking", before.path, (after.operation,), _call(before), _call(after),
                f"The method is now {after.path}.", f"Write {after.path} instead of {before.path}.",
            )  # fmt: skip
        operations = (after.operation,)
        yield from _argument_changes(after.path, operations, before.arguments, after.arguments)
        yield from _result_changes(before, after)
    for method in methods.added:
        yield ClientChange(
            "method-added", "compatible", method.path, (method.operation,), None, _call(method),
            f"There is a new method for {method.operation}.",
        )  # fmt: skip


def _argument_changes(
    path: str, operations: tuple[str, ...], old: tuple[Argument, ...], new: tuple[Argument, ...]
) -> Iterator[ClientChange]:
    found = matched_names(old, new)

    def change(
        id_: str,
        level: ClientLevel,
        name: str,
        before: Argument | None,
        after: Argument | None,
        text: str,
        edit: str = "",
    ) -> ClientChange:
        old_source, new_source = (None if each is None else each.source for each in (before, after))
        return ClientChange(id_, level, f"{path}({name})", operations, old_source, new_source, text, edit)

    for each in found.removed:
        yield change(
            "argument-removed", "breaking", each.name, each, None, "The argument is gone.",
            f"Leave {each.name} out of calls of {path}.",
        )  # fmt: skip
    for each in found.added:
        if each.is_required:
            yield change(
                "argument-added-required", "breaking", each.name, None, each,
                "There is a new argument that is required.", f"Pass {each.name} to {path}.",
            )  # fmt: skip
        else:
            yield change(
                "argument-added", "compatible", each.name, None, each, "There is a new argument that may be left out."
            )
    for before, after in found.both:
        name = after.name
        if before.name != name:
            # Positional arguments are passed without their names, mostly.
            yield change(
                "argument-renamed", "breaking", before.name, before, after, f"The argument is now called {name}.",
                f"Write {name}= instead of {before.name}= in calls of {path}.",
            )  # fmt: skip
        if before.is_required != after.is_required:
            required = after.is_required
            yield change(
                "argument-became-required" if required else "argument-became-optional",
                "breaking" if required else "compatible", name, before, after,
                "The argument is now required." if required else "The argument may now be left out.",
                f"Pass {name} in every call of {path}." if required else "",
            )  # fmt: skip
        if before.is_positional and not after.is_positional:
            yield change(
                "argument-became-keyword", "breaking", name, before, after, "The argument is no longer positional.",
                f"Write {name}= in calls of {path}.",
            )  # fmt: skip
        if _given(before) != _given(after):
            wider = accepts_all_of(_given(after), _given(before))
            yield change(
                "argument-type-widened" if wider else "argument-type-changed",
                "compatible" if wider else "breaking", name, before, after,
                f"The type is {_given(after)} instead of {_given(before)}.",
                "" if wider else f"Pass {_given(after)} as {name} of {path}.",
            )  # fmt: skip
    yield from _moved(path, operations, old, new)


def _moved(
    path: str, operations: tuple[str, ...], old: tuple[Argument, ...], new: tuple[Argument, ...]
) -> Iterator[ClientChange]:
    before = [argument for argument in old if argument.is_positional]
    after = [argument for argument in new if argument.is_positional]
    found = matched_names(before, after)
    places = [after.index(partner) for _, partner in found.both]
    is_in_order = places == sorted(places) and not (found.added and after.index(found.added[0]) < len(found.both))
    if not is_in_order:
        signature = ", ".join(argument.name for argument in after)
        yield ClientChange(
            "arguments-moved", "breaking", path, operations,
            f"{path}({', '.join(argument.name for argument in before)})", f"{path}({signature})",
            "The positional arguments are in another order.", f"Pass them as {signature} in calls of {path}.",
        )  # fmt: skip


def _result_changes(before: Method, after: Method) -> Iterator[ClientChange]:
    path, operations = after.path, (after.operation,)
    if before.returns != after.returns:
        narrower = accepts_all_of(before.returns, after.returns) and "Any" not in before.returns
        yield ClientChange(
            "result-type-narrowed" if narrower else "result-type-changed",
            "compatible" if narrower else "breaking", path, operations,
            f"{path}(...) -> {before.returns}", f"{path}(...) -> {after.returns}",
            f"The method returns {after.returns} instead of {before.returns}.",
            "" if narrower else f"Read what {path} returns as {after.returns}.",
        )  # fmt: skip
    for name in before.raises:
        if name not in after.raises:
            yield ClientChange(
                "exception-removed", "compatible", path, operations, f"except errors.{name}", None,
                f"The method is no longer documented to raise errors.{name}.",
            )  # fmt: skip
    for name in after.raises:
        if name not in before.raises:
            yield ClientChange(
                "exception-added", "compatible", path, operations, None, f"except errors.{name}",
                f"The method may now raise errors.{name}.",
            )  # fmt: skip


def _given(argument: Argument) -> str:
    """The type of an argument that is given: that it may be left out is told apart."""
    parts = [part.strip() for part in argument.annotation.split(" | ")]
    return " | ".join(part for part in parts if part != "UnsetType") or argument.annotation


def _call(method: Method) -> str:
    required = [
        argument.name if argument.is_positional else f"{argument.name}={argument.name}"
        for argument in method.arguments
        if argument.is_required
    ]
    return f"{method.path}({', '.join(required)})"
