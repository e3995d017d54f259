"""The API as a whole: its version, servers, tags and components."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from specwright.diff.documentation import documentation_drafts
from specwright.diff.drafts import Draft, draft
from specwright.diff.inputs import Side, used_units
from specwright.diff.operations import base_path, escaped, server_url
from specwright.openapi.json_types import is_list, is_object

if TYPE_CHECKING:
    from specwright.diff.operations import Operation
    from specwright.diff.reach import Collector

_VERSION = re.compile(r"v?(\d+)(?:\.(\d+))?(?:\.(\d+))?")


def compare_info(collector: Collector) -> None:
    """Compare what the documents say about the API as a whole."""
    pair = collector.walk.pair
    old, new = (_object(side.tree.get("info")) for side in (pair.old, pair.new))
    collector.add_all(documentation_drafts(old, new, "/info", "/info", "info", "the API"))


def version_drafts(old: Side, new: Side, *, is_breaking: bool, is_different: bool) -> Iterator[Draft]:
    """Yield what is wrong with the version that the new document declares, given what changed."""
    before, after = (str(_object(side.tree.get("info")).get("version", "")) for side in (old, new))
    versions = _VERSION.match(before), _VERSION.match(after)
    rest: dict[str, Any] = {
        "place": "info/version", "before": before, "after": after, "old_pointer": "/info/version",
        "new_pointer": "/info/version",
    }  # fmt: skip
    if before == after:
        if is_different:
            yield draft("api-version-not-bumped", **rest)
        if is_breaking:
            yield draft("api-major-version-not-bumped", **rest)
        return
    if versions[0] is None or versions[1] is None:
        return
    numbers = [tuple(int(part or 0) for part in each.groups()) for each in versions if each]
    if numbers[1] < numbers[0]:
        yield draft("api-version-decreased", **rest)
    elif is_breaking and numbers[1][0] == numbers[0][0]:
        yield draft("api-major-version-not-bumped", **rest)


def _object(node: Any) -> Mapping[str, Any]:
    return node if is_object(node) else {}


def compare_components(collector: Collector) -> None:
    """Note schemas that are gone from the components, or changed without use: people refer to them from outside."""
    pair = collector.walk.pair
    olds, news = (_object(_object(side.tree.get("components")).get("schemas")) for side in (pair.old, pair.new))
    for name, node in olds.items():
        if name not in news:
            pointer = f"/components/schemas/{escaped(name)}"
            collector.add(draft("api-schema-removed", place=pointer, name=name, before=node, old_pointer=pointer))
    used = used_units(pair.old) | used_units(pair.new)
    for name, node in olds.items():
        pointer = f"/components/schemas/{escaped(name)}"
        if name not in news or pointer in used or node == news[name]:
            continue
        if _unordered(node) != _unordered(news[name]):
            collector.add(draft(
                "api-schema-changed", place=pointer, name=name, before=node, after=news[name], old_pointer=pointer,
                new_pointer=pointer,
            ))  # fmt: skip


def _unordered(node: Any) -> str:
    """Return a schema as text that does not depend on the order of what is in it."""
    if is_list(node):
        return f"[{','.join(sorted(_unordered(each) for each in node))}]"
    if is_object(node):
        return f"{{{','.join(sorted(f'{name}:{_unordered(each)}' for name, each in node.items()))}}}"
    return json.dumps(node)


def compare_servers(collector: Collector, *, is_moved: bool) -> None:
    """Compare the servers of the documents.

    Args:
        collector: takes the changes.
        is_moved: whether the paths make up for what changed about the path of the server.
    """
    pair = collector.walk.pair
    olds, news = pair.old.tree.get("servers"), pair.new.tree.get("servers")
    for each in server_drafts(olds, news, "", "the API", "servers", is_moved=is_moved):
        collector.add(each)


def compare_operation_servers(collector: Collector, old: Operation, new: Operation) -> None:
    """Compare servers that belong to one operation or its path."""
    rows = [
        (old.item.get("servers"), new.item.get("servers"), new.item_pointer),
        (old.node.get("servers"), new.node.get("servers"), new.pointer),
    ]
    for before, after, pointer in rows:
        if before != after:
            for each in server_drafts(before, after, pointer, new.title, f"{new.title}/servers", is_moved=False):
                collector.add(each, new)


def server_drafts(old: Any, new: Any, pointer: str, what: str, place: str, *, is_moved: bool) -> Iterator[Draft]:
    """Yield what differs between two lists of servers."""
    olds, news = _servers(old), _servers(new)
    old_paths, new_paths = ({_path(url) for url in each} for each in (olds, news))
    if (olds or news) and old_paths != new_paths and len(old_paths) <= 1 and len(new_paths) <= 1 and not is_moved:
        before, after = base_path(old) or "/", base_path(new) or "/"
        if before != after:
            yield draft(
                "api-server-path-changed", place=place, what=what, before=before, after=after,
                old_pointer=f"{pointer}/servers" if olds else None, new_pointer=f"{pointer}/servers" if news else None,
            )  # fmt: skip
            return
    if olds and news:
        for url, (index, _) in olds.items():
            if url not in news:
                yield draft(
                    "api-server-removed", place=place, what=what, detail=url, before=url,
                    old_pointer=f"{pointer}/servers/{index}", level="compatible" if is_moved else None,
                )  # fmt: skip
        for url, (index, _) in news.items():
            if url not in olds:
                yield draft(
                    "api-server-added", place=place, what=what, detail=url, after=url,
                    new_pointer=f"{pointer}/servers/{index}",
                )  # fmt: skip
    for url in olds.keys() & news.keys():
        yield from _variable_drafts(olds[url], news[url], pointer, place, url)


def _servers(listed: Any) -> dict[str, tuple[int, Mapping[str, Any]]]:
    if not is_list(listed):
        return {}
    return {
        str(each.get("url", "/")).rstrip("/") or "/": (index, each)
        for index, each in enumerate(listed)
        if is_object(each)
    }


def _path(url: str) -> str:
    return urlsplit(server_url({"url": url})).path.rstrip("/")


def _variable_drafts(
    old: tuple[int, Mapping[str, Any]], new: tuple[int, Mapping[str, Any]], pointer: str, place: str, url: str
) -> Iterator[Draft]:
    before, after = _object(old[1].get("variables")), _object(new[1].get("variables"))
    for name in before.keys() & after.keys():
        places: dict[str, Any] = {
            "place": f"{place}/{url}/{name}", "name": url,
            "old_pointer": f"{pointer}/servers/{old[0]}/variables/{escaped(name)}",
            "new_pointer": f"{pointer}/servers/{new[0]}/variables/{escaped(name)}", "detail": name,
        }  # fmt: skip
        olds, news = _object(before[name]), _object(after[name])
        if olds.get("default") != news.get("default"):
            values: dict[str, Any] = {"before": olds.get("default"), "after": news.get("default")}
            yield draft("api-server-variable-default-changed", **places, **values)
        if is_list(news.get("enum")) and is_list(olds.get("enum")):
            for value in olds["enum"]:
                if value not in news["enum"]:
                    yield draft("api-server-variable-value-removed", **places, before=value)
            for value in news["enum"]:
                if value not in olds["enum"]:
                    yield draft("api-server-variable-value-added", **places, after=value)
