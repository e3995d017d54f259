"""Bodies: media types, how their fields are encoded, and what their schemas accept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from specwright.diff.changes import Direction, Witness
from specwright.diff.documentation import documentation_drafts
from specwright.diff.drafts import Place, draft
from specwright.diff.operations import Operation, escaped, incoming, missing
from specwright.diff.parameters import telling_value_of
from specwright.diff.shape import Child
from specwright.diff.shapes import shape_of
from specwright.diff.wire import Style, body_text, text_of, written
from specwright.openapi.json_types import is_object

if TYPE_CHECKING:
    from specwright.diff.reach import Collector

Body = tuple[Mapping[str, Any], str]
"""A request body or response, references followed, and its pointer."""


def compare_request_bodies(collector: Collector, old: Operation, new: Operation, stability: str | None) -> None:
    """Compare the request bodies of two operations."""
    pair = collector.walk.pair
    olds, news = old.node.get("requestBody"), new.node.get("requestBody")
    if pair.is_same(olds, news):
        return
    what = new.title
    label = f"{new.title}/requestBody"
    if olds is None:
        node, place = pair.new.resolve(news, f"{new.pointer}/requestBody")
        rule = f"request-body-added-{'required' if node.get('required') is True else 'optional'}"
        found = draft(rule, place=label, what=what, after=node, new_pointer=place)
        if found.level == "breaking":
            found.witness = missing(new, "the body is missing")
        collector.add(found, new, "request")
        return
    if news is None:
        node, place = pair.old.resolve(olds, f"{old.pointer}/requestBody")
        collector.add(
            draft("request-body-removed", place=label, what=what, before=node, old_pointer=place), new, "request"
        )
        return
    before: Body = pair.old.resolve(olds, f"{old.pointer}/requestBody")
    after: Body = pair.new.resolve(news, f"{new.pointer}/requestBody")
    if after[1].startswith("/components/"):
        label = after[1]
    was, is_now = before[0].get("required") is True, after[0].get("required") is True
    if was != is_now:
        rule = "request-body-became-required" if is_now else "request-body-became-optional"
        found = draft(
            rule, place=label, what=f"the request body of {what}", before=was, after=is_now, old_pointer=before[1],
            new_pointer=after[1],
        )  # fmt: skip
        if is_now:
            found.witness = missing(new, "the body is missing")
        collector.add(found, new, "request")
    called = f"the request body of {what}"
    collector.add_all(documentation_drafts(*_texts(before, after), label, called), new, "request")
    _compare_request_types(collector, before, after, new, label, stability)


def _texts(old: Body, new: Body) -> tuple[Mapping[str, Any], Mapping[str, Any], str, str]:
    return old[0], new[0], old[1], new[1]


def contents(body: Body) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return the media types of a body: their names as they are compared, as they are written, and their nodes."""
    content = body[0].get("content")
    if not is_object(content):
        return {}
    return {_normal(str(name)): (str(name), node) for name, node in content.items() if is_object(node)}


def _normal(name: str) -> str:
    parts = [part.strip() for part in name.lower().split(";")]
    return ";".join([parts[0], *sorted(parts[1:])])


def covers_type(general: str, special: str) -> bool:
    """Return whether a media type range covers a media type."""
    general, special = general.partition(";")[0], special.partition(";")[0]
    if general in (special, "*/*", "*"):
        return True
    return general.endswith("/*") and special.startswith(general[:-1])


def _compare_request_types(
    collector: Collector, old: Body, new: Body, operation: Operation, label: str, stability: str | None
) -> None:
    olds, news = contents(old), contents(new)
    for name, (written_name, _) in olds.items():
        if name not in news:
            is_covered = any(covers_type(other, name) for other in news)
            found = draft(
                "request-body-media-type-removed", place=label, what=operation.title, detail=name, before=written_name,
                old_pointer=f"{old[1]}/content/{escaped(written_name)}", level="compatible" if is_covered else None,
                reason="another media type of the new version covers it" if is_covered else None,
            )  # fmt: skip
            if not is_covered:
                header = f"Content-Type: {written_name}"
                found.witness = missing(operation, f"the media type {written_name} is not accepted", header)
            collector.add(found, operation, "request")
    for name, (written_name, node) in news.items():
        pointer = f"{new[1]}/content/{escaped(written_name)}"
        if name not in olds:
            found = draft(
                "request-body-media-type-added", place=label, what=operation.title, detail=name, after=written_name,
                new_pointer=pointer,
            )  # fmt: skip
            collector.add(found, operation, "request")
            continue
        before = olds[name]
        place = Place("request-body", incoming("request", operation), text=text_of(name), stability=stability)
        old_pointer = f"{old[1]}/content/{escaped(before[0])}"
        compare_media_types(
            collector, (before[1], old_pointer), (node, pointer), place, f"{label}/{name}", name, operation
        )


def compare_media_types(
    collector: Collector, old: Body, new: Body, place: Place, label: str, name: str, operation: Operation
) -> None:
    """Compare what two bodies of one media type carry."""
    pair = collector.walk.pair
    if pair.is_same(old[0], new[0]):
        return
    part = f"{place.prefix}-media-type"
    title = operation.title
    direction: Direction = "request" if place.prefix.startswith("request") else "response"

    def wire(value: Any) -> str:
        start = f"{operation.method} {operation.path} HTTP/1.1" if direction == "request" else "HTTP/1.1 200"
        return f"{start}\nContent-Type: {name}\n\n{body_text(name, value)}"

    for keyword, rule in (("schema", f"{part}-schema"), ("itemSchema", f"{part}-item-schema")):
        before, after = old[0].get(keyword), new[0].get(keyword)
        if before is None and after is None:
            continue
        if before is None or after is None:
            action = "added" if before is None else "removed"
            own = f"{rule}-{action}"
            if own == "response-body-media-type-item-schema-removed" and "schema" not in new[0]:
                own += "-untyped"
            found = draft(
                own, place=label, what=title, name=name, before=before, after=after,
                old_pointer=None if before is None else f"{old[1]}/{keyword}",
                new_pointer=None if after is None else f"{new[1]}/{keyword}",
            )  # fmt: skip
            collector.add(found, operation, direction)
            continue
        olds, news = (before, f"{old[1]}/{keyword}"), (after, f"{new[1]}/{keyword}")
        found_pair = collector.walk.compare(olds, news, place, f"{label}/{keyword}")
        if found_pair is not None:
            collector.add_schemas(found_pair, operation, direction, wire)
    if name.startswith(("multipart/", "application/x-www-form-urlencoded")):
        _compare_encodings(collector, old, new, place, label, name, operation)


def _compare_encodings(
    collector: Collector, old: Body, new: Body, place: Place, label: str, name: str, operation: Operation
) -> None:
    pair = collector.walk.pair
    schemas = old[0].get("schema"), new[0].get("schema")
    if schemas[0] is None or schemas[1] is None:
        return
    olds = shape_of(pair.old, schemas[0], f"{old[1]}/schema").properties
    news = shape_of(pair.new, schemas[1], f"{new[1]}/schema").properties
    for field, child in olds.items():
        if field in news:
            _compare_field(collector, old, new, place, label, name, operation, field, child)


def _compare_field(
    collector: Collector, old: Body, new: Body, place: Place, label: str, name: str, operation: Operation, field: str,
    child: Child,
) -> None:  # fmt: skip
    pair = collector.walk.pair
    before, after = _encoding(old, field), _encoding(new, field)
    if before == after:
        return
    direction: Direction = "request" if place.prefix.startswith("request") else "response"
    places = f"{old[1]}/encoding/{escaped(field)}", f"{new[1]}/encoding/{escaped(field)}"
    shape = shape_of(pair.old, *child)
    if name.startswith("multipart/"):
        types = before.get("contentType"), after.get("contentType")
        defaults = _default_type(shape.types, shape.words)
        kinds = tuple(sorted(part.strip().lower() for part in str(each or defaults).split(",")) for each in types)
        if kinds[0] != kinds[1]:
            is_wider = all(any(covers_type(kind, each) for kind in kinds[1]) for each in kinds[0])
            _add_field(
                collector, f"{place.prefix}-encoding-content-type-changed", label, field, kinds[0], kinds[1], places,
                operation, direction, None, is_compatible=is_wider,
            )  # fmt: skip
        _compare_part_headers(collector, before, after, label, field, places, operation, direction)
        if not {"style", "explode", "allowReserved"} & {*before, *after}:
            return
    styles = [_field_style(field, each) for each in (before, after)]
    if styles[0] == styles[1]:
        return
    value = telling_value_of(collector, pair.old, child, styles[0], styles[1])
    if value is None:
        return
    keyword = "style" if styles[0].style != styles[1].style else "explode"
    shown = getattr(styles[0], keyword), getattr(styles[1], keyword)
    if styles[0].content != styles[1].content:
        keyword, shown = "content-type", (styles[0].content or "text", styles[1].content or "text")
    witness = Witness(
        value[0], "old", "new", direction, child[1], None, written(styles[0], value[0]),
        f"the new version expects {written(styles[1], value[0])} for this value",
    )  # fmt: skip
    _add_field(
        collector, f"{place.prefix}-encoding-{keyword}-changed", label, field, *shown, places, operation, direction,
        witness,
    )  # fmt: skip


def _add_field(
    collector: Collector, rule: str, label: str, field: str, before: Any, after: Any, places: tuple[str, str],
    operation: Operation, direction: Direction, witness: Witness | None, *, is_compatible: bool = False,
) -> None:  # fmt: skip
    if rule.startswith("response-"):
        rule = "response-body-encoding-changed"
    found = draft(
        rule, place=f"{label}/encoding/{field}", detail=field, before=before, after=after, old_pointer=places[0],
        new_pointer=places[1], level="compatible" if is_compatible else None,
    )  # fmt: skip
    collector.add(replace(found, witness=witness), operation, direction)


def _compare_part_headers(
    collector: Collector, before: Mapping[str, Any], after: Mapping[str, Any], label: str, field: str,
    places: tuple[str, str], operation: Operation, direction: Direction,
) -> None:  # fmt: skip
    olds: Mapping[str, Any] = before.get("headers") or {}
    news: Mapping[str, Any] = after.get("headers") or {}
    if direction == "response":
        return
    for name in {**olds, **news}:
        if (name in olds) == (name in news):
            continue
        is_added = name in news
        node = news.get(name) if is_added else None
        is_required = is_object(node) and node.get("required") is True
        found = draft(
            f"request-body-encoding-header-{'added' if is_added else 'removed'}", place=f"{label}/encoding/{field}",
            detail=field, name=name, before=olds.get(name), after=news.get(name), old_pointer=places[0],
            new_pointer=places[1], level="compatible" if is_added and not is_required else None,
        )  # fmt: skip
        collector.add(found, operation, direction)


def _encoding(body: Body, field: str) -> Mapping[str, Any]:
    encodings = body[0].get("encoding")
    found = encodings.get(field) if is_object(encodings) else None
    return found if is_object(found) else {}


def _default_type(types: tuple[str, ...] | None, words: Mapping[str, Any]) -> str:
    """Return the media type of a part that names none."""
    if types == ("object",) or types == ("array",):
        return "application/json"
    if "contentEncoding" in words or words.get("format") in ("binary", "byte"):
        return "application/octet-stream"
    return "text/plain"


def _field_style(field: str, encoding: Mapping[str, Any]) -> Style:
    style = encoding.get("style")
    if style is None and "explode" not in encoding and encoding.get("contentType"):
        content = str(encoding["contentType"]).partition(";")[0].strip().lower()
        if content == "application/json" or content.endswith("+json"):
            return Style(field, "form", "", False, content)
    style = style or "form"
    explode = encoding.get("explode")
    return Style(field, "form", style, explode if isinstance(explode, bool) else style == "form")
