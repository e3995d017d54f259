"""The comparison of two documents, from the root down."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from specwright.diff.api import (
    compare_components,
    compare_info,
    compare_operation_servers,
    compare_servers,
    version_drafts,
)
from specwright.diff.bodies import compare_request_bodies
from specwright.diff.changes import LEVELS, Change, Comparison
from specwright.diff.documentation import documentation_drafts
from specwright.diff.drafts import Draft, draft
from specwright.diff.inputs import Pair, Side, pair_of, side_of
from specwright.diff.lifecycle import STABILITIES, STABILITY, SUNSET, UNSTABLE, Calendar, date_of, lifecycle_drafts
from specwright.diff.operations import Matched, Operation, base_path, escaped, matched, operations_of
from specwright.diff.parameters import compare_parameters
from specwright.diff.reach import Collector
from specwright.diff.responses import compare_responses
from specwright.diff.schemas import SchemaWalk
from specwright.diff.security import compare_global_security, compare_schemes, compare_security
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object, object_or_empty

_MAY_CHANGE = "the operation is not stable yet"


@dataclass(frozen=True, slots=True)
class Options:
    """What a comparison depends on besides the documents."""

    today: datetime.date = field(default_factory=datetime.date.today)
    """The day that sunset dates are measured against."""
    deprecation_days: Mapping[str, int] = field(default_factory=dict[str, int])
    """Least number of days between deprecation and sunset, by stability (`stable`, `beta`)."""
    extensions: tuple[str, ...] = ()
    """Names of extensions (`x-...`) of operations whose changes are reported."""
    has_documentation: bool = True
    """Whether changed texts are reported."""
    has_versions: bool = True
    """Whether the declared version is compared with what changed."""


def compare(old: Document, new: Document, *, options: Options | None = None) -> Comparison:
    """Return what differs between two versions of a document.

    Args:
        old: the version that callers know.
        new: the version that they would get.
        options: what to report, and on which day.
    """
    return compare_sides(side_of(old, "old"), side_of(new, "new"), options=options, documents=(old, new))


def compare_sides(
    old: Side, new: Side, *, options: Options | None = None, documents: tuple[Any, Any] = (None, None)
) -> Comparison:
    """Return what differs between two trees with their resolvers; `compare` is for documents."""
    options = options or Options()
    pair = pair_of(old, new)
    walk = SchemaWalk(pair, Calendar(options.today, options.deprecation_days))
    collector = Collector(walk)
    with collection_paused():
        if old.tree != new.tree or pair.dirty:
            _Walk(collector, pair, options).run()
        changes = list(collector.changes())
    if options.has_versions:
        is_breaking = any(each.is_gating for each in changes)
        is_different = any(each.level != "documentation" for each in changes)
        rows = version_drafts(old, new, is_breaking=is_breaking, is_different=is_different)
        changes += [each.change(()) for each in rows]
    if not options.has_documentation:
        changes = [each for each in changes if each.level != "documentation"]
    versions = [str(object_or_empty(side.tree.get("info")).get("version", "")) for side in (old, new)]
    return Comparison(tuple(sorted(changes, key=_order)), versions[0], versions[1], documents[0], documents[1])


@contextmanager
def collection_paused() -> Generator[None]:
    """Keep the garbage collector from going through two large trees again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _order(change: Change) -> tuple[Any, ...]:
    operations = [str(each) for each in change.operations]
    return (
        LEVELS.index(change.level), operations[:1], change.new_pointer or change.old_pointer or "", change.id,
        change.fingerprint,
    )  # fmt: skip


class _Walk:
    def __init__(self, collector: Collector, pair: Pair, options: Options) -> None:
        self.collector = collector
        self.pair = pair
        self.options = options

    def run(self) -> None:
        pair, collector = self.pair, self.collector
        compare_info(collector)
        compare_components(collector)
        compare_schemes(collector)
        olds = list(operations_of(pair.old, pair.old.tree.get("paths"), "/paths"))
        news = list(operations_of(pair.new, pair.new.tree.get("paths"), "/paths"))
        bases = base_path(pair.old.tree.get("servers")), base_path(pair.new.tree.get("servers"))
        paths = pair.new.tree.get("paths")
        found = matched(olds, news, bases, paths if is_object(paths) else ())
        moved = [bases[0] + before != bases[1] + after for before, after in found.new_paths.items()]
        is_moved = (
            bool(moved)
            and bases[0] != bases[1]
            and not any(
                _nameless_differs(bases[0] + before, bases[1] + after) for before, after in found.new_paths.items()
            )
        )
        compare_servers(collector, is_moved=is_moved)
        if not any("security" not in old.node and "security" not in new.node for old, new in found.both):
            compare_global_security(collector)
        self._removed(found)
        for each in found.added:
            what = f"the operation {each.title}"
            collector.add(
                draft("endpoint-added", place=each.title, what=what, after=None, new_pointer=each.pointer), each
            )
        for old, new in found.both:
            self._compare(old, new)
        self._incoming()

    def _removed(self, found: Matched) -> None:
        for each in found.removed:
            # A path without any operation left is a path that was removed.
            is_path = each.path not in found.new_paths
            rule, before = _removal(each, self.options.today)
            rule = rule.replace("api-", "api-path-", 1) if is_path else rule
            if rule == "api-sunset-parse":
                rule = "api-path-sunset-parse"
            if STABILITY in each.node and each.node[STABILITY] not in STABILITIES:
                rule, before = "api-invalid-stability-level", each.node[STABILITY]
            what = f"the operation {each.title}"
            removed = draft(
                rule, place=each.title, what=what, before=before, old_pointer=each.pointer,
                subject="path" if is_path and "invalid" not in rule else "operation",
            )  # fmt: skip
            if each.node.get(STABILITY) in UNSTABLE and removed.level == "breaking":
                removed.level, removed.reason = "compatible", _MAY_CHANGE
            self.collector.add(removed, each)

    def _incoming(self) -> None:
        """Compare webhooks: there, the API is the caller."""
        pair = self.pair
        olds, news = (object_or_empty(side.tree.get("webhooks")) for side in (pair.old, pair.new))
        for name in {**olds, **news}:
            pointer = f"/webhooks/{escaped(name)}"
            before = list(operations_of(pair.old, {name: olds.get(name)}, "/webhooks", is_incoming=True))
            after = list(operations_of(pair.new, {name: news.get(name)}, "/webhooks", is_incoming=True))
            self._compare_incoming(before, after, "webhook", name, pointer)

    def _compare_incoming(
        self, before: list[Operation], after: list[Operation], kind: str, name: str, pointer: str, what: str = ""
    ) -> None:
        found = matched(before, after)
        for each in found.removed:
            self.collector.add(
                draft(f"{kind}-removed", place=f"{pointer}/{each.method}", name=name, what=what,
                      old_pointer=each.pointer),
                each,
            )  # fmt: skip
        for each in found.added:
            self.collector.add(
                draft(
                    f"{kind}-added", place=f"{pointer}/{each.method}", name=name, what=what, new_pointer=each.pointer
                ),
                each,
            )
        for old, new in found.both:
            self._compare(old, new)

    def _compare(self, old: Operation, new: Operation) -> None:
        pair = self.pair
        is_same_item = all(
            pair.is_same(old.item.get(keyword), new.item.get(keyword)) for keyword in ("parameters", "servers")
        )
        is_same_base = pair.old.tree.get("security") == pair.new.tree.get("security") or (
            "security" in old.node and "security" in new.node
        )
        if is_same_item and is_same_base and old.variables == new.variables and pair.is_same(old.node, new.node):
            return
        collector = self.collector
        stability = new.node.get(STABILITY)
        stability = stability if stability in STABILITIES else None
        for each in self._operation_drafts(old, new, stability):
            collector.add(each, new)
        compare_security(collector, old, new)
        compare_operation_servers(collector, old, new)
        compare_parameters(collector, old, new, stability)
        compare_request_bodies(collector, old, new, stability)
        compare_responses(collector, old, new, stability)
        self._callbacks(old, new)

    def _operation_drafts(self, old: Operation, new: Operation, stability: str | None) -> list[Draft]:
        what = f"the operation {new.title}"
        label = new.title
        drafts = list(documentation_drafts(old.node, new.node, old.pointer, new.pointer, label, what))
        calendar = self.collector.walk.calendar
        drafts += lifecycle_drafts(
            "operation", what, old.node, new.node, old.pointer, new.pointer, label, calendar, stability
        )
        before, after = old.node.get("operationId"), new.node.get("operationId")
        places = {"old_pointer": f"{old.pointer}/operationId", "new_pointer": f"{new.pointer}/operationId"}
        if before != after:
            if before is not None:
                drafts.append(draft(
                    "api-operation-id-removed", place=label, what=what, detail=str(before), before=before, after=after,
                    old_pointer=places["old_pointer"],
                ))  # fmt: skip
            if after is not None:
                drafts.append(draft(
                    "api-operation-id-added", place=label, what=what, detail=str(after), before=before, after=after,
                    new_pointer=places["new_pointer"],
                ))  # fmt: skip
        olds, news = (each if is_list(each) else [] for each in (old.node.get("tags"), new.node.get("tags")))
        for tag in olds:
            if tag not in news:
                drafts.append(draft(
                    "api-tag-removed", place=label, what=what, detail=str(tag), before=tag,
                    old_pointer=f"{old.pointer}/tags",
                ))  # fmt: skip
        for tag in news:
            if tag not in olds:
                drafts.append(draft(
                    "api-tag-added", place=label, what=what, detail=str(tag), after=tag,
                    new_pointer=f"{new.pointer}/tags",
                ))  # fmt: skip
        for name in self.options.extensions:
            if old.node.get(name) != new.node.get(name):
                drafts.append(draft(
                    "extension-changed", place=label, name=name, before=old.node.get(name), after=new.node.get(name),
                    old_pointer=f"{old.pointer}/{name}" if name in old.node else None,
                    new_pointer=f"{new.pointer}/{name}" if name in new.node else None,
                ))  # fmt: skip
        return drafts

    def _callbacks(self, old: Operation, new: Operation) -> None:
        olds, news = (
            each if is_object(each) else {} for each in (old.node.get("callbacks"), new.node.get("callbacks"))
        )
        for name in {**olds, **news}:
            pointers = f"{old.pointer}/callbacks/{escaped(name)}", f"{new.pointer}/callbacks/{escaped(name)}"
            rows: list[list[Operation]] = []
            for side, node, pointer in ((self.pair.old, olds, pointers[0]), (self.pair.new, news, pointers[1])):
                callback, place = side.resolve(node.get(name), pointer)
                rows.append(list(operations_of(side, callback, place, is_incoming=True)))
            self._compare_incoming(
                rows[0], rows[1], "callback", name, f"{new.title}/callbacks/{name}", f"the operation {new.title}"
            )


def _nameless_differs(before: str, after: str) -> bool:
    return matched_key(before) != matched_key(after)


def matched_key(path: str) -> str:
    """Return a path without the names of its variables."""
    parts = path.split("/")
    return "/".join("{}" if part.startswith("{") and part.endswith("}") else part for part in parts)


def _removal(operation: Operation, today: datetime.date) -> tuple[str, Any]:
    node = operation.node
    if node.get("deprecated") is not True:
        return "api-removed-without-deprecation", None
    sunset = node.get(SUNSET)
    if sunset is None:
        return "api-removed-with-deprecation", None
    day = date_of(sunset)
    if day is None:
        return "api-sunset-parse", sunset
    if day > today:
        return "api-removed-before-sunset", sunset
    return "api-removed-with-deprecation", sunset
