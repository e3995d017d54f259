"""The rules: what a difference is called, what it means by default, and how it is said.

The table is data. A schema rule is a row that applies to every place a schema can stand in; what it does to the set of
accepted values (`Effect`) gives its level in requests and in responses. The names follow the vocabulary that users of
such checkers know. The level here is the one that holds when nothing more is known: inclusion decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from specwright.diff.changes import LEVELS as ALL_LEVELS
from specwright.diff.changes import Direction, Level
from specwright.diff.rule_rows import ROWS

Effect = Literal["narrows", "widens", "none", "incomparable", "unknown", "violation"]
"""What a difference does to the accepted values: fewer, more, the same, others, or something not known; a violation is
a promise that was broken, such as a sunset date that was moved."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of difference."""

    id: str
    level: Level
    effect: Effect
    subject: str
    text: str
    """A sentence with `{what}`, `{name}`, `{before}` and `{after}` for what differs."""


LEVELS: Mapping[Effect, Mapping[Direction, Level]] = {
    "narrows": {"request": "breaking", "response": "compatible"},
    "widens": {"request": "compatible", "response": "breaking"},
    "none": {"request": "compatible", "response": "compatible"},
    "incomparable": {"request": "breaking", "response": "breaking"},
    "unknown": {"request": "warning", "response": "warning"},
    "violation": {"request": "breaking", "response": "breaking"},
}

PLACES: Mapping[str, tuple[Direction, str, str]] = {
    "request-body": ("request", "request-body", "the request body{name}"),
    "request-property": ("request", "schema", "the request property {name}"),
    "request-read-only-property": ("request", "schema", "the read-only property {name}"),
    "request-parameter": ("request", "parameter", "the parameter {name}"),
    "request-parameter-property": ("request", "parameter", "the property {name} of a parameter"),
    "request-header-property": ("request", "parameter", "the property {name} of a header"),
    "response-body": ("response", "response", "the response body{name}"),
    "response-mediatype": ("response", "response", "the response body{name}"),
    "response-property": ("response", "schema", "the response property {name}"),
    "response-write-only-property": ("response", "schema", "the write-only property {name}"),
    "response-header": ("response", "header", "the response header {name}"),
    "response-header-property": ("response", "header", "the property {name} of a response header"),
}
"""Where a schema can stand: first part of the rule's name, direction, subject and how it is called."""

_BOUNDS = {
    "max": "maximum",
    "min": "minimum",
    "exclusive-max": "exclusive maximum",
    "exclusive-min": "exclusive minimum",
    "max-length": "greatest length",
    "min-length": "least length",
    "max-items": "greatest number of items",
    "min-items": "least number of items",
    "max-properties": "greatest number of properties",
    "min-properties": "least number of properties",
    "max-contains": "greatest number of matching items",
    "min-contains": "least number of matching items",
}
"""Part of the rule's name to what the keyword is called."""

_UP_AND_DOWN: Mapping[bool, tuple[Effect, Effect]] = {True: ("widens", "narrows"), False: ("narrows", "widens")}
"""What it does that a greatest bound, or a least one, goes up, and down."""

_SINGLE = {
    "contains": "a schema that some items must match (contains)",
    "content-schema": "a schema for its content",
    "if": "a condition (if)",
    "then": "a schema for when its condition holds (then)",
    "else": "a schema for when its condition does not hold (else)",
    "not": "a schema that values must not match (not)",
    "property-names": "a schema for the names of its properties",
    "unevaluated-items": "a schema for items that nothing else describes",
    "unevaluated-properties": "a schema for properties that nothing else describes",
    "additional-properties": "a schema for undeclared properties",
    "items": "a schema for its items",
}
"""Keywords that hold a schema, which narrows what is accepted."""


def _bound_rows() -> Iterator[tuple[str, tuple[Effect, str]]]:
    for part, called in _BOUNDS.items():
        up, down = _UP_AND_DOWN["max" in part]
        rows: tuple[tuple[str, Effect, str], ...] = (
            ("set", "narrows", "{What} has now the {called} {after}."),
            ("unset", "widens", "{What} has no {called} any more; it was {before}."),
            ("increased", up, "The {called} of {what} went up from {before} to {after}."),
            ("decreased", down, "The {called} of {what} went down from {before} to {after}."),
        )
        for action, effect, text in rows:
            yield f"{part}-{action}", (effect, text.replace("{called}", called))


def _single_rows() -> Iterator[tuple[str, tuple[Effect, str]]]:
    rows: tuple[tuple[str, Effect, str], ...] = (
        ("added", "narrows", "{What} has now {called}."),
        ("removed", "widens", "{What} no longer has {called}."),
    )
    for part, called in _SINGLE.items():
        for action, effect, text in rows:
            yield f"{part}-{action}", (effect, text.replace("{called}", called))


_SCHEMA_ROWS: Mapping[str, tuple[Effect, str]] = {
    **dict(_bound_rows()),
    **dict(_single_rows()),
    "all-of-added": ("narrows", "{What} must now also match {detail} (allOf)."),
    "all-of-removed": ("widens", "{What} need no longer match {detail} (allOf)."),
    "all-of-added-annotation-only": ("none", "{What} was given {detail} (allOf), which says nothing about values."),
    "all-of-removed-annotation-only": ("none", "{What} lost {detail} (allOf), which said nothing about values."),
    "any-of-added": ("widens", "{What} may now also match {detail} (anyOf)."),
    "any-of-removed": ("narrows", "{What} can no longer match {detail} (anyOf)."),
    "one-of-added": ("widens", "{What} may now also match {detail} (oneOf)."),
    "one-of-removed": ("narrows", "{What} can no longer match {detail} (oneOf)."),
    "one-of-became-any-of": ("widens", "{What} may now match several of its alternatives (oneOf became anyOf)."),
    "any-of-became-one-of": ("narrows", "{What} must now match just one of its alternatives (anyOf became oneOf)."),
    "alternatives-changed": ("incomparable", "The alternatives of {what} accept other values together."),
    "wrapped-in-one-of": ("incomparable", "{What} is now one of several alternatives (oneOf)."),
    "wrapped-in-one-of-original-preserved": (
        "unknown",
        "{What} is now one of several alternatives (oneOf), the former schema among them.",
    ),
    "became-enum": ("narrows", "{What} is now limited to the values {after}."),
    "became-not-enum": ("widens", "{What} is no longer limited to the values {before}."),
    "enum-value-added": ("widens", "{What} may now be {after}."),
    "enum-value-removed": ("narrows", "{What} can no longer be {before}."),
    "x-extensible-enum-value-removed": ("narrows", "{What} no longer lists the value {before}."),
    "became-not-nullable": ("narrows", "{What} can no longer be null."),
    "became-nullable": ("widens", "{What} may now be null."),
    "became-optional": ("widens", "{What} is no longer required."),
    "became-required": ("narrows", "{What} is now required."),
    "became-required-with-default": ("narrows", "{What} is now required; it has a default."),
    "const-added": ("narrows", "{What} must now be {after}."),
    "const-changed": ("incomparable", "{What} must now be {after} instead of {before}."),
    "const-removed": ("widens", "{What} need no longer be {before}."),
    "content-encoding-changed": ("incomparable", "The encoding of {what} changed from {before} to {after}."),
    "content-media-type-changed": ("incomparable", "The media type within {what} changed from {before} to {after}."),
    "default-value-added": ("none", "{What} has now the default {after}."),
    "default-value-changed": ("none", "The default of {what} changed from {before} to {after}."),
    "default-value-removed": ("none", "{What} no longer has the default {before}."),
    "dependent-required-added": ("narrows", "{What} now requires {after} when {detail} is there."),
    "dependent-required-changed": ("incomparable", "{What} requires {after} instead of {before} with {detail}."),
    "dependent-required-removed": ("widens", "{What} no longer requires {before} when {detail} is there."),
    "dependent-schema-added": ("narrows", "{What} must now match a schema when {detail} is there."),
    "dependent-schema-removed": ("widens", "{What} need no longer match a schema when {detail} is there."),
    "dependent-schema-changed": ("incomparable", "{What} must match another schema when {detail} is there."),
    "deprecated": ("none", "{What} is now deprecated."),
    "deprecated-with-sunset": ("none", "{What} is now deprecated, and goes away on {after}."),
    "deprecated-sunset-invalid": ("violation", "{What} is now deprecated, but its sunset date {after} is no date."),
    "deprecated-sunset-missing": ("violation", "{What} is now deprecated without saying when it goes away."),
    "reactivated": ("none", "{What} is no longer deprecated."),
    "removed-before-sunset": ("violation", "{What} was removed before its sunset date {before}."),
    "sunset-parse": ("violation", "{What} was removed; its sunset date {before} is no date."),
    "stability-decreased": ("violation", "The stability of {what} went down from {before} to {after}."),
    "stability-increased": ("none", "The stability of {what} went up from {before} to {after}."),
    "sunset-date-changed-earlier": ("violation", "{What} goes away earlier: on {after} instead of {before}."),
    "sunset-date-changed-too-small": ("violation", "{What} goes away on {after} instead of {before}: too early."),
    "sunset-date-too-small": ("violation", "{What} goes away on {after}, which is too early."),
    "sunset-deleted": ("violation", "{What} no longer says when it goes away; it was {before}."),
    "discriminator-added": ("none", "{What} has now the discriminator {after}."),
    "discriminator-removed": ("none", "{What} no longer has the discriminator {before}."),
    "discriminator-property-name-changed": ("none", "The discriminator of {what} is now {after} instead of {before}."),
    "discriminator-mapping-added": ("none", "The discriminator of {what} now maps {detail} to {after}."),
    "discriminator-mapping-changed": ("none", "The discriminator of {what} maps {detail} to {after}, not {before}."),
    "discriminator-mapping-deleted": ("none", "The discriminator of {what} no longer maps {detail}."),
    "list-of-types-narrowed": ("narrows", "{What} accepts fewer types: {after} instead of {before}."),
    "list-of-types-widened": ("widens", "{What} accepts more types: {after} instead of {before}."),
    "multiple-of-changed": ("incomparable", "{What} must be a multiple of {after} instead of {before}."),
    "multiple-of-generalized": ("widens", "{What} must be a multiple of {after}, no longer of {before}."),
    "multiple-of-specialized": ("narrows", "{What} must be a multiple of {after}, no longer only of {before}."),
    "multiple-of-set": ("narrows", "{What} must now be a multiple of {after}."),
    "multiple-of-unset": ("widens", "{What} need no longer be a multiple of {before}."),
    "pattern-added": ("narrows", "{What} must now match the pattern {after}."),
    "pattern-changed": ("unknown", "{What} must match the pattern {after} instead of {before}."),
    "pattern-generalized": ("widens", "{What} must match the pattern {after}, which matches all that {before} did."),
    "pattern-removed": ("widens", "{What} need no longer match the pattern {before}."),
    "pattern-property-added": ("narrows", "Properties of {what} with names like {detail} must now match a schema."),
    "pattern-property-removed": ("widens", "Properties of {what} with names like {detail} are no longer described."),
    "prefix-items-added": ("unknown", "{What} describes now its item at position {detail}."),
    "prefix-items-removed": ("unknown", "{What} no longer describes its item at position {detail}."),
    "schema-became-false": ("narrows", "{What} now accepts nothing."),
    "schema-became-not-false": ("widens", "{What} accepted nothing, and now does."),
    "type-changed": ("incomparable", "The type of {what} changed from {before} to {after}."),
    "type-compatible": ("none", "The type of {what} changed from {before} to {after}, which looks the same as text."),
    "type-generalized": ("widens", "The type of {what} became more general: {after} instead of {before}."),
    "type-specialized": ("narrows", "The type of {what} became more special: {after} instead of {before}."),
    "unique-items-set": ("narrows", "The items of {what} must now differ from each other."),
    "unique-items-unset": ("widens", "The items of {what} may now be the same."),
    "closed": ("narrows", "{What} no longer accepts properties that it does not declare."),
    "opened": ("widens", "{What} now accepts properties that it does not declare."),
}
"""Rules that hold for a schema in any place: last part of the name to effect and text."""

_OTHER_LEVELS: Mapping[str, Level] = {
    "request-parameter-property-type-changed": "warning",
    "response-body-schema-became-false": "breaking",
    "response-body-schema-became-not-false": "compatible",
    "request-property-removed": "warning",
}
"""Levels that do not follow from the effect."""

_LEVELS: Mapping[str, Level] = {level: level for level in ALL_LEVELS}
_EFFECTS: Mapping[str, Effect] = {effect: effect for effect in LEVELS}
_HIDDEN = ("request-read-only-property", "response-write-only-property")


def _schema_rules() -> Iterator[Rule]:
    for place, (direction, subject, _) in PLACES.items():
        for part, (effect, text) in _SCHEMA_ROWS.items():
            name = f"{place}-{part}"
            level = "compatible" if place in _HIDDEN and effect != "violation" else LEVELS[effect][direction]
            yield Rule(name, _OTHER_LEVELS.get(name, level), effect, subject, text)


def _other_rules() -> Iterator[Rule]:
    for row in ROWS.strip().split(".\n"):
        head, text = row.rstrip(".").split("\n")
        name, subject, verdict = head.split(" | ")
        level, effect = verdict.split()
        yield Rule(name, _LEVELS[level], _EFFECTS[effect], subject, f"{text.strip()}.")


RULES: Mapping[str, Rule] = {rule.id: rule for rule in (*_schema_rules(), *_other_rules())}
"""Every rule by its id."""
