"""Composition: which alternatives and conjuncts of two schemas belong together, and which came or went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jsonschema_rs.canonical import CanonicalizationError, Satisfiability

from specwright.diff.differences import Difference, type_names
from specwright.diff.inclusion import canonical
from specwright.diff.inputs import Pair, Side
from specwright.diff.merging import merge
from specwright.diff.shape import ANNOTATIONS, Child, Shape
from specwright.diff.shapes import copied, shape_of
from specwright.openapi.json_types import is_object

if TYPE_CHECKING:
    from specwright.diff.comparison import Comparison
    from specwright.diff.views import View, Views

_PARTS = {"oneOf": "one-of", "anyOf": "any-of", "allOf": "all-of"}
_MOST_ALTERNATIVES = 16


@dataclass(slots=True)
class Alternatives:
    """How the members of two compositions relate."""

    differences: list[Difference] = field(default_factory=list[Difference])
    pairs: list[tuple[str, str, Child, Child]] = field(default_factory=list[Any])
    """Keyword, title and both schemas of members that belong together and may differ."""
    is_whole: bool = False
    """Whether the schema was taken apart or put together, so that other differences say nothing."""


def align(pair: Pair, old: Shape, new: Shape) -> None:
    """Write the compositions of two schemas alike: as parts if both have parts, else as one schema."""
    unions = [{"oneOf", "anyOf"} & each.lists.keys() for each in (old, new)]
    if bool(unions[0]) != bool(unions[1]):
        single = new if unions[0] else old
        if single.parted is not None and not _says_null_only(single.parted):
            _become(single, single.parted)
            single.alternatives = []
    parted = [each.unmerged or each for each in (old, new)]
    is_parted = ["allOf" in each.lists for each in parted]
    if not any(is_parted):
        return
    if _is_same_beside(pair, parted[0], parted[1], "allOf") or (
        all(is_parted) and any("allOf" in each.lists for each in (old, new))
    ):
        for shape, part in zip((old, new), parted, strict=True):
            if part is not shape:
                _become(shape, part)
        return
    if ("allOf" in old.lists) != ("allOf" in new.lists):
        side, shape, other = (pair.old, old, new) if "allOf" in old.lists else (pair.new, new, old)
        _merge(side, shape, other)


def _says_null_only(shape: Shape) -> bool:
    """Return whether the alternatives are one schema and null: a union in spelling only."""
    return all(len(shape.lists.get(keyword, ())) <= 2 for keyword in ("oneOf", "anyOf")) and any(
        is_object(node) and node.get("type") == "null" for members in shape.lists.values() for node, _ in members
    )


def compositions(comparison: Comparison) -> Iterator[Difference]:
    """Yield that a schema was composed (`allOf`), or no longer is, where more changed than how it is written."""
    old, new = comparison.old, comparison.new
    composed = [each.unmerged is not None and "allOf" in each.unmerged.lists for each in (old, new)]
    if composed[0] == composed[1] or any("allOf" in each.lists for each in (old, new)):
        return
    part = "all-of-added" if composed[1] else "all-of-removed"
    shape = (new if composed[1] else old).unmerged
    is_union = any({"oneOf", "anyOf"} & each.lists.keys() for each in (old, new))
    if shape is None or (len(shape.lists["allOf"]) == 1 and not is_union):
        return
    places = (None, f"{shape.pointer}/allOf") if composed[1] else (f"{shape.pointer}/allOf", None)
    side = comparison.walk.pair.new if composed[1] else comparison.walk.pair.old
    detail = ", ".join(_title(side, each) for each in shape.lists["allOf"])
    yield _whole(part, places[0], places[1], detail=detail)


def _merge(side: Side, shape: Shape, other: Shape) -> None:
    unmerged = copied(shape)
    members = [shape_of(side, *member) for member in shape.lists["allOf"]]
    rest = Shape(
        shape.pointer, shape.is_never, shape.types, shape.is_nullable, shape.words, shape.ones,
        {keyword: each for keyword, each in shape.lists.items() if keyword != "allOf"}, shape.maps, shape.places,
    )  # fmt: skip
    united = merge([*members, rest])
    if united is None or "allOf" in united.lists or ("oneOf" in united.lists) != ("oneOf" in other.lists):
        return
    for keyword in (*united.words, *united.ones, *united.lists, *united.maps):
        united.places.setdefault(keyword, united.pointer)
    _become(shape, united)
    shape.unmerged = unmerged


def _become(shape: Shape, other: Shape) -> None:
    for name in ("types", "is_nullable", "words", "ones", "lists", "maps"):
        setattr(shape, name, getattr(other, name))
    shape.places = {**other.places}


def _is_same_beside(pair: Pair, old: Shape, new: Shape, keyword: str) -> bool:
    """Return whether two schemas say the same beside one keyword."""
    if old.types != new.types or old.is_nullable != new.is_nullable or _said(old) != _said(new):
        return False
    olds = {name: members for name, members in old.lists.items() if name != keyword}
    news = {name: members for name, members in new.lists.items() if name != keyword}
    if old.ones.keys() != new.ones.keys() or olds.keys() != news.keys() or old.maps.keys() != new.maps.keys():
        return False
    rows: list[tuple[Child, Child]] = [(old.ones[name], new.ones[name]) for name in old.ones]
    for name in olds:
        if len(olds[name]) != len(news[name]):
            return False
        rows += zip(olds[name], news[name], strict=True)
    for name in old.maps:
        if old.maps[name].keys() != new.maps[name].keys():
            return False
        rows += [(old.maps[name][entry], new.maps[name][entry]) for entry in old.maps[name]]
    return all(pair.is_same(before[0], after[0]) for before, after in rows)


def _said(shape: Shape) -> dict[str, Any]:
    return {key: value for key, value in shape.words.items() if key not in ANNOTATIONS and not key.startswith("x-")}


def differences(comparison: Comparison) -> Alternatives:
    """Return what differs between the compositions of two schemas."""
    found = Alternatives()
    old, new = comparison.old, comparison.new
    swapped = _swapped(old, new)
    if swapped is not None:
        _compare_swapped(comparison, found, *swapped)
    for keyword in _PARTS:
        if swapped is not None and keyword in ("oneOf", "anyOf"):
            continue
        has_old, has_new = keyword in old.lists, keyword in new.lists
        if has_old and has_new:
            _compare_members(comparison, found, keyword)
        elif (has_old or has_new) and not found.is_whole:
            _compare_one_sided(comparison, found, keyword)
    found.differences += _retyped(comparison)
    return found


def _retyped(comparison: Comparison) -> Iterator[Difference]:
    """Yield alternatives that became another type, where all alternatives are nothing but types."""
    old, new = comparison.old, comparison.new
    if not old.alternatives or not new.alternatives:
        return
    matches, gone, come = _matched(comparison.walk.pair, old.alternatives, new.alternatives)
    if len(gone) == len(come) == 1:
        matches.append((gone[0], come[0]))
    elif old.types == new.types and comparison.place.prefix in ("request-body", "response-body"):
        prefix = comparison.place.prefix
        for index in gone:
            before = old.alternatives[index]
            title = _title(comparison.walk.pair.old, before)
            part = f"{prefix}-any-of-removed"
            yield Difference(
                part, ("type",), before[0], None, before[1], None, title, is_whole_name=True, is_worth_telling=True
            )
        for index in come:
            after = new.alternatives[index]
            title = _title(comparison.walk.pair.new, after)
            part = f"{prefix}-any-of-added"
            yield Difference(
                part, ("type",), None, after[0], None, after[1], title, is_whole_name=True, is_worth_telling=True
            )
    for i, j in matches:
        before, after = old.alternatives[i], new.alternatives[j]
        types = before[0].get("type"), after[0].get("type")
        if types[0] != types[1]:
            yield Difference(
                f"{comparison.place.inner.prefix}-type-changed", ("type",), *types, before[1], after[1],
                _title(comparison.walk.pair.new, after), is_whole_name=True, is_whole=True,
            )  # fmt: skip


def _swapped(old: Shape, new: Shape) -> tuple[str, str] | None:
    for before, after in (("oneOf", "anyOf"), ("anyOf", "oneOf")):
        if before in old.lists and after in new.lists and before not in new.lists and after not in old.lists:
            return before, after
    return None


def _compare_swapped(comparison: Comparison, found: Alternatives, before: str, after: str) -> None:
    old, new = comparison.old, comparison.new
    part = "one-of-became-any-of" if before == "oneOf" else "any-of-became-one-of"
    found.differences.append(Difference(part, ("oneOf", "anyOf"), None, None, old.place(before), new.place(after)))
    matches, gone, come = _matched(comparison.walk.pair, old.lists[before], new.lists[after])
    for i, j in matches:
        title = _title(comparison.walk.pair.new, new.lists[after][j])
        found.pairs.append((after, title, old.lists[before][i], new.lists[after][j]))
    places = old.place(before), new.place(after)
    for index in gone:
        title = _title(comparison.walk.pair.old, old.lists[before][index])
        found.differences.append(_whole(f"{_PARTS[before]}-removed", *places, detail=title))
    for index in come:
        title = _title(comparison.walk.pair.new, new.lists[after][index])
        found.differences.append(_whole(f"{_PARTS[after]}-added", *places, detail=title))


def _whole(part: str, old_pointer: str | None, new_pointer: str | None, detail: str = "") -> Difference:
    return Difference(
        part, ("oneOf", "anyOf", "allOf"), None, None, old_pointer, new_pointer, detail, is_whole=True
    )  # fmt: skip


def _compare_members(comparison: Comparison, found: Alternatives, keyword: str) -> None:
    pair, old, new = comparison.walk.pair, comparison.old, comparison.new
    olds, news = old.lists[keyword], new.lists[keyword]
    matches, gone, come = _matched(pair, olds, news)
    for i, j in matches:
        found.pairs.append((keyword, _title(pair.new, news[j]), olds[i], news[j]))
    for index in gone:
        views = comparison.nodes[0].parts[keyword], comparison.nodes[1].parts[keyword]
        kept = [each for k, each in enumerate(views[0]) if k != index]
        found.differences.append(
            _member(pair.old, olds[index], f"{_PARTS[keyword]}-removed", keyword, views[0][index],
                    forward=kept, backward=[*views[1], views[0][index]], is_worth_telling=not come)
        )  # fmt: skip
    for index in come:
        views = comparison.nodes[0].parts[keyword], comparison.nodes[1].parts[keyword]
        kept = [each for k, each in enumerate(views[1]) if k != index]
        found.differences.append(
            _member(pair.new, news[index], f"{_PARTS[keyword]}-added", keyword, views[1][index],
                    forward=[*views[0], views[1][index]], backward=kept, is_worth_telling=not gone)
        )  # fmt: skip


def _member(
    side: Side, child: Child, part: str, keyword: str, view: View, *, forward: list[View], backward: list[View],
    is_worth_telling: bool,
) -> Difference:  # fmt: skip
    title = _title(side, child)
    is_gone = part.endswith("removed")
    if keyword == "allOf" and view in ({}, True):
        part += "-annotation-only"
        keys: tuple[str, ...] = ()
    else:
        keys = (keyword,)
    return Difference(
        part, keys, child[0] if is_gone else None, None if is_gone else child[0], child[1] if is_gone else None,
        None if is_gone else child[1], title, isolated={"forward": forward, "backward": backward} if keys else None,
        is_worth_telling=is_worth_telling,
        is_open=keyword == "oneOf",
    )  # fmt: skip


def _compare_one_sided(comparison: Comparison, found: Alternatives, keyword: str) -> None:
    pair, old, new = comparison.walk.pair, comparison.old, comparison.new
    is_added = keyword in new.lists
    side, members = (pair.new, new.lists[keyword]) if is_added else (pair.old, old.lists[keyword])
    part = f"{_PARTS[keyword]}-{'added' if is_added else 'removed'}"
    places = (None, new.place(keyword)) if is_added else (old.place(keyword), None)
    found.is_whole = not _is_same_beside(pair, old, new, keyword)
    is_composed = any("allOf" in (shape.unmerged or shape).lists for shape in (old, new))
    if keyword == "oneOf" and is_added and found.is_whole and not is_composed and _is_body(comparison):
        is_kept = any(_is_same_schema(pair, comparison.children[0], member) for member in members)
        part = "wrapped-in-one-of-original-preserved" if is_kept else "wrapped-in-one-of"
        wrapped = _whole(part, old.pointer, places[1])
        wrapped.is_open = is_kept
        found.differences.append(wrapped)
        return
    other = old if is_added else new
    if found.is_whole and keyword != "allOf" and other.types is not None:
        found.differences.append(_typed(comparison, is_added=is_added))
    if found.is_whole or keyword != "allOf":
        found.differences += [_whole(part, places[0], places[1], detail=_title(side, member)) for member in members]
        return
    views = comparison.nodes[1 if is_added else 0].parts[keyword]
    for index, member in enumerate(members):
        kept = [each for k, each in enumerate(views) if k != index]
        # What a conjunct changes is seen best beside the others.
        rows = (
            {"forward": [views[index]], "backward": kept} if is_added else {"forward": kept, "backward": [views[index]]}
        )
        found.differences.append(_member(side, member, part, keyword, views[index], **rows, is_worth_telling=True))


def _is_body(comparison: Comparison) -> bool:
    return comparison.place.prefix in ("request-body", "response-body")


def _typed(comparison: Comparison, *, is_added: bool) -> Difference:
    """Return the change from alternatives to a plain type, or back, as a change of type."""
    direction = comparison.place.direction
    judge, text = comparison.judge, comparison.place.text
    is_compatible = judge.whole(comparison.producer, comparison.acceptor, text=text).is_compatible
    direct = "type-generalized" if direction == "request" else "type-specialized"
    part = direct if is_compatible else "type-changed"
    old, new = comparison.old, comparison.new
    found = _whole(part, old.place("type"), new.place("type"))
    found.before, found.after = (type_names(old), "alternatives") if is_added else ("alternatives", type_names(new))
    return found


def _is_same_schema(pair: Pair, old: Child, new: Child) -> bool:
    before, after = pair.old.resolve(*old)[0], pair.new.resolve(*new)[0]
    return pair.is_same(before, after)


def _matched(pair: Pair, olds: list[Child], news: list[Child]) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Return which members belong together, and the indexes of those left over on each side."""
    matches: list[tuple[int, int]] = []
    gone, come = list(range(len(olds))), list(range(len(news)))
    for matcher in (_same, _referred, _titled, _kindred):
        for i in list(gone):
            candidates = [j for j in come if matcher(pair, olds[i], news[j])]
            if candidates and (matcher is not _titled or len(candidates) == 1):
                matches.append((i, candidates[0]))
                gone.remove(i)
                come.remove(candidates[0])
    if len(gone) == 1 and len(come) == 1 and _may_be_changed(olds[gone[0]], news[come[0]]):
        matches.append((gone.pop(), come.pop()))
    return sorted(matches), gone, come


def _same(_: Pair, old: Child, new: Child) -> bool:
    return bool(old[0] == new[0])


def _referred(pair: Pair, old: Child, new: Child) -> bool:
    if not (_is_reference(old[0]) or _is_reference(new[0])):
        return False
    before, after = pair.old.resolve(*old), pair.new.resolve(*new)
    if _is_reference(old[0]) and _is_reference(new[0]):
        return before[1] == after[1] or pair.is_same(before[0], after[0])
    # A schema that became a component, or was written out: the same but for annotations.
    return _bare(before[0]) == _bare(after[0]) and pair.is_clean(before[0])


def _titled(_: Pair, old: Child, new: Child) -> bool:
    if _is_reference(old[0]) or _is_reference(new[0]):
        return False
    titles = [each[0].get("title") if is_object(each[0]) else None for each in (old, new)]
    return titles[0] is not None and titles[0] == titles[1]


def _kindred(_: Pair, old: Child, new: Child) -> bool:
    """Return whether two schemas without names are the same but for annotations."""
    return not _is_reference(old[0]) and not _is_reference(new[0]) and _bare(old[0]) == _bare(new[0])


def _may_be_changed(old: Child, new: Child) -> bool:
    """Return whether the only two members left over may be one that was changed."""
    if _is_reference(old[0]) or _is_reference(new[0]) or not is_object(old[0]) or not is_object(new[0]):
        return False
    types = old[0].get("type"), new[0].get("type")
    is_same_type = types[0] == types[1] or {} in (_bare(old[0]), _bare(new[0]))
    return bool(is_same_type and old[0].get("title") == new[0].get("title"))


def _bare(node: Any) -> Any:
    if not is_object(node):
        return node
    return {key: value for key, value in node.items() if key not in ANNOTATIONS and not key.startswith("x-")}


def _is_reference(node: Any) -> bool:
    return is_object(node) and isinstance(node.get("$ref"), str)


def _title(side: Side, child: Child) -> str:
    node = child[0]
    if _is_reference(node):
        return str(node["$ref"]).rsplit("/", 1)[-1]
    shape = shape_of(side, *child)
    title = shape.words.get("title")
    if isinstance(title, str) and title:
        return title
    if shape.types:
        names = "/".join(shape.types)
        listed = ", ".join(sorted(shape.properties))[:60]
        return f"{names} with {listed}" if listed else names
    return "a schema"


def are_disjoint(views: Views, members: list[View]) -> bool:
    """Return whether it is proved that no value matches two of the members."""
    if len(members) > _MOST_ALTERNATIVES:
        return False
    forms = [canonical(views.bundle(member)) for member in members]
    return all(_are_apart(one, other) for i, one in enumerate(forms) for other in forms[:i])


def _are_apart(one: Any, other: Any) -> bool:
    if one is None or other is None:
        return False
    try:
        return bool(one.intersect(other).satisfiability() == Satisfiability.NO)
    except (CanonicalizationError, ValueError):
        return False


def pairs_by_position(old: list[Child], new: list[Child]) -> Iterator[tuple[str, Child, Child]]:
    """Yield the schemas of two lists that stand at the same position."""
    for index, (before, after) in enumerate(zip(old, new, strict=False)):
        yield str(index), before, after
