"""Refusals of requests: the server's own report, or the error of the document with the reason in it."""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from typing import Any

from specwright.mock.composition import ImpossibleError
from specwright.mock.json_nodes import Node, is_mapping, is_sequence
from specwright.mock.media_types import is_json
from specwright.mock.operations import Operation, media_types, responses
from specwright.mock.responses import ResponseFactory, ResponsePreference
from specwright.mock.schemas import UnusableSchemaError
from specwright.mock.violations import Violation

REASONS = ("message", "msg", "detail", "details", "description", "error_description", "reason", "title", "error")
"""Names of properties that say in words what is wrong, the likeliest first."""
INNER = 3
"""Levels of an error in which such a property is looked for."""


def report(violations: Sequence[Violation], unlisted: int) -> dict[str, Any]:
    """Return what is wrong with a request as JSON, with the number of violations that are not listed."""
    content: dict[str, Any] = violations[0].as_dict()
    if len(violations) > 1:
        content["others"] = [violation.as_dict() for violation in violations[1:]]
    if unlisted:
        content["unlisted"] = unlisted
    return content


def documented_refusal(
    factory: ResponseFactory, operation: Operation, violations: Sequence[Violation]
) -> tuple[int, str, bytes] | None:
    """Return status, media type and content of the error that an operation documents for a refusal, or None.

    A request that is refused with 400 gets the documented 422 where there is no 400.
    """
    violation = violations[0]
    documented = responses(factory.view, operation)
    for status, key in _keys(violation.status):
        contents = media_types(factory.view, documented[key]) if key in documented else {}
        name = next((name for name in contents if is_json(name)), None)
        if name is None:
            continue
        try:
            value = factory.value(contents[name], ResponsePreference(status, "example"))
            value = copy.deepcopy(value)
            _say(value, contents[name].child("schema"), factory, _sentence(violation))
        except (ImpossibleError, UnusableSchemaError):
            return None
        return status, name, json.dumps(value).encode()
    return None


def _keys(status: int) -> list[tuple[int, str]]:
    """Return statuses, with the keys under which they may be documented, the preferred one first."""
    exact = [status, 422] if status == 400 else [status]
    ranges = f"{status // 100}XX", f"{status // 100}xx", "default"
    return [*((one, str(one)) for one in exact), *((status, key) for key in ranges)]


def _sentence(violation: Violation) -> str:
    return f"{violation.message} ({violation.rule}, {violation.pointer})"


def _say(value: Any, schema: Node, factory: ResponseFactory, reason: str) -> None:
    """Put the reason into an error, where the schema has a text for it."""
    for owner in _objects(value):
        for name in REASONS:
            if not isinstance(owner.get(name), str):
                continue
            before, owner[name] = owner[name], reason
            if not schema.exists or factory.view.fits(value, schema):
                return
            owner[name] = before


def _objects(value: Any) -> list[dict[str, Any]]:
    """Return an object and those in it, the outer ones first."""
    found: list[dict[str, Any]] = []
    level = [value]
    for _ in range(INNER):
        level = [one for each in level for one in (each if is_sequence(each) else [each]) if is_mapping(one)]
        found += level
        level = [inner for each in level for inner in each.values()]
    return found
