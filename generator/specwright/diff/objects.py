"""What differs between two schemas of objects and lists: properties that came, went, or changed their standing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from specwright.diff.differences import Difference
from specwright.diff.drafts import Draft, called
from specwright.diff.inputs import Side
from specwright.diff.lifecycle import PROMISES, lifecycle_drafts, property_removal
from specwright.diff.shape import Child
from specwright.diff.shapes import shape_of
from specwright.diff.unions import pairs_by_position
from specwright.diff.views import Parts
from specwright.openapi.json_types import is_list, is_object

_LONGEST_CHAIN = 40

if TYPE_CHECKING:
    from specwright.diff.comparison import Comparison


def differences(comparison: Comparison) -> Iterator[Difference]:
    """Yield what differs between the properties, and the rest of what lists and objects consist of."""
    old, new = comparison.old, comparison.new
    yield from _additional(comparison)
    yield from _positions(comparison)
    before, after = ("items" in old.ones), ("items" in new.ones)
    is_list = all(shape.types is None or "array" in shape.types for shape in (old, new))
    if before != after and is_list:
        child = (old if before else new).ones["items"]
        yield Difference(
            "items-removed" if before else "items-added", ("items",), child[0] if before else None,
            child[0] if after else None, child[1] if before else None, child[1] if after else None,
        )  # fmt: skip
    for name, child in old.properties.items():
        if name not in new.properties:
            yield _removed(comparison, name, child)
    for name, child in new.properties.items():
        if name not in old.properties:
            yield _added(comparison, name, child)
        else:
            yield from _mutability(comparison, name)
    yield from _required(comparison)


def _additional(comparison: Comparison) -> Iterator[Difference]:
    old, new = comparison.old, comparison.new
    before, after = old.ones.get("additionalProperties"), new.ones.get("additionalProperties")
    if before is None and after is None:
        return
    places = before and before[1], after and after[1]
    values = before[0] if before else True, after[0] if after else True
    if (values[0] is False) == (values[1] is False):
        if before is not None and after is not None:
            return
        part = "additional-properties-added" if before is None else "additional-properties-removed"
    else:
        part = "closed" if values[1] is False else "opened"
    produced = dict(comparison.producer.parts)
    accepted = {key: value for key, value in produced.items() if key != "additionalProperties"}
    if "additionalProperties" in comparison.acceptor.parts:
        accepted["additionalProperties"] = comparison.acceptor.parts["additionalProperties"]
        # What the acceptor declares, it does not count among the others.
        declared = comparison.acceptor.parts.get("properties", {})
        more = {name: True for name in declared if name not in produced.get("properties", {})}
        if more:
            accepted["properties"] = {**produced.get("properties", {}), **more}
    yield Difference(
        part, ("additionalProperties", "properties"), *values, *places, produced=produced, accepted=accepted
    )


def _positions(comparison: Comparison) -> Iterator[Difference]:
    olds, news = comparison.old.lists.get("prefixItems", []), comparison.new.lists.get("prefixItems", [])
    for index, child in enumerate(olds[len(news) :], len(news)):
        yield Difference(
            "prefix-items-removed", ("prefixItems", "items"), child[0], None, child[1], None, str(index)
        )  # fmt: skip
    for index, child in enumerate(news[len(olds) :], len(olds)):
        yield Difference(
            "prefix-items-added", ("prefixItems", "items"), None, child[0], None, child[1], str(index)
        )  # fmt: skip


def _removed(comparison: Comparison, name: str, child: Child) -> Difference:
    place, side = comparison.place, comparison.walk.pair.old
    is_required = name in comparison.old.required
    is_hidden = comparison.views.is_hidden(side, *child)
    words = shape_of(side, *child).words
    prefix = place.inner.prefix
    if prefix == "response-property":
        standing = "required" if is_required else "optional"
        kind = "write-only-property" if is_hidden else "property"
        part = f"response-{standing}-{kind}-removed"
        if is_required and not is_hidden:
            part = property_removal(comparison.walk.calendar, words, part)
    elif prefix == "request-property":
        part = property_removal(comparison.walk.calendar, words, "request-property-removed")
    else:
        part = f"{prefix}-removed"
    found = Difference(part, (), child[0], None, child[1], None, name=name, is_whole_name=True)
    if "before-sunset" in part:
        found.before = words.get("x-sunset")
    elif not is_hidden and "with-deprecation" not in part:
        # What was announced long enough is a promise that was kept.
        found.produced, found.accepted = _isolated(comparison, name)
        found.keys = _KEYS
        found.is_kept_warning = True
        found.is_open = True
    return found


def _added(comparison: Comparison, name: str, child: Child) -> Difference:
    place, side = comparison.place, comparison.walk.pair.new
    is_required = name in comparison.new.required
    is_hidden = comparison.views.is_hidden(side, *child)
    prefix = place.inner.prefix
    standing = "required" if is_required else "optional"
    if prefix == "response-property":
        part = f"response-{standing}-{'write-only-property' if is_hidden else 'property'}-added"
    elif prefix == "response-header-property":
        part = "response-header-property-added"
    else:
        noun = "property" if prefix == "request-property" else "parameter-property"
        if is_hidden:
            standing, is_required = "optional", False
        part = f"new-{standing}-request-{noun}"
        if is_required and noun == "property" and "default" in shape_of(side, *child).words:
            part += "-with-default"
        if is_required and place.holder == "header":
            part = "new-required-request-header-property"
    found = Difference(part, (), None, child[0], None, child[1], name=name, is_whole_name=True)
    if not is_hidden:
        found.produced, found.accepted = _isolated(comparison, name)
        found.keys = _KEYS
        found.is_open = True
    return found


_KEYS = ("properties", "required", "additionalProperties", "patternProperties")


def _isolated(comparison: Comparison, name: str) -> tuple[Parts, Parts]:
    """Return what is sent and what is accepted of it, as far as one property is concerned.

    Properties that a side does not declare, but would accept, are not sent: callers send what is documented.
    """
    sent, taken = comparison.producer.parts, comparison.acceptor.parts
    produced = {key: sent[key] for key in (*_KEYS, "type") if key in sent}
    # The others are the same on both sides here: what they accept does not matter.
    produced["properties"] = {key: each if key == name else True for key, each in sent.get("properties", {}).items()}
    if "additionalProperties" not in sent:
        produced["additionalProperties"] = False
    accepted = {key: value for key, value in produced.items() if key != "additionalProperties"}
    if "additionalProperties" in taken:
        accepted["additionalProperties"] = taken["additionalProperties"]
    properties = {key: value for key, value in produced.get("properties", {}).items() if key != name}
    if name in taken.get("properties", {}):
        properties[name] = taken["properties"][name]
    # What else the acceptor does not declare is another difference.
    accepted["properties"] = properties
    if not _is_required_undeclared(comparison, name):
        required = [each for each in produced.get("required", ()) if each != name]
        accepted["required"] = [*required, name] if name in taken.get("required", ()) else required
    return produced, accepted


def _is_required_undeclared(comparison: Comparison, name: str) -> bool:
    """Return whether a side requires a property that it does not declare: that is a change of its own then."""
    return any(name in each.required and name not in each.properties for each in (comparison.old, comparison.new))


def _required(comparison: Comparison) -> Iterator[Difference]:
    old, new, place = comparison.old, comparison.new, comparison.place
    both = old.properties.keys() & new.properties.keys()
    undeclared = {name for name in old.required | new.required if _is_required_undeclared(comparison, name)}
    for name in sorted((old.required ^ new.required) & (both | undeclared)):
        is_now = name in new.required
        prefix = place.inner.prefix
        hidden = {
            side.name: comparison.views.is_hidden(side, *shape.properties[name]) if name in shape.properties else False
            for side, shape in ((comparison.walk.pair.old, old), (comparison.walk.pair.new, new))
        }
        part = f"{prefix}-became-{'required' if is_now else 'optional'}"
        if is_now and prefix == "request-property" and name in both:
            if "default" in shape_of(comparison.walk.pair.new, *new.properties[name]).words:
                part += "-with-default"
        elif is_now and place.holder == "header" and prefix == "request-parameter-property":
            part = "request-header-property-became-required"
        elif prefix == "response-property" and all(hidden.values()):
            part = f"response-write-only-property-became-{'required' if is_now else 'optional'}"
        places = (
            old.properties[name][1] if name in old.properties else old.place("required"),
            new.properties[name][1] if name in new.properties else new.place("required"),
        )
        found = Difference(part, (), not is_now, is_now, *places, name=name, is_whole_name=True)
        if not any(hidden.values()):
            found.produced = dict(comparison.producer.parts)
            wanted = name in comparison.acceptor.parts.get("required", ())
            rest = [each for each in found.produced.get("required", ()) if each != name]
            found.accepted = {**found.produced, "required": [*rest, name] if wanted else rest}
            found.keys = ("required",)
        yield found


def _mutability(comparison: Comparison, name: str) -> Iterator[Difference]:
    pair = comparison.walk.pair
    olds, news = comparison.old.properties[name], comparison.new.properties[name]
    direction = comparison.place.direction
    if comparison.place.inner.prefix not in ("request-property", "response-property") or olds[0] == news[0]:
        return
    before, after = shape_of(pair.old, *olds).words, shape_of(pair.new, *news).words
    is_required = name in comparison.new.required
    standing = "required" if is_required else "optional"
    for keyword, word in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        was, is_now = before.get(keyword) is True, after.get(keyword) is True
        if was == is_now:
            continue
        part = f"{direction}-{standing}-property-became-{'' if is_now else 'not-'}{word}"
        found = Difference(part, (), was, is_now, olds[1], news[1], name=name, is_whole_name=True)
        if part == "request-required-property-became-not-read-only" and not pair.old.openapi.startswith("3.0"):
            # Since 3.1, a read-only property that is required has always been part of requests.
            found.part = "request-required-property-became-not-read-only-in-openapi-31"
        elif part in _REQUIRING:
            found.produced = dict(comparison.producer.parts)
            rest = [each for each in found.produced.get("required", ()) if each != name]
            properties = {key: each for key, each in found.produced.get("properties", {}).items() if key != name}
            found.produced["properties"] = {**properties, name: False}
            found.produced["required"] = rest
            found.accepted = {**found.produced, "properties": properties, "required": [*rest, name]}
            found.keys = ("required",)
        yield found


_REQUIRING = frozenset({
    "request-required-property-became-not-read-only", "response-required-property-became-write-only",
})  # fmt: skip
"""Where the producer leaves out what the acceptor requires."""


def lifecycles(comparison: Comparison) -> Iterator[Draft]:
    """Yield what changed about deprecation, sunset and stability of properties."""
    prefix = comparison.place.inner.prefix
    if prefix not in ("request-property", "response-property"):
        return
    pair = comparison.walk.pair
    for name in comparison.new.properties:
        if name not in comparison.old.properties:
            continue
        olds, news = comparison.old.properties[name], comparison.new.properties[name]
        if pair.is_same(olds[0], news[0]):
            continue
        before, after = (_promises(side, child) for side, child in ((pair.old, olds), (pair.new, news)))
        if before == after:
            continue
        full = f"{comparison.name}.{name}" if comparison.name else name
        yield from lifecycle_drafts(
            prefix, called(prefix, full), before, after, olds[1], news[1], f"{comparison.label}/{name}",
            comparison.walk.calendar, comparison.place.stability,
        )  # fmt: skip


def _promises(side: Side, child: Child) -> dict[str, Any]:
    """Return what a property says about its future, or what the schema says that it refers to."""
    node, pointer = child
    found: dict[str, Any] = {}
    for _ in range(_LONGEST_CHAIN):
        if is_object(node):
            found = {**{key: node[key] for key in PROMISES if key in node}, **found}
        referred = side.target(node, pointer)
        if referred is None:
            members = node.get("allOf") if is_object(node) else None
            if not is_list(members) or len(members) != 1:
                break
            referred = (members[0], f"{pointer}/allOf/0")
        node, pointer = referred
    return found


def common_children(comparison: Comparison) -> Iterator[tuple[str, str, Child, Child, bool]]:
    """Yield keyword, name, both schemas, and whether the direction carries no such property."""
    old, new, pair, views = comparison.old, comparison.new, comparison.walk.pair, comparison.views
    for name, child in new.properties.items():
        if name in old.properties:
            before = old.properties[name]
            if not pair.is_same(before[0], child[0]):
                is_hidden = views.is_hidden(pair.old, *before) or views.is_hidden(pair.new, *child)
                yield "properties", name, before, child, is_hidden
    for keyword in ("items", "additionalProperties"):
        if keyword in old.ones and keyword in new.ones:
            before, after = old.ones[keyword], new.ones[keyword]
            if keyword == "items" or not _is_closing(before, after):
                yield keyword, "", before, after, False
    for name, child in new.maps.get("patternProperties", {}).items():
        if name in old.maps.get("patternProperties", {}):
            yield "patternProperties", name, old.maps["patternProperties"][name], child, False
    rows = pairs_by_position(old.lists.get("prefixItems", []), new.lists.get("prefixItems", []))
    for name, before, after in rows:
        yield "prefixItems", name, before, after, False


def _is_closing(before: Child, after: Child) -> bool:
    return before[0] is False or after[0] is False
