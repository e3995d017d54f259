"""The server reads every style of a parameter, and refuses what does not follow it."""

from __future__ import annotations

import json
from typing import Any

import pytest

COLOUR = {"r": 1, "g": 2}

READ: list[tuple[str, dict[tuple[str, str], Any]]] = [
    (
        "/simple/7/a,b%2Cc/r,1,g,2/r=1,g=2",
        {
            ("path", "value"): 7,
            ("path", "array"): ["a", "b,c"],
            ("path", "object"): COLOUR,
            ("path", "exploded"): COLOUR,
        },
    ),
    (
        "/simple/-7/%C3%A9%2F../r,1/r=1,name=x%3Dy",
        {
            ("path", "value"): -7,
            ("path", "array"): ["é/.."],
            ("path", "object"): {"r": 1},
            ("path", "exploded"): {"r": 1, "name": "x=y"},
        },
    ),
    (
        "/label/.a.b/.1,2/.1.2/.r=1.g=2",
        {("path", "value"): "a.b", ("path", "array"): [1, 2], ("path", "exploded"): [1, 2], ("path", "object"): COLOUR},
    ),
    (
        "/matrix;value=true;array=a,b;exploded=a;exploded=b;r=1;g=2",
        {
            ("path", "value"): True,
            ("path", "array"): ["a", "b"],
            ("path", "exploded"): ["a", "b"],
            ("path", "object"): COLOUR,
        },
    ),
    ("/query?limit=3", {("query", "limit"): 3}),
    ("/query?limit=3&flag=false", {("query", "limit"): 3, ("query", "flag"): False}),
    ("/query?limit=3&text=true", {("query", "limit"): 3, ("query", "text"): "true"}),
    ("/query?limit=3&text=a+b%2Bc%26d", {("query", "limit"): 3, ("query", "text"): "a b+c&d"}),
    ("/query?limit=3&text=", {("query", "limit"): 3, ("query", "text"): ""}),
    ("/query?limit=3&ids=1&ids=2", {("query", "limit"): 3, ("query", "ids"): [1, 2]}),
    ("/query?limit=3&csv=a,b%2Cc", {("query", "limit"): 3, ("query", "csv"): ["a", "b,c"]}),
    ("/query?limit=3&space=1%202", {("query", "limit"): 3, ("query", "space"): [1, 2]}),
    ("/query?limit=3&pipe=a|b", {("query", "limit"): 3, ("query", "pipe"): ["a", "b"]}),
    ("/query?limit=3&pipe=a%7Cb", {("query", "limit"): 3, ("query", "pipe"): ["a", "b"]}),
    ("/query?limit=3&pair=r,1,g,2", {("query", "limit"): 3, ("query", "pair"): COLOUR}),
    (
        "/query?limit=3&deep[least]=1&deep%5Bnames%5D=a&deep[names]=b&deep[inner][exact]=true",
        {("query", "limit"): 3, ("query", "deep"): {"least": 1, "names": ["a", "b"], "inner": {"exact": True}}},
    ),
    (
        "/query?limit=3&deep[names][0]=a&deep[names][1]=b",
        {("query", "limit"): 3, ("query", "deep"): {"names": ["a", "b"]}},
    ),
    ("/query?limit=3&document=%7B%22a%22%3A1%7D", {("query", "limit"): 3, ("query", "document"): {"a": 1}}),
    ("/query?limit=3&address=http://x/?y;+z", {("query", "limit"): 3, ("query", "address"): "http://x/?y;+z"}),
    ("/query?limit=3&mark=", {("query", "limit"): 3, ("query", "mark"): ""}),
    ("/query?limit=3&mark", {("query", "limit"): 3, ("query", "mark"): ""}),
    ("/query?limit=3&odd%5Bname%5D=x", {("query", "limit"): 3, ("query", "odd[name]"): "x"}),
    ("/spread?r=1&g=2&other=x", {("query", "colour"): COLOUR, ("query", "other"): "x"}),
    ("/spread", {}),
]

REFUSED: list[tuple[str, str, str]] = [
    ("/simple/7.5/a/r,1/r=1", "path-value", "7.5"),
    ("/simple/07/a/r,1/r=1", "path-value", "07"),
    ("/simple/7/a/r,1,g/r=1", "path-value", "pairs"),
    ("/simple/7/a/r,1/r", "path-value", "name=value"),
    ("/simple/7/a/r,1/g=1", "path-value", "required"),
    ("/simple/7/a/r,1/r=1,r=2", "path-value", "twice"),
    ("/simple/7/a/r,1,z,2/r=1", "path-value", "z"),
    ("/simple/7/%FF/r,1/r=1", "path-value", "UTF-8"),
    ("/simple/7/%zz/r,1/r=1", "path-value", "percent-encoded"),
    ("/label/a/.1/.1/.r=1", "path-value", "full stop"),
    ("/label/.a/.1.2/.1/.r=1", "path-value", "1.2"),
    ("/matrix;value=1;array=a;exploded=a;r=1", "path-value", "boolean"),
    ("/matrix;value=true;wrong=a;exploded=a;r=1", "path-value", ";array="),
    ("/query", "query-missing", "limit"),
    ("/query?limit=11", "query-value", "11"),
    ("/query?limit=three", "query-value", "three"),
    ("/query?limit=3&limit=4", "query-value", "2 times"),
    ("/query?limit=3&flag=True", "query-value", "True"),
    ("/query?limit=3&flag=1", "query-value", "1"),
    ("/query?limit=3&flag", "query-empty", "flag"),
    ("/query?limit=3&state=gone", "query-value", "gone"),
    ("/query?limit=3&maybe=yesterday", "query-value", "date-time"),
    ("/query?limit=3&maybe=null", "query-value", "null"),
    ("/query?limit=3&ids=1,2", "query-value", "1,2"),
    ("/query?limit=3&ids=", "query-value", "integer"),
    ("/query?limit=3&csv=a&csv=b", "query-value", "2 times"),
    ("/query?limit=3&csv=", "query-value", "empty"),
    ("/query?limit=3&space=1,2", "query-value", "1,2"),
    ("/query?limit=3&deep=1", "query-value", "deep[property]"),
    ("/query?limit=3&deep[least]=a", "query-value", "integer"),
    ("/query?limit=3&deep[most]=1", "query-value", "most"),
    ("/query?limit=3&deep[least]=1&deep[least]=2", "query-value", "integer"),
    ("/query?limit=3&deep[inner]=1&deep[inner][exact]=true", "query-value", "both"),
    ("/query?limit=3&document=%7B%7D", "query-value", "required"),
    ("/query?limit=3&document=%7B", "query-value", "JSON"),
    ("/query?limit=3&document=%7B%22a%22%3A1%2C%22a%22%3A1%7D", "query-value", "twice"),
    ("/query?limit=3&Flag=true", "query-unknown", "Flag"),
    ("/query?limit=3&text=a b", "query-encoding", "text"),
    ("/query?limit=3&text=\u00e9", "query-encoding", "text"),
    ("/query?limit=3&text=%ff", "query-value", "UTF-8"),
    ("/spread?g=2", "query-value", "required"),
    ("/spread?r=1&r=2", "query-value", "twice"),
    ("/spread?colour=r,1", "query-unknown", "colour"),
]


@pytest.mark.parametrize(("target", "expected"), READ, ids=[target for target, _ in READ])
def test_a_parameter_that_follows_its_style_is_read(strict: Any, target: str, expected: dict[Any, Any]) -> None:
    caller = strict("styles")
    assert caller.rule("GET", target) == "ok"
    assert caller.last.parsed.parameters == expected


@pytest.mark.parametrize(("target", "rule", "said"), REFUSED, ids=[target for target, _, _ in REFUSED])
def test_a_parameter_that_does_not_is_refused_for_that_reason(strict: Any, target: str, rule: str, said: str) -> None:
    caller = strict("styles")
    response = caller.send("GET", target)
    content = json.loads(bytes(response.body))
    assert (response.status_code, response.headers["x-conform"], content["rule"]) == (400, "violation", rule)
    assert said in content["message"]
    assert caller.last.violation.rule == rule


@pytest.mark.parametrize(
    ("headers", "rule"),
    [
        ({"X-Ids": "1,2"}, "ok"),
        ({"x-ids": "1, 2", "X-Colour": "r,1", "X-Since": "2026-01-02"}, "ok"),
        ({"X-Ids": "1,2", "Accept": "*/*", "X-Unknown": "transports add headers"}, "ok"),
        ({}, "header-missing"),
        ({"X-Ids": "1"}, "header-value"),
        ({"X-Ids": "1,b"}, "header-value"),
        ({"X-Ids": "1,2", "X-Colour": "r=1"}, "header-value"),
        ({"X-Ids": "1,2", "X-Since": "02.01.2026"}, "header-value"),
    ],
)
def test_headers_are_checked(strict: Any, headers: dict[str, str], rule: str) -> None:
    assert strict("styles").rule("GET", "/headers", headers) == rule


@pytest.mark.parametrize(
    ("cookie", "rule"),
    [
        ("session=abc", "ok"),
        ("session=abc; count=3", "ok"),
        ("count=3", "cookie-missing"),
        ("session=ab", "cookie-value"),
        ("session=abc; count=x", "cookie-value"),
        ("session=abc; session=abd", "cookie-value"),
        ("session=abc; tracking=1", "cookie-unknown"),
    ],
)
def test_cookies_are_checked(strict: Any, cookie: str, rule: str) -> None:
    assert strict("styles").rule("GET", "/cookies", {"Cookie": cookie}) == rule


def test_a_refusal_tells_what_was_expected_and_where_the_specification_says_so(strict: Any) -> None:
    content = json.loads(bytes(strict("styles").send("GET", "/query?limit=99").body))
    assert content["pointer"] == "/paths/~1query/get/parameters/0"
    assert content["expected"]["schema"] == {"type": "integer", "minimum": 1, "maximum": 10}
    assert content["got"] == 99


def test_all_violations_are_told_at_once(strict: Any) -> None:
    content = json.loads(bytes(strict("styles").send("GET", "/query?flag=no&unknown=1").body))
    assert [content["rule"], *(other["rule"] for other in content["others"])] == [
        "query-missing",
        "query-value",
        "query-unknown",
    ]
