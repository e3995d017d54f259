"""Responses are those that the specification promises."""

from __future__ import annotations

import json
import uuid
from typing import Any
from xml.etree import ElementTree

import pytest


def test_the_default_is_the_lowest_success_with_everything_that_is_declared(strict: Any) -> None:
    response = strict("responses").send("GET", "/many")
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    assert int(response.headers["x-count"]) >= 7
    assert response.headers["x-tags"]
    user = json.loads(bytes(response.body))
    assert sorted(user) == ["id", "name"]
    assert uuid.UUID(user["id"])


def test_a_minimal_response_has_only_what_is_required(strict: Any) -> None:
    response = strict("responses").send("GET", "/many", {"x-conform-variant": "minimal"})
    assert list(json.loads(bytes(response.body))) == ["name"]
    assert "x-tags" not in response.headers
    assert "x-count" in response.headers


def test_an_example_is_sent_when_it_is_asked_for(strict: Any) -> None:
    assert json.loads(bytes(strict("responses").send("GET", "/many", {"x-conform-variant": "example"}).body)) == {
        "name": "Ada"
    }


def test_the_same_seed_gives_the_same_responses_and_another_seed_others(strict: Any) -> None:
    def responses(seed: int) -> list[bytes]:
        caller = strict("responses", seed=seed)
        return [bytes(caller.send("GET", "/many", {"x-conform-variant": str(number)}).body) for number in range(6)]

    assert responses(1) == responses(1)
    assert responses(1) != responses(2)
    assert len(set(responses(1))) > 1


@pytest.mark.parametrize(
    ("status", "sent", "media_type"),
    [("404", 404, "application/problem+json"), ("201", 201, "application/json"), ("503", 503, "text/plain")],
)
def test_another_documented_status_can_be_asked_for(strict: Any, status: str, sent: int, media_type: str) -> None:
    for headers in ({"x-conform-status": status}, {"prefer": f"code={status}"}):
        response = strict("responses").send("GET", "/many", headers)
        assert response.status_code == sent
        assert response.headers["content-type"].partition(";")[0] == media_type
        assert response.headers["x-conform"] == "ok"


@pytest.mark.parametrize(
    ("prefer", "sent"),
    [
        ("return=minimal, Code = 404", 404),
        ('respond-async; wait=5, code="404"', 404),
        ("code=404; dynamic=true, code=503", 404),
        ("return=minimal", 200),
        ("code", 200),
        ("", 200),
    ],
)
def test_a_prefer_header_may_hold_other_preferences(strict: Any, prefer: str, sent: int) -> None:
    assert strict("responses").send("GET", "/many", {"prefer": prefer}).status_code == sent


def test_the_header_of_this_server_goes_before_the_general_one(strict: Any) -> None:
    headers = {"prefer": "code=404", "x-conform-status": "503"}
    assert strict("responses").send("GET", "/many", headers).status_code == 503


def test_a_status_that_is_not_documented_cannot(strict: Any) -> None:
    assert strict("responses").rule("GET", "/many", {"x-conform-status": "418"}) == "status-undocumented"
    assert strict("responses").rule("GET", "/many", {"x-conform-status": "soon"}) == "preference"
    assert strict("responses").rule("GET", "/many", {"prefer": "code=soon"}) == "preference"
    assert strict("responses").rule("GET", "/many", {"prefer": "code=418"}) == "status-undocumented"
    assert strict("responses").rule("GET", "/many", {"x-conform-variant": "huge"}) == "preference"


@pytest.mark.parametrize(
    ("accept", "sent"),
    [
        (None, "application/json"),
        ("*/*", "application/json"),
        ("text/csv", "text/csv"),
        ("text/*", "text/csv"),
        ("text/csv;q=0.5, application/json;q=0.4", "text/csv"),
        ("*/*;q=0.1, application/json", "application/json"),
        ("application/json;q=0, */*", "text/csv"),
        ("application/xml", None),
        ("application/json;q=0", None),
    ],
)
def test_the_media_type_is_the_one_that_the_client_likes_best(
    strict: Any, accept: str | None, sent: str | None
) -> None:
    caller = strict("responses")
    response = caller.send("GET", "/negotiated", {"Accept": accept} if accept else {})
    if sent is None:
        assert (response.status_code, caller.last.violation.rule) == (406, "accept")
    else:
        assert response.headers["content-type"].partition(";")[0] == sent


def test_responses_without_content_have_none(strict: Any) -> None:
    response = strict("responses").send("POST", "/created")
    assert (response.status_code, bytes(response.body)) == (204, b"")
    assert "content-type" not in response.headers


def test_a_redirect_is_sent_where_nothing_else_is_documented(strict: Any) -> None:
    response = strict("responses").send("GET", "/moved")
    assert response.status_code == 302
    assert response.headers["location"].startswith("https://")


def test_the_default_response_serves_as_success(strict: Any) -> None:
    response = strict("responses").send("GET", "/fallback")
    assert response.status_code == 200
    assert json.loads(bytes(response.body)) >= 3


def test_streams_have_several_elements(strict: Any) -> None:
    events = bytes(strict("responses").send("GET", "/events").body).decode()
    assert [json.loads(event.removeprefix("data: "))["n"] for event in events.split("\n\n") if event]
    assert events.count("data: ") == 2
    lines = bytes(strict("responses").send("GET", "/lines").body).decode().splitlines()
    assert len(lines) == 2
    assert all("n" in json.loads(line) for line in lines)


def test_binary_responses_hold_every_byte(strict: Any) -> None:
    assert bytes(strict("responses").send("GET", "/bytes").body) == bytes(range(256))


def test_xml_follows_the_names_of_the_schema(strict: Any) -> None:
    root = ElementTree.fromstring(bytes(strict("responses").send("GET", "/xml").body))
    assert root.tag == "pet"
    assert root.get("id")
    assert [child.tag for child in root] == ["tags"]
    assert [child.tag for child in root[0]] == ["tag", "tag"]


def test_variants_that_overlap_have_a_response_all_the_same(strict: Any) -> None:
    assert "a" not in json.loads(bytes(strict("responses").send("GET", "/overlapping").body))
    assert isinstance(json.loads(bytes(strict("responses").send("GET", "/twins").body)), str)


def test_a_response_that_cannot_exist_is_told_as_a_fault_of_the_specification(strict: Any) -> None:
    response = strict("responses").send("GET", "/impossible")
    content = json.loads(bytes(response.body))
    assert (response.status_code, content["rule"]) == (500, "response-impossible")
    assert "minLength 3 is more than maxLength 2" in content["message"]


def test_responses_of_unions_have_discriminated_values(strict: Any) -> None:
    sent = json.dumps({"kind": "round"})
    response = strict("unions").send("POST", "/shapes", {"Content-Type": "application/json"}, sent)
    assert {shape["kind"] for shape in json.loads(bytes(response.body))} <= {"round", "Square"}


def test_recursion_that_must_end_ends(strict: Any) -> None:
    sent = json.dumps({"children": []})
    response = strict("unions").send("POST", "/trees", {"Content-Type": "application/json"}, sent)
    assert set(json.loads(bytes(response.body))) <= {"left", "right", "value"}
    assert b"value" in bytes(response.body)
