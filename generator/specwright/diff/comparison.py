"""The comparison of one pair of schemas: what differs, what each difference means, and which pairs are below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from specwright.diff import objects, unions
from specwright.diff.differences import Difference, differences
from specwright.diff.documentation import documentation_drafts
from specwright.diff.drafts import Draft, Place, called, sentence, witness_of
from specwright.diff.inclusion import are_equivalent
from specwright.diff.judgement import Node, Verdict
from specwright.diff.naming import rule_name
from specwright.diff.pairs import Outer, SchemaPair, Step
from specwright.diff.rules import RULES
from specwright.diff.shape import Child, Shape
from specwright.diff.shapes import shape_of
from specwright.diff.views import MEANINGFUL_FORMATS, assembled

if TYPE_CHECKING:
    from specwright.diff.schemas import SchemaWalk


class Comparison:
    """The comparison of one pair of schemas."""

    def __init__(
        self, walk: SchemaWalk, old: Child, new: Child, place: Place, label: str, name: str, outer: Outer | None
    ) -> None:
        self.walk = walk
        self.place = place
        self.label = label
        self.name = name
        self.outer = outer
        self.views = walk.views(place)
        self.judge = walk.judges[place.direction]
        self.children = old, new
        self._outers: dict[tuple[str, ...], Outer] = {}
        self.old: Shape = shape_of(walk.pair.old, *old)
        self.new: Shape = shape_of(walk.pair.new, *new)

    def run(self, found: SchemaPair) -> None:
        """Note what differs in the two schemas and below them."""
        found.comparison = self
        what = called(self.place.prefix, self.name)
        found.drafts += documentation_drafts(
            self.old.words, self.new.words, self.old.pointer, self.new.pointer, self.label, what
        )
        unions.align(self.walk.pair, self.old, self.new)
        alternatives = unions.differences(self)
        rest = list(differences(self.old, self.new, self.place.direction))
        properties = list(objects.differences(self))
        if alternatives.is_whole:
            rest = [each for each in rest if not each.keys]
            # Alternatives that became one schema have its properties now.
            properties = [each for each in properties if "oneOf" in self.old.lists and "oneOf" not in self.new.lists]
        all_found = [*alternatives.differences, *rest, *properties]
        if any(each.keys and each.part.startswith(_RESTRUCTURING) for each in all_found) and self._is_equivalent():
            all_found = [each for each in all_found if not each.keys or each.is_worth_telling]
        elif any(each.keys for each in all_found):
            all_found += unions.compositions(self)
        judged = [(each, self._judged(each)) for each in all_found]
        self._judge_together(judged)
        found.drafts += [each for _, each in judged]
        found.drafts += objects.lifecycles(self)
        if not alternatives.is_whole:
            found.below += [*self._below(alternatives), *self._opaque_below()]
            found.drafts += self._overlaps(found)

    @cached_property
    def nodes(self) -> tuple[Node, Node]:
        """Both schemas as something to judge."""
        old, new = self.walk.pair.old, self.walk.pair.new
        return (
            Node(old, *self.children[0], self.views.parts(old, self.old)),
            Node(new, *self.children[1], self.views.parts(new, self.new)),
        )

    # --- verdicts -------------------------------------------------------------------------------------------------

    @property
    def producer(self) -> Node:
        """The side whose values are sent in this direction."""
        return self.nodes[0 if self.place.direction == "request" else 1]

    @property
    def acceptor(self) -> Node:
        """The side that has to accept them."""
        return self.nodes[1 if self.place.direction == "request" else 0]

    def _is_equivalent(self) -> bool:
        bundle = self.views.bundle
        views = [bundle(assembled(node.parts)) for node in self.nodes]
        return are_equivalent(views[0], views[1])

    def _undecided(self, each: Difference) -> Draft:
        """Return a difference as a change at the level of the table."""
        name = each.part if each.is_whole_name else self._rule_id(each)
        rule = RULES[name]
        own_name = self._name_of(each)
        what = called(self.place.inner.prefix if each.name is not None else self.place.prefix, own_name)
        return Draft(
            rule, rule.level, sentence(rule, what, own_name, each.detail, each.before, each.after),
            each.old_pointer, each.new_pointer, each.before, each.after,
            f"{self.label}/{each.name}" if each.name is not None else self.label, each.detail,
        )  # fmt: skip

    def _judged(self, each: Difference) -> Draft:
        found = self._undecided(each)
        if self.place.is_hidden:
            if found.rule.effect != "violation" and found.level != "compatible":
                found.level = "compatible"
                found.reason = f"a {self.place.direction} never carries this property"
            return found
        if each.keys:
            unclear = self._unclear(each)
            if unclear and found.level != "compatible":
                found.level, found.reason = "undecided", unclear
            else:
                self._settle(found, each, self._verdict(each))
        return found

    def _judge_together(self, judged: list[tuple[Difference, Draft]]) -> None:
        """Find what several keywords lose together that none of them loses alone."""
        mixed = [(each, found) for each, found in judged if not _MIXING.isdisjoint(each.keys)]
        if len(mixed) < 2 or self.outer is not None or self.place.is_hidden:
            return
        if any(found.level in ("breaking", "undecided") for _, found in mixed):
            return
        keys = {key for each, _ in mixed for key in each.keys} - {"properties"}
        verdict = self.judge.keywords(self.producer, self.acceptor, sorted(keys), text=self.place.text)
        if not verdict.is_compatible:
            # The one that is to blame is one that usually breaks.
            each, found = next((row for row in mixed if row[1].rule.level == "breaking"), mixed[0])
            found.level, found.reason = found.rule.level, None
            self._settle(found, each, verdict)

    def _settle(self, found: Draft, each: Difference, verdict: Verdict) -> None:
        """Give a change the level that a verdict asks for."""
        if verdict.is_compatible:
            if found.level == "breaking" or (found.level == "warning" and not each.is_kept_warning):
                found.level = "compatible"
                found.reason = "proved: whatever is sent is still accepted"
        elif verdict.is_shown:
            source: Comparison | Outer = self.outer or self
            found.level = "breaking"
            found.producer, found.acceptor = source.producer, source.acceptor
            found.witness = witness_of(verdict, self.place.direction, source.producer, source.acceptor)
        elif not (each.is_open and found.level in ("compatible", "warning")):
            found.level = "undecided"
            found.reason = verdict.reason

    def _verdict(self, each: Difference) -> Verdict:
        if self.outer is not None:
            return self.outer.verdict
        if each.produced is not None and each.accepted is not None:
            return self.judge.variants(
                self.producer, self.acceptor, each.produced, each.accepted, keys=each.keys, text=self.place.text
            )
        if each.is_whole or ("type" in each.keys and self.place.text):
            return self.judge.whole(self.producer, self.acceptor, text=self.place.text)
        if each.isolated is not None:
            return self._isolated(each, each.isolated)
        return self.judge.keywords(self.producer, self.acceptor, each.keys, text=self.place.text)

    def _isolated(self, each: Difference, isolated: dict[str, Any]) -> Verdict:
        produced = self.producer.parts
        accepted = {key: value for key, value in produced.items() if key not in each.keys}
        if "null" in isolated:
            is_null = isolated["null"] if self.place.direction == "request" else not isolated["null"]
            for key, null in (("type", "null"), ("enum", None)):
                if key in produced:
                    kept = [value for value in produced[key] if value != null]
                    accepted[key] = [*kept, null] if is_null else kept
        else:
            value = isolated["forward" if self.place.direction == "request" else "backward"]
            key = each.keys[0]
            has_null = key == "enum" and None in produced.get("enum", ()) and None not in value
            accepted[key] = [*value, None] if has_null else value
            if not value:
                # No type and no alternative: nothing is accepted.
                accepted = {"not": True}
        return self.judge.variants(
            self.producer, self.acceptor, produced, accepted, keys=(*each.keys, "not"), text=self.place.text
        )

    def _unclear(self, each: Difference) -> str:
        """Return why a changed format cannot be judged; empty if it can, or if the types differ anyway."""
        if "format" in each.keys and self.old.types == self.new.types:
            names = {shape.words.get("format") for shape in (self.old, self.new)} - {None}
            unknown = sorted(str(name) for name in names if name not in MEANINGFUL_FORMATS)
            if unknown:
                return f"what the format {', '.join(unknown)} accepts is not known"
        return ""

    def _rule_id(self, each: Difference) -> str:
        place = self.place.inner if each.name is not None else self.place
        part = each.part
        if part == "pattern-changed" and self.place.direction == "request" and "pattern" not in self.nodes[1].parts:
            part = "pattern-generalized"
        is_same_text = bool(self.place.text) and part.startswith("type-") and self._is_same_text()
        return rule_name(place, part, is_same_text=is_same_text)

    def _is_same_text(self) -> bool:
        verdict = self.judge.whole(self.producer, self.acceptor, text=self.place.text)
        return verdict.is_compatible

    def _name_of(self, each: Difference) -> str:
        if each.name is None:
            return self.name
        return f"{self.name}.{each.name}" if self.name else each.name

    # --- below ----------------------------------------------------------------------------------------------------

    def _below(self, alternatives: unions.Alternatives) -> Iterator[tuple[Step, SchemaPair]]:
        inner = self.place.inner
        for keyword, name, old, new, is_hidden in objects.common_children(self):
            step = Step(keyword, name)
            place = inner if not is_hidden else _hidden(inner)
            pair = self.walk.compare(
                old, new, place, f"{self.label}/{keyword}/{name}", self._below_name(keyword, name), self.outer
            )
            if pair is not None:
                yield step, pair
        for keyword, title, old, new in alternatives.pairs:
            pair = self.walk.compare(old, new, inner, f"{self.label}/{keyword}/{title}", self.name or title, self.outer)
            if pair is not None:
                yield Step(keyword, title), pair

    def _overlaps(self, found: SchemaPair) -> Iterator[Draft]:
        """Yield what alternatives lose because a value may match just one of them, and now matches two."""
        changed = [pair for step, pair in found.below if step.keyword == "oneOf" and _touches_values(pair)]
        if not changed or self.outer is not None or self.place.is_hidden:
            return
        if any(each.level == "breaking" for pair in changed for each in pair.drafts) or self._is_disjoint():
            return
        verdict = self.judge.whole(self.producer, self.acceptor, text=self.place.text)
        if verdict.is_shown:
            each = Difference(
                "alternatives-changed", ("oneOf",), None, None, self.old.place("oneOf"), self.new.place("oneOf")
            )
            draft = self._undecided(each)
            self._settle(draft, each, verdict)
            yield draft

    def _below_name(self, keyword: str, name: str) -> str:
        if keyword == "items":
            return f"{self.name}[]"
        shown = name if keyword == "properties" else f"{keyword} {name}".strip()
        return f"{self.name}.{shown}" if self.name else shown

    def _opaque_below(self) -> Iterator[tuple[Step, SchemaPair]]:
        """Yield pairs of schemas whose differences cannot be judged one by one: more may mean less there."""
        for keyword, (_, keys) in _OPAQUE.items():
            before, after = self.old.ones.get(keyword), self.new.ones.get(keyword)
            if before is not None and after is not None:
                yield from self._opaque(keyword, "", keys, before, after)
        olds, news = self.old.maps.get("dependentSchemas", {}), self.new.maps.get("dependentSchemas", {})
        for name in sorted(olds.keys() & news.keys()):
            yield from self._opaque("dependentSchemas", name, ("dependentSchemas",), olds[name], news[name])

    def _opaque(
        self, keyword: str, name: str, keys: tuple[str, ...], old: Child, new: Child
    ) -> Iterator[tuple[Step, SchemaPair]]:
        if self.walk.pair.is_same(old[0], new[0]):
            return
        outer = self.outer or self._outer(keys)
        pair = self.walk.compare(
            old, new, self.place.inner, f"{self.label}/{keyword}/{name}", self._below_name(keyword, name), outer
        )
        if pair is not None:
            yield Step(keyword, name), pair

    def _outer(self, keys: tuple[str, ...]) -> Outer:
        return self._outers.setdefault(keys, Outer(self, keys))

    def _is_disjoint(self) -> bool:
        """Return whether on both sides no value matches two of the alternatives."""
        return all(unions.are_disjoint(self.views, node.parts.get("oneOf", [])) for node in self.nodes)


def _touches_values(pair: SchemaPair) -> bool:
    """Return whether anything differs in or right below a schema but texts."""
    return bool(pair.below) or any(each.rule.effect != "none" for each in pair.drafts)


_RESTRUCTURING = (
    "type", "list-of", "became-nullable", "became-not-nullable", "became-enum", "became-not-enum", "const", "one-of",
    "any-of", "all-of", "wrapped", "if-", "then-", "else-", "not-", "dependent", "closed", "opened", "additional",
    "unevaluated", "contains-", "prefix", "property-names", "pattern-prop", "items-", "multiple", "alternatives",
    "pattern-",
)  # fmt: skip
"""Parts of rules that may be about another spelling of the same."""


_MIXING = frozenset(
    "items prefixItems unevaluatedItems contains minContains maxContains patternProperties additionalProperties "
    "unevaluatedProperties propertyNames if then else".split()
)
"""Keywords that mean something else beside others."""


def _hidden(place: Place) -> Place:
    return replace(place, is_hidden=True)


_OPAQUE = {
    "not": ("not", ("not",)),
    "if": ("if", ("if", "then", "else")),
    "then": ("then", ("if", "then", "else")),
    "else": ("else", ("if", "then", "else")),
    "contains": ("contains", ("contains", "minContains", "maxContains")),
    "propertyNames": ("property-names", ("propertyNames",)),
    "unevaluatedItems": ("unevaluated-items", ("unevaluatedItems",)),
    "unevaluatedProperties": ("unevaluated-properties", ("unevaluatedProperties",)),
    "contentSchema": ("content-schema", ()),
}
