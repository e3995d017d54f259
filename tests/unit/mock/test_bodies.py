"""The server reads bodies of every kind, and refuses what the specification does not allow."""

from __future__ import annotations

import json
from typing import Any

import pytest

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
MULTIPART = {"Content-Type": "multipart/form-data; boundary=XX"}
GOOD = {"secret": "s", "name": "Ada", "note": None}


def part(name: str, content: str, media_type: str | None = None, *, file: str | None = None, extra: str = "") -> str:
    disposition = f'Content-Disposition: form-data; name="{name}"' + (f'; filename="{file}"' if file else "")
    header = f"\r\nContent-Type: {media_type}" if media_type else ""
    return f"--XX\r\n{disposition}{header}{extra}\r\n\r\n{content}\r\n"


FILE = part("file", "ab", "application/octet-stream", file="a") + part("files", "x", file="1")


@pytest.mark.parametrize(
    ("target", "headers", "body", "rule", "said"),
    [
        ("/json", JSON, json.dumps(GOOD), "ok", ""),
        ("/json", {"Content-Type": "Application/JSON; charset=UTF-8"}, json.dumps(GOOD), "ok", ""),
        ("/json", {"Content-Type": "application/merge-patch+json"}, "{}", "ok", ""),
        ("/json", JSON, "", "body-missing", "needs a body"),
        ("/json", {}, json.dumps(GOOD), "media-type", "Content-Type"),
        ("/json", {"Content-Type": "text/plain"}, json.dumps(GOOD), "media-type", "text/plain"),
        ("/json", {"Content-Type": "application/json; charset=latin-1"}, "{}", "media-type", "utf-8"),
        ("/json", JSON, "{", "body-malformed", "JSON"),
        ("/json", JSON, '{"a":1,"a":2}', "body-malformed", "twice"),
        ("/json", JSON, '{"a":NaN}', "body-malformed", "NaN"),
        ("/json", JSON, b"\xff", "body-malformed", "JSON"),
        ("/json", JSON, "[]", "body-schema", "object"),
        ("/json", JSON, json.dumps({**GOOD, "name": None}), "body-schema", "/name"),
        ("/json", JSON, json.dumps({**GOOD, "name": "Augusta"}), "body-schema", "longer"),
        ("/json", JSON, json.dumps({"secret": "s", "name": "Ada"}), "body-schema", "note"),
        ("/json", JSON, json.dumps({**GOOD, "id": "1"}), "body-schema", "/id"),
        ("/json", JSON, json.dumps({**GOOD, "created": "2026-01-01T00:00:00Z"}), "body-schema", "/created"),
        ("/json", JSON, json.dumps({**GOOD, "due": "2026-01-01"}), "body-schema", "date-time"),
        ("/optional", {}, "", "ok", ""),
        ("/optional", JSON, "[1]", "ok", ""),
        ("/optional", JSON, "[1.5]", "body-schema", "/0"),
        ("/optional", JSON, "", "body-missing", "no body"),
        ("/none", {}, "", "ok", ""),
        ("/none", JSON, "{}", "body-unexpected", "no body"),
        ("/text", {"Content-Type": "text/plain; charset=utf-8"}, "abc", "ok", ""),
        ("/text", {"Content-Type": "text/plain"}, "ABC", "body-schema", "match"),
        ("/lines", {"Content-Type": "application/jsonl"}, '{"a":1}\n{"a":2}\n', "ok", ""),
        ("/lines", {"Content-Type": "application/jsonl"}, '{"a":1}\n{"b":2}\n', "body-schema", "line 2"),
        ("/lines", {"Content-Type": "application/jsonl"}, '{"a":1}\n{', "body-malformed", "JSON"),
        ("/xml", {"Content-Type": "application/xml"}, "<a><b/></a>", "ok", ""),
        ("/xml", {"Content-Type": "application/xml"}, "<a><b></a>", "body-malformed", "well-formed"),
        (
            "/form",
            FORM,
            "name=a+b&count=3&tags=x&tags=y%26z&csv=1,2&deep%5Ba%5D%5Bb%5D=4&document=%7B%22a%22%3A1%7D",
            "ok",
            "",
        ),
        ("/form", FORM, "count=3", "body-schema", "name"),
        ("/form", FORM, "name=a&count=x", "body-schema", "/count"),
        ("/form", FORM, "name=a&count=1&count=2", "body-form", "2 times"),
        ("/form", FORM, "name=a&other=1", "body-form", "other"),
        ("/form", FORM, "name=a&id=1", "body-form", "readOnly"),
        ("/form", FORM, "name=a&csv=1&csv=2", "body-form", "2 times"),
        ("/form", FORM, "name=a&document=a,1", "body-form", "JSON"),
        ("/form", FORM, "name=\u00e9", "body-form", "form"),
        ("/multipart", MULTIPART, FILE + "--XX--\r\n", "ok", ""),
        (
            "/multipart",
            MULTIPART,
            FILE
            + part("count", "3")
            + part("numbers", "1")
            + part("numbers", "2")
            + part("detail", '{"a":1}', "application/json")
            + part("files", "y", file="2")
            + "--XX--",
            "ok",
            "",
        ),
        (
            "/multipart",
            MULTIPART,
            FILE + part("picture", "x", "image/png", extra="\r\nX-Width: 3") + "--XX--",
            "ok",
            "",
        ),
        ("/multipart", MULTIPART, FILE + part("picture", "x", "image/png") + "--XX--", "body-form", "X-Width"),
        (
            "/multipart",
            MULTIPART,
            FILE + part("picture", "x", "image/gif", extra="\r\nX-Width: 3") + "--XX--",
            "body-form",
            "image/png",
        ),
        ("/multipart", MULTIPART, part("count", "3") + "--XX--", "body-schema", "file"),
        ("/multipart", MULTIPART, FILE + part("count", "x") + "--XX--", "body-schema", "/count"),
        ("/multipart", MULTIPART, FILE + part("detail", '{"a":1}') + "--XX--", "body-form", "application/json"),
        ("/multipart", MULTIPART, FILE + part("other", "x") + "--XX--", "body-form", "other"),
        ("/multipart", MULTIPART, FILE + FILE + "--XX--", "body-form", "one part"),
        (
            "/multipart",
            MULTIPART,
            part("file", "a", file="a") + part("files", "x", file="1") + "--XX--",
            "body-schema",
            "/file",
        ),
        ("/multipart", MULTIPART, FILE, "body-malformed", "end with"),
        ("/multipart", {"Content-Type": "multipart/form-data"}, FILE + "--XX--", "body-malformed", "boundary"),
        ("/multipart", MULTIPART, "--XX\r\n\r\nx\r\n--XX--", "body-malformed", "header"),
    ],
)
def test_a_body_is_checked(strict: Any, target: str, headers: dict[str, str], body: str, rule: str, said: str) -> None:
    caller = strict("bodies")
    response = caller.send("POST", target, headers, body)
    if rule == "ok":
        assert caller.last.violation is None
        assert response.headers["x-conform"] == "ok"
        return
    content = json.loads(bytes(response.body))
    assert (content["rule"], response.status_code) == (rule, 415 if rule == "media-type" else 400)
    assert said in content["message"]


@pytest.mark.parametrize(
    ("media_type", "body", "rule"),
    [
        ("application/octet-stream", b"\x00\xff\r\n--", "ok"),
        ("application/octet-stream", b"", "ok"),
        ("application/octet-stream", b"123456789", "body-schema"),
        ("image/png", b"\x89PNG\xff", "ok"),
        ("audio/mpeg", b"x", "media-type"),
    ],
)
def test_bytes_are_taken_as_they_are(strict: Any, media_type: str, body: bytes, rule: str) -> None:
    caller = strict("bodies")
    assert caller.rule("PUT", "/bytes", {"Content-Type": media_type}, body) == rule
    if rule == "ok":
        assert caller.last.parsed.body == body


def test_the_log_shows_what_was_read(strict: Any) -> None:
    caller = strict("bodies")
    caller.send("POST", "/form", FORM, "name=a+b&count=3&tags=x&csv=1,2&deep[a][b]=4")
    assert caller.last.parsed.media_type == "application/x-www-form-urlencoded"
    assert caller.last.parsed.body == {
        "name": "a b",
        "count": 3,
        "tags": ["x"],
        "csv": [1, 2],
        "deep": {"a": {"b": 4}},
    }


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ({"above": 6, "state": "on"}, "ok"),
        ({"above": 6, "state": None, "reference": None, "plain": "Al"}, "ok"),
        ({"above": 5, "state": "on"}, "body-schema"),
        ({"above": 6, "state": "off", "reference": "A"}, "body-schema"),
        ({"above": 6, "state": "on", "plain": None}, "body-schema"),
    ],
)
def test_the_words_of_openapi_3_0_are_understood(strict: Any, body: Any, rule: str) -> None:
    assert strict("ancient").rule("POST", "/things", JSON, json.dumps(body)) == rule


COMPOSED: list[tuple[str, Any, str]] = [
    ("/shapes", {"kind": "round", "size": 1}, "ok"),
    ("/shapes", {"kind": "Square"}, "ok"),
    ("/shapes", {"kind": "Circle"}, "body-schema"),
    ("/shapes", {"size": 1}, "body-schema"),
    ("/trees", {"children": [{"children": []}], "parent": {"children": []}}, "ok"),
    ("/trees", {"children": [{"children": [{}]}]}, "body-schema"),
    ("/maps", {"abc": 1}, "ok"),
    ("/maps", {}, "body-schema"),
    ("/maps", {"abcd": 1}, "body-schema"),
    ("/maps", {"abc": "1"}, "body-schema"),
]


@pytest.mark.parametrize(("target", "body", "rule"), COMPOSED)
def test_unions_recursion_and_maps_are_checked(strict: Any, target: str, body: Any, rule: str) -> None:
    assert strict("unions").rule("POST", target, JSON, json.dumps(body)) == rule
