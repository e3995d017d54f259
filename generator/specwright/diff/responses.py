"""Responses: statuses, media types and headers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from specwright.diff.bodies import Body, compare_media_types, contents, covers_type
from specwright.diff.documentation import documentation_drafts
from specwright.diff.drafts import Draft, Place, draft
from specwright.diff.lifecycle import lifecycle_drafts
from specwright.diff.operations import Operation, escaped, incoming
from specwright.diff.parameters import telling_value_of
from specwright.diff.wire import Style, style_of, text_of, written
from specwright.openapi.json_types import is_object

if TYPE_CHECKING:
    from specwright.diff.reach import Collector


def compare_responses(collector: Collector, old: Operation, new: Operation, stability: str | None) -> None:
    """Compare the responses of two operations."""
    pair = collector.walk.pair
    olds, news = _statuses(old), _statuses(new)
    for status, (written_status, node) in olds.items():
        if status not in news:
            found = draft(
                f"response-{_kind(status)}-status-removed", place=f"{new.title}/responses/{status}", what=new.title,
                detail=status, before=written_status, old_pointer=f"{old.pointer}/responses/{written_status}",
            )  # fmt: skip
            collector.add(found, new, "response")
        elif not pair.is_same(node, news[status][1]):
            before: Body = pair.old.resolve(node, f"{old.pointer}/responses/{written_status}")
            after: Body = pair.new.resolve(news[status][1], f"{new.pointer}/responses/{news[status][0]}")
            label = f"{new.title}/responses/{status}"
            if after[1].startswith("/components/"):
                label = after[1]
            _compare_response(collector, before, after, new, label, status, stability)
    for status, (written_status, _) in news.items():
        if status not in olds:
            found = draft(
                f"response-{_kind(status)}-status-added", place=f"{new.title}/responses/{status}", what=new.title,
                detail=status, after=written_status, new_pointer=f"{new.pointer}/responses/{written_status}",
            )  # fmt: skip
            collector.add(found, new, "response")


def _statuses(operation: Operation) -> dict[str, tuple[str, Any]]:
    responses = operation.node.get("responses")
    if not is_object(responses):
        return {}
    return {str(name).upper(): (str(name), node) for name, node in responses.items() if not str(name).startswith("x-")}


def _kind(status: str) -> str:
    return "success" if status.startswith("2") else "non-success"


def _compare_response(
    collector: Collector, old: Body, new: Body, operation: Operation, label: str, status: str, stability: str | None
) -> None:
    what = f"the response {status} of {operation.title}"
    texts = documentation_drafts(old[0], new[0], old[1], new[1], label, what)
    collector.add_all(texts, operation, "response")
    _compare_types(collector, old, new, operation, label, stability)
    _compare_headers(collector, old, new, operation, label, stability)


def _compare_types(
    collector: Collector, old: Body, new: Body, operation: Operation, label: str, stability: str | None
) -> None:
    olds, news = contents(old), contents(new)
    gone = [name for name in olds if name not in news]
    come = [name for name in news if name not in olds]
    matches = [(name, name) for name in olds if name in news]
    for before in list(gone):
        for after in list(come):
            rule = _renaming(before, after)
            if rule and before in gone:
                gone.remove(before)
                come.remove(after)
                matches.append((before, after))
                _add_type(collector, rule, old, new, olds.get(before), news.get(after), operation, label)
    for name in gone:
        _add_type(collector, "response-media-type-removed", old, new, olds[name], None, operation, label)
    for name in come:
        _add_type(collector, "response-media-type-added", old, new, None, news[name], operation, label)
    for before, after in matches:
        place = Place("response-body", incoming("response", operation), text=text_of(after), stability=stability)
        compare_media_types(
            collector,
            (olds[before][1], f"{old[1]}/content/{escaped(olds[before][0])}"),
            (news[after][1], f"{new[1]}/content/{escaped(news[after][0])}"),
            place, f"{label}/{after}", after, operation,
        )  # fmt: skip


def _renaming(before: str, after: str) -> str | None:
    """Return the rule for a media type that became another one of its kind; None if they are not of a kind."""
    (old, *olds), (new, *news) = before.split(";"), after.split(";")
    if old == new:
        if set(olds) < set(news):
            return "response-media-type-parameter-added"
        if set(news) < set(olds):
            return "response-media-type-parameter-removed"
        return "response-media-type-parameter-changed"
    if covers_type(new, old) or (old.endswith("+json") and new == "application/json"):
        return "response-media-type-name-generalized"
    if covers_type(old, new) or (new.endswith("+json") and old == "application/json"):
        return "response-media-type-name-specialized"
    suffixes = [each.rpartition("+")[2] for each in (old, new) if "+" in each]
    return "response-media-type-name-changed" if len(suffixes) == 2 and suffixes[0] == suffixes[1] else None


def _add_type(
    collector: Collector, rule: str, old: Body, new: Body, before: tuple[str, Any] | None,
    after: tuple[str, Any] | None, operation: Operation, label: str,
) -> None:  # fmt: skip
    found = draft(
        rule, place=label, what=operation.title, detail=f"{before and before[0]}>{after and after[0]}",
        before=before and before[0], after=after and after[0],
        old_pointer=f"{old[1]}/content/{escaped(before[0])}" if before else None,
        new_pointer=f"{new[1]}/content/{escaped(after[0])}" if after else None,
    )  # fmt: skip
    collector.add(found, operation, "response")


def _headers(body: Body) -> dict[str, tuple[str, Any]]:
    headers: Any = body[0].get("headers")
    if not is_object(headers):
        return {}
    # OpenAPI ignores a header of this name.
    return {str(name).lower(): (str(name), node) for name, node in headers.items() if name.lower() != "content-type"}


def _compare_headers(
    collector: Collector, old: Body, new: Body, operation: Operation, label: str, stability: str | None
) -> None:
    pair = collector.walk.pair
    olds, news = _headers(old), _headers(new)
    for name, (written_name, node) in olds.items():
        before: Body = pair.old.resolve(node, f"{old[1]}/headers/{escaped(written_name)}")
        if name not in news:
            kind = "required" if before[0].get("required") is True else "optional"
            found = draft(
                f"{kind}-response-header-removed", place=f"{label}/headers/{name}", name=written_name,
                before=before[0], old_pointer=before[1],
            )  # fmt: skip
            collector.add(found, operation, "response")
            continue
        after: Body = pair.new.resolve(news[name][1], f"{new[1]}/headers/{escaped(news[name][0])}")
        if not pair.is_same(before[0], after[0]):
            place = after[1] if after[1].startswith("/components/") else f"{label}/headers/{name}"
            _compare_header(collector, before, after, operation, place, news[name][0], stability)
    for name, (written_name, node) in news.items():
        if name not in olds:
            after = pair.new.resolve(node, f"{new[1]}/headers/{escaped(written_name)}")
            found = draft(
                "response-header-added", place=f"{label}/headers/{name}", name=written_name, after=after[0],
                new_pointer=after[1], level="compatible",
            )  # fmt: skip
            collector.add(found, operation, "response")


def _compare_header(
    collector: Collector, old: Body, new: Body, operation: Operation, place: str, name: str, stability: str | None
) -> None:
    collector.add_all(_header_drafts(collector, old, new, place, name, stability), operation, "response")
    schemas = _schema(old), _schema(new)
    if schemas[0] is not None and schemas[1] is not None:
        where = Place("response-header", incoming("response", operation), text="value", stability=stability)
        found = collector.walk.compare(schemas[0], schemas[1], where, f"{place}/schema", name)
        if found is not None:
            style = style_of(dict(new[0]), name, "header")
            collector.add_schemas(
                found, operation, "response", lambda value: f"HTTP/1.1 200\n{name}: {written(style, value)}"
            )


def _header_drafts(
    collector: Collector, old: Body, new: Body, place: str, name: str, stability: str | None
) -> Iterator[Draft]:
    what = f"the response header '{name}'"
    yield from documentation_drafts(old[0], new[0], old[1], new[1], place, what)
    was, is_now = old[0].get("required") is True, new[0].get("required") is True
    if was != is_now:
        rule = "response-header-became-required" if is_now else "response-header-became-optional"
        yield draft(
            rule, place=place, what=what, name=name, before=was, after=is_now, old_pointer=old[1], new_pointer=new[1]
        )
    if old[0].get("deprecated") != new[0].get("deprecated"):
        yield from lifecycle_drafts(
            "response-header", what, old[0], new[0], old[1], new[1], place, collector.walk.calendar, stability
        )
    styles = [style_of(dict(each[0]), name, "header") for each in (old, new)]
    schema = _schema(new)
    if styles[0] != styles[1] and schema is not None:
        value = telling_value_of(collector, collector.walk.pair.new, schema, styles[0], styles[1])
        if value is not None:
            yield draft(
                "response-header-style-changed", place=place, name=name, before=_shown(styles[0]),
                after=_shown(styles[1]), old_pointer=old[1], new_pointer=new[1],
            )  # fmt: skip


def _shown(style: Style) -> str:
    return style.content or f"{style.style}, explode: {str(style.explode).lower()}"


def _schema(header: tuple[Mapping[str, Any], str]) -> tuple[Any, str] | None:
    if "schema" in header[0]:
        return header[0]["schema"], f"{header[1]}/schema"
    content = header[0].get("content")
    if is_object(content) and content:
        name, media = next(iter(content.items()))
        if is_object(media) and "schema" in media:
            return media["schema"], f"{header[1]}/content/{escaped(str(name))}/schema"
    return None
