"""Changes in the making: found once, before it is known which operations they reach."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from specwright.diff.changes import Change, Direction, Level, Reach, Version, Witness, fingerprint_of
from specwright.diff.judgement import Node, Text, Verdict
from specwright.diff.rules import PLACES, RULES, Rule

_LONGEST_TEXT = 120


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands, as far as that decides how differences are called and judged."""

    prefix: str
    """First part of the rules' names: `request-body`, `response-property`."""
    direction: Direction
    is_hidden: bool = False
    """Whether it is below a property that is not part of this direction."""
    text: Text = ""
    """How values lose their types on the wire, if they do."""
    holder: str = ""
    """Where a parameter is: `query`, `header`."""
    stability: str | None = None
    """What the operation says about its stability, where that matters."""

    @property
    def inner(self) -> Place:
        """The place of a property or item of a schema that stands here."""
        prefix = _INNER.get(self.prefix, self.prefix)
        return replace(self, prefix=prefix)


_INNER = {
    "request-body": "request-property",
    "request-parameter": "request-parameter-property",
    "response-body": "response-property",
    "response-header": "response-header-property",
}


@dataclass(slots=True, eq=False)
class Draft:
    """A change without the operations that it reaches."""

    rule: Rule
    level: Level
    text: str
    old_pointer: str | None
    new_pointer: str | None
    before: Any
    after: Any
    place: str
    """What the fingerprint calls the place."""
    detail: str = ""
    witness: Witness | None = None
    reason: str | None = None
    producer: Node | None = None
    acceptor: Node | None = None
    """Where a witness of a schema was found: it may be put into what is around it."""
    subject: str | None = None

    @property
    def key(self) -> tuple[str, str, str, str | None, str | None]:
        """What two drafts of the same change have in common."""
        return self.rule.id, self.place, self.detail, self.old_pointer, self.new_pointer

    def change(self, operations: tuple[Reach, ...]) -> Change:
        """Return the finished change."""
        return Change(
            self.rule.id, self.level, self.subject or self.rule.subject, operations, self.old_pointer,
            self.new_pointer, self.before, self.after, self.text,
            fingerprint_of(self.rule.id, self.place, self.detail), self.witness, self.reason,
        )  # fmt: skip


def draft(
    rule_id: str,
    *,
    place: str,
    what: str = "",
    name: str = "",
    detail: str = "",
    before: Any = None,
    after: Any = None,
    old_pointer: str | None = None,
    new_pointer: str | None = None,
    level: Level | None = None,
    reason: str | None = None,
    subject: str | None = None,
) -> Draft:
    """Return a change that the table names, with the level of the table unless another is given."""
    rule = RULES[rule_id]
    text = sentence(rule, what, name, detail, before, after)
    return Draft(
        rule, level or rule.level, text, old_pointer, new_pointer, before, after, place, detail or name,
        reason=reason, subject=subject,
    )  # fmt: skip


def sentence(rule: Rule, what: str, name: str, detail: str, before: Any, after: Any) -> str:
    """Return what a rule says about this change."""
    shown_name = f"'{name}'" if name else ""
    shown = what or PLACES.get(rule.id, ("", "", ""))[2]
    return rule.text.format(
        what=shown,
        What=shown[:1].upper() + shown[1:],
        name=shown_name,
        detail=detail,
        before=shown_value(before),
        after=shown_value(after),
    )


def shown_value(value: Any) -> str:
    """Return a JSON value as it stands in a sentence."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"


def called(prefix: str, name: str) -> str:
    """Return how a schema is called in sentences."""
    pattern = PLACES[prefix][2]
    if not name:
        return pattern.format(name="").replace("  ", " ").strip()
    return pattern.format(name=f" '{name}'" if pattern.endswith("body{name}") else f"'{name}'")


def witness_of(verdict: Verdict, direction: Direction, producer: Node, acceptor: Node) -> Witness:
    """Return the witness that a verdict found."""
    sides: tuple[Version, Version] = ("old", "new") if direction == "request" else ("new", "old")
    pointers = {producer.side.name: producer.pointer, acceptor.side.name: acceptor.pointer}
    return Witness(
        verdict.value, sides[0], sides[1], direction, pointers.get("old"), pointers.get("new"), reason=verdict.refusal
    )
