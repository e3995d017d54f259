"""Security: which credentials a call needs, and what the schemes are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from specwright.diff.documentation import documentation_drafts
from specwright.diff.drafts import Draft, draft
from specwright.diff.operations import Operation, escaped
from specwright.openapi.json_types import is_list, is_object, object_or_empty

if TYPE_CHECKING:
    from specwright.diff.reach import Collector

Requirement = Mapping[str, frozenset[str]]
"""Names of the schemes that are needed together, with their scopes."""


def _requirements(listed: Any) -> list[Requirement]:
    if not is_list(listed):
        return []
    return [
        {name: frozenset(scopes if is_list(scopes) else ()) for name, scopes in each.items()}
        for each in listed
        if is_object(each)
    ]


def compare_security(collector: Collector, old: Operation, new: Operation) -> None:
    """Compare what credentials two operations need."""
    pair = collector.walk.pair
    before = _requirements(old.node.get("security", pair.old.tree.get("security")))
    after = _requirements(new.node.get("security", pair.new.tree.get("security")))
    places = [f"{each.pointer}/security" if "security" in each.node else "/security" for each in (old, new)]
    # What all operations inherit is one change, however many they are.
    is_inherited = places == ["/security", "/security"]
    what = "the API" if is_inherited else new.title
    label = "security" if is_inherited else f"{new.title}/security"
    for each in _requirement_drafts(before, after, "api-security", what, label, (places[0], places[1])):
        collector.add(each, new, "request")


def compare_global_security(collector: Collector) -> None:
    """Compare what credentials are needed where operations do not say so, if no operation of both sides shows it."""
    pair = collector.walk.pair
    before, after = (_requirements(side.tree.get("security")) for side in (pair.old, pair.new))
    places = "/security", "/security"
    for each in _requirement_drafts(before, after, "api-global-security", "the API", "security", places):
        collector.add(each)


def _requirement_drafts(
    before: list[Requirement], after: list[Requirement], prefix: str, what: str, place: str, places: tuple[str, str]
) -> Iterator[Draft]:
    if prefix == "api-security":
        was_open, is_open = _is_open(before), _is_open(after)
        if was_open != is_open:
            action = "added" if is_open else "removed"
            yield draft(
                f"api-security-anonymous-access-{action}", place=place, what=what, before=_shown_all(before),
                after=_shown_all(after), old_pointer=places[0] if before else None,
                new_pointer=places[1] if after else None,
            )  # fmt: skip
    gone = [each for each in before if each not in after and each]
    come = [each for each in after if each not in before and each]
    for old in list(gone):
        same = [new for new in come if new.keys() == old.keys()]
        if len(same) == 1 and [each.keys() for each in gone].count(old.keys()) == 1:
            gone.remove(old)
            come.remove(same[0])
            yield from _scopes(old, same[0], prefix, what, place, places)
    # An API that could be called by anybody loses nothing by what it accepts beside that.
    if prefix == "api-security" and ((_is_open(before) and not before) or (_is_open(after) and not after)):
        return
    for each in gone:
        is_compatible = any(_is_weaker(other, each) for other in after) or not after
        yield draft(
            f"{prefix}-removed", place=place, what=what, detail=_shown(each), before=_shown(each),
            old_pointer=places[0], level="compatible" if is_compatible else None,
            reason="the same credentials are still accepted" if is_compatible else None,
        )  # fmt: skip
    for each in come:
        yield draft(
            f"{prefix}-added", place=place, what=what, detail=_shown(each), after=_shown(each), new_pointer=places[1]
        )


def _is_open(requirements: list[Requirement]) -> bool:
    return not requirements or any(not each for each in requirements)


def _is_weaker(requirement: Requirement, other: Requirement) -> bool:
    """Return whether whoever meets `other` meets `requirement` too."""
    return all(name in other and scopes <= other[name] for name, scopes in requirement.items())


def _scopes(
    old: Requirement, new: Requirement, prefix: str, what: str, place: str, places: tuple[str, str]
) -> Iterator[Draft]:
    for name in old:
        for scope in sorted(new[name] - old[name]):
            yield draft(
                f"{prefix}-scope-added", place=f"{place}/{name}/{scope}", what=what, detail=name, after=scope,
                old_pointer=places[0], new_pointer=places[1],
            )  # fmt: skip
        for scope in sorted(old[name] - new[name]):
            yield draft(
                f"{prefix}-scope-removed", place=f"{place}/{name}/{scope}", what=what, detail=name, before=scope,
                old_pointer=places[0], new_pointer=places[1],
            )  # fmt: skip


def _shown(requirement: Requirement) -> str:
    return " and ".join(
        f"{name} ({', '.join(sorted(scopes))})" if scopes else name for name, scopes in sorted(requirement.items())
    )


def _shown_all(requirements: list[Requirement]) -> list[str]:
    return [_shown(each) or "nothing" for each in requirements]


_PLAIN = {
    "type": "type-changed", "in": "api-key-in-changed", "name": "api-key-name-changed",
    "scheme": "http-scheme-changed", "bearerFormat": "bearer-format-changed",
    "openIdConnectUrl": "openid-connect-url-changed",
}  # fmt: skip
_URLS = {
    "authorizationUrl": "oauth-url-changed",
    "tokenUrl": "oauth-token-url-changed",
    "refreshUrl": "oauth-refresh-url-changed",
}


def compare_schemes(collector: Collector) -> None:
    """Compare the security schemes of the components."""
    pair = collector.walk.pair
    olds, news = (_schemes(side.tree) for side in (pair.old, pair.new))
    for name in {**olds, **news}:
        pointer = f"/components/securitySchemes/{escaped(name)}"
        if name not in news:
            collector.add(draft(
                "api-security-component-removed", place=pointer, name=name, before=olds[name], old_pointer=pointer
            ))  # fmt: skip
        elif name not in olds:
            collector.add(draft(
                "api-security-component-added", place=pointer, name=name, after=news[name], new_pointer=pointer
            ))  # fmt: skip
        elif olds[name] != news[name]:
            before = pair.old.resolve(olds[name], pointer)[0]
            after = pair.new.resolve(news[name], pointer)[0]
            collector.add_all(_scheme_drafts(before, after, name, pointer))
            what = f"security scheme '{name}'"
            collector.add_all(documentation_drafts(before, after, pointer, pointer, pointer, what))


def _schemes(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    components: Any = tree.get("components")
    found: Any = components.get("securitySchemes") if is_object(components) else None
    return found if is_object(found) else {}


def _scheme_drafts(old: Mapping[str, Any], new: Mapping[str, Any], name: str, pointer: str) -> Iterator[Draft]:
    for keyword, part in _PLAIN.items():
        before, after = old.get(keyword), new.get(keyword)
        if keyword == "scheme" and str(before).lower() == str(after).lower():
            continue
        if before != after:
            yield _changed(f"api-security-component-{part}", keyword, old, new, name, pointer)
    flows = [object_or_empty(each.get("flows")) for each in (old, new)]
    for flow in {**flows[0], **flows[1]}:
        place = f"{pointer}/flows/{flow}"
        before, after = flows[0].get(flow), flows[1].get(flow)
        if not is_object(before) or not is_object(after):
            action = "added" if before is None else "removed"
            yield draft(
                f"api-security-component-oauth-flow-{action}", place=place, name=name, detail=flow, before=before,
                after=after, old_pointer=place if before is not None else None,
                new_pointer=place if after is not None else None,
            )  # fmt: skip
            continue
        for keyword, part in _URLS.items():
            if before.get(keyword) != after.get(keyword):
                yield _changed(f"api-security-component-{part}", keyword, before, after, name, place)
        yield from _scope_drafts(before.get("scopes") or {}, after.get("scopes") or {}, name, f"{place}/scopes")


def _changed(rule: str, keyword: str, old: Mapping[str, Any], new: Mapping[str, Any], name: str, pointer: str) -> Draft:
    return draft(
        rule, place=pointer, name=name, detail=keyword, before=old.get(keyword), after=new.get(keyword),
        old_pointer=f"{pointer}/{keyword}" if keyword in old else None,
        new_pointer=f"{pointer}/{keyword}" if keyword in new else None,
    )  # fmt: skip


def _scope_drafts(old: Mapping[str, Any], new: Mapping[str, Any], name: str, pointer: str) -> Iterator[Draft]:
    for scope in {**old, **new}:
        if old.get(scope) == new.get(scope) and (scope in old) == (scope in new):
            continue
        action = "added" if scope not in old else "removed" if scope not in new else "changed"
        yield draft(
            f"api-security-component-oauth-scope-{action}", place=pointer, name=name, detail=scope,
            before=old.get(scope), after=new.get(scope),
            old_pointer=f"{pointer}/{escaped(scope)}" if scope in old else None,
            new_pointer=f"{pointer}/{escaped(scope)}" if scope in new else None,
        )  # fmt: skip
