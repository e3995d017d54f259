"""What differs between the models of two clients: classes, attributes, members of enumerations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from specwright.diff.client.changes import ClientChange, ClientLevel
from specwright.diff.client.matching import Matched, matched_names
from specwright.diff.client.surface import Attribute, Class, Surface
from specwright.diff.client.types import accepts_all_of, alternatives


def model_changes(old: Surface, renamed: Surface, new: Surface, classes: Matched[Class]) -> Iterator[ClientChange]:
    """Yield the changes of the `models` package.

    Args:
        old: What callers can name now.
        renamed: The same with types called as the new version calls them.
        new: What callers could name.
        classes: Classes of `old` and `new`, brought together.
    """
    for class_ in classes.removed:
        yield ClientChange(
            "model-removed", "breaking", f"models.{class_.name}", _Use(old, class_.name).operations,
            _declared(class_), None, "The model is gone.", f"Remove models.{class_.name} from imports and annotations.",
        )  # fmt: skip
    for before, after in classes.both:
        use = _Use(new, after.name)
        if before.name != after.name:
            yield ClientChange(
                "model-renamed", "breaking", f"models.{before.name}", use.operations,
                f"models.{before.name}", f"models.{after.name}", f"The model is now called {after.name}.",
                f"Write models.{after.name} instead of models.{before.name}.",
            )  # fmt: skip
        yield from _class_changes(renamed.classes[before.name], after, use)
    for class_ in classes.added:
        yield ClientChange(
            "model-added", "compatible", f"models.{class_.name}", _Use(new, class_.name).operations,
            None, _declared(class_), "There is a new model.",
        )  # fmt: skip


@dataclass(frozen=True)
class _Use:
    """Where a model is used; looked up only for models that changed, as it takes a walk over all of them."""

    surface: Surface
    name: str

    @cached_property
    def _users(self) -> tuple[frozenset[str], frozenset[str]]:
        return self.surface.users(self.name)

    @property
    def operations(self) -> tuple[str, ...]:
        return tuple(sorted(self._users[0] | self._users[1]))

    @property
    def is_sent(self) -> bool:
        """Whether callers make values of it; also where nobody knows."""
        return bool(self._users[0]) or not self._users[1]

    @property
    def is_returned(self) -> bool:
        """Whether callers read values of it; also where nobody knows."""
        return bool(self._users[1]) or not self._users[0]


def _class_changes(old: Class, new: Class, use: _Use) -> Iterator[ClientChange]:
    name = f"models.{new.name}"
    if old.kind != new.kind:
        yield ClientChange(
            "model-kind-changed", "breaking", name, use.operations, _declared(old), _declared(new),
            f"It is now {_kind(new)}, and was {_kind(old)}.", f"Rewrite what makes or reads {name}.",
        )  # fmt: skip
    elif new.kind == "alias":
        yield from _alias_changes(old, new, use)
    elif new.kind == "enum":
        yield from _member_changes(old, new, use)
    else:
        yield from _attribute_changes(old, new, use)


def _alias_changes(old: Class, new: Class, use: _Use) -> Iterator[ClientChange]:
    if alternatives(old.meaning) == alternatives(new.meaning):
        return
    level = _type_level(old.meaning, new.meaning, use)
    yield ClientChange(
        "model-type-changed", level, f"models.{new.name}", use.operations, _declared(old), _declared(new),
        f"It stands for {new.meaning} instead of {old.meaning}.",
        f"Make and read models.{new.name} as {new.meaning}." if level == "breaking" else "",
    )  # fmt: skip


def _member_changes(old: Class, new: Class, use: _Use) -> Iterator[ClientChange]:
    found = matched_names(old.attributes, new.attributes)
    name = f"models.{new.name}"
    for member in found.removed:
        yield ClientChange(
            "enum-member-removed", "breaking", f"{name}.{member.name}", use.operations, _member(member), None,
            f"The member {member.name} is gone.", f"Do without {name}.{member.name}; the value {member.value} is gone.",
        )  # fmt: skip
    for before, after in found.both:
        if before.name != after.name:
            yield ClientChange(
                "enum-member-renamed", "breaking", f"{name}.{before.name}", use.operations,
                _member(before), _member(after), f"The member is now called {after.name}.",
                f"Write {name}.{after.name} instead of {name}.{before.name}.",
            )  # fmt: skip
        elif before.value != after.value:
            yield ClientChange(
                "enum-member-value-changed", "breaking", f"{name}.{after.name}", use.operations,
                _member(before), _member(after), f"The value is {after.value} instead of {before.value}.",
                f"Check comparisons with {name}.{after.name} that use the text.",
            )  # fmt: skip
    for member in found.added:
        yield ClientChange(
            "enum-member-added", "compatible", f"{name}.{member.name}", use.operations, None, _member(member),
            f"There is a new member {member.name}.",
        )  # fmt: skip


def _attribute_changes(old: Class, new: Class, use: _Use) -> Iterator[ClientChange]:
    found = matched_names(old.attributes, new.attributes)
    name = f"models.{new.name}"
    for attribute in found.removed:
        yield ClientChange(
            "attribute-removed", "breaking", f"{name}.{attribute.name}", use.operations, _source(attribute), None,
            "The attribute is gone.", f"Neither set nor read {attribute.name} of {name}.",
        )  # fmt: skip
    for attribute in found.added:
        needed = attribute.is_required and use.is_sent
        yield ClientChange(
            "attribute-added-required" if needed else "attribute-added", "breaking" if needed else "compatible",
            f"{name}.{attribute.name}", use.operations, None, _source(attribute),
            "There is a new attribute that is required." if needed else "There is a new attribute.",
            f"Pass {attribute.name} to {name}." if needed else "",
        )  # fmt: skip
    for before, after in found.both:
        place = f"{name}.{after.name}"
        if before.name != after.name:
            yield ClientChange(
                "attribute-renamed", "breaking", f"{name}.{before.name}", use.operations, _source(before),
                _source(after), f"The attribute is now called {after.name}.",
                f"Write {after.name} instead of {before.name} where {name} is made or read.",
            )  # fmt: skip
        if before.is_required != after.is_required:
            yield _requirement_change(before, after, place, use)
        elif alternatives(before.annotation) != alternatives(after.annotation):
            level = _type_level(before.annotation, after.annotation, use)
            yield ClientChange(
                "attribute-type-changed", level, place, use.operations, _source(before), _source(after),
                f"The type is {after.annotation} instead of {before.annotation}.",
                f"Make and read {place} as {after.annotation}." if level == "breaking" else "",
            )  # fmt: skip


def _requirement_change(before: Attribute, after: Attribute, place: str, use: _Use) -> ClientChange:
    """An attribute that became required breaks those who make it, one that may now be missing those who read it."""
    required = after.is_required
    level: ClientLevel = "breaking" if (use.is_sent if required else use.is_returned) else "compatible"
    present = " | ".join(sorted(alternatives((before if required else after).annotation) - {"UnsetType"}))
    if level == "compatible" and alternatives(present) != alternatives((after if required else before).annotation):
        level = _type_level(before.annotation, after.annotation, use)
    edit = f"Pass {after.name} where the model is made." if required else f"Expect UNSET where {place} is read."
    return ClientChange(
        "attribute-became-required" if required else "attribute-became-optional",
        level, place, use.operations, _source(before), _source(after),
        "The attribute is now required." if required else "The attribute may now be missing.",
        edit if level == "breaking" else "",
    )  # fmt: skip


def _type_level(old: str, new: str, use: _Use) -> ClientLevel:
    fits_senders = not use.is_sent or accepts_all_of(new, old)
    fits_readers = not use.is_returned or (accepts_all_of(old, new) and "Any" not in alternatives(old))
    return "compatible" if fits_senders and fits_readers else "breaking"


def _source(attribute: Attribute) -> str:
    return f"{attribute.name}: {attribute.annotation}" + ("" if attribute.value is None else f" = {attribute.value}")


def _member(member: Attribute) -> str:
    return f"{member.name} = {member.value}"


def _declared(class_: Class) -> str:
    return f"{class_.name} = {class_.meaning}" if class_.kind == "alias" else f"class {class_.name}"


def _kind(class_: Class) -> str:
    return {"model": "a model", "enum": "an enumeration", "alias": "another name of a type"}[class_.kind]
