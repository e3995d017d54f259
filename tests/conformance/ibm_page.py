"""The reference page of IBM watsonx.ai Runtime: its headers, its printed limits and examples, its sample requests.

The page is a dump of text that lost most names of parameters and properties. What it kept is read here anew, so that
the specification is compared with the page itself and not with what its curator took from it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from specwright.openapi.json_types import is_list, is_object

_HEADER = re.compile(r"(GET|POST|PUT|PATCH|DELETE) (/ml/v4/\S+)")
_COMMAND = re.compile(
    r"curl --request (?P<method>[A-Z]+) ?'https://[^/']+(?P<path>/[^?']*)(?:\?(?P<query>[^']*))?'"
    r"(?: --data-raw '(?P<body>[^']*)')?"
)
_PLACEHOLDERS: dict[str, Any] = {"<string>": "text", "<integer>": 2, "<boolean>": True, "<object>": {}}
_CHOICES = {"op": "replace", "path": "/custom", "type": "connection_asset"}
"""Property -> what its `<string>` stands for, where not any text will do."""

_NESTED: dict[str, Any] = {
    "deployment": {"id": "4cedab6d-e8e4-4214-b81a-2ddb122db2ab"},
    "custom": {},
    "hardware_spec": {"name": "S"},
    "hybrid_pipeline_hardware_specs": [],
    "scoring": {},
    "decision_optimization": {},
}
"""Property -> what it holds where the page prints 'Too many levels of nesting to fake this schema' instead."""

_REPAIRS = (
    (', "r_shiny": { "authentication": "members_of_deployment_space", "parameters": "<object>" }, }', " }"),
    ("]} }, ],", "]} ],"),
    (r'"output_data":[ { "id":".*\\.*" } ] }', r'"output_data":[ { "id":".*\\.*" } ] } }'),
    ('[ { "name", "age", "occupation" { ]', '[ "name", "age", "occupation" ]'),
)
"""What keeps a sample from being JSON -> what it means. The first also drops `r_shiny`, which only a sample has."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A request that the page prints as a command."""

    line: int
    method: str
    path: str
    """Path template, with the names of its parameters in braces."""
    query: tuple[str, ...]
    """Names of the query parameters."""
    body: Any
    """Placeholders filled; None where there is no body."""


class Page:
    """The lines of the page, counted from 1."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")

    def header(self, first: int, last: int) -> str | None:
        """Return method and path as printed within these lines."""
        return next((line for line in self.lines[first - 1 : last] if _HEADER.fullmatch(line)), None)

    def parameters(self, first: int, last: int) -> list[str]:
        """Return the lines about path and query parameters within these lines; those about the body may follow."""
        lines = self.lines[first - 1 : last]
        start = next(i for i, line in enumerate(lines) if line in ("Path Parameters", "Query Parameters"))
        stop = next((i for i, line in enumerate(lines) if line.startswith("curl ") or line == "Response"), len(lines))
        body = (
            "Payload for|The details for the revision|The deployment entity|The request body contains|The scoring data"
            "|The json patch|Input For Patch|The training_data_references|A gzip file|models file"
        )
        stop = next((i for i in range(start, stop) if re.match(body, lines[i])), stop)
        return lines[start:stop]

    def samples(self, first: int, last: int) -> Iterator[Sample]:
        """Yield the sample requests within these lines."""
        for number in range(first, min(last, len(self.lines)) + 1):
            for found in _COMMAND.finditer(self.lines[number - 1]):
                path = re.sub(r":(\w+)", r"{\1}", found["path"])
                query = tuple(part.partition("=")[0] for part in (found["query"] or "").split("&"))
                body = None if found["body"] is None else _filled(json.loads(_repaired(found["body"])))
                yield Sample(number, found["method"], path, query, body)


def printed(lines: list[str], label: str) -> list[str]:
    """Return the values that follow `Example:` or `Default:`, on the same line or the next."""
    values: list[str] = []
    for index, line in enumerate(lines):
        if line.endswith(label):
            values.append(lines[index + 1])
    return values


def _repaired(text: str) -> str:
    for wrong, right in _REPAIRS:
        text = text.replace(wrong, right)
    return text


def _filled(value: Any, name: str = "") -> Any:
    if is_object(value):
        if str(value.get("value", "")).startswith("<Error"):
            return _NESTED[name]
        return {key: _filled(item, key) for key, item in value.items()}
    if is_list(value):
        return [_filled(item, name) for item in value]
    if value == "<string>" and name in _CHOICES:
        return _CHOICES[name]
    return _PLACEHOLDERS.get(value, value) if isinstance(value, str) else value
