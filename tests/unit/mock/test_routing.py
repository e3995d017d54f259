"""A request is matched with its operation by its raw path."""

from __future__ import annotations

import json
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("method", "target", "operation", "values"),
    [
        ("GET", "/api/v2/files/a", "/paths/~1files~1{path}/get", {"path": "a"}),
        ("GET", "/api/v2/files/a%2Fb%2F..", "/paths/~1files~1{path}/get", {"path": "a/b/.."}),
        ("GET", "/api/v2/files/%2e%2e", "/paths/~1files~1{path}/get", {"path": ".."}),
        ("GET", "/api/v2/files/mine", "/paths/~1files~1mine/get", {}),
        ("GET", "/api/v2/files/%6Dine", "/paths/~1files~1mine/get", {}),
        ("GET", "/api/v2/files/mine/content", "/paths/~1files~1{path}~1content/get", {"path": "mine"}),
        ("GET", "/api/v2/report.csv", "/paths/~1report.{format}/get", {"format": "csv"}),
        ("POST", "/api/v2/jobs/a:b:cancel", "/paths/~1jobs~1{name}:cancel/post", {"name": "a:b"}),
        ("GET", "/api/v2/Gr%C3%B6%C3%9Fe%20und%20Ma%C3%9F", "/paths/~1Größe und Maß/get", {}),
        ("POST", "/api/v2/jobs?action=start", "/paths/~1jobs?action=start/post", {}),
        ("GET", "/other/elsewhere", "/paths/~1elsewhere/get", {}),
    ],
)
def test_the_operation_is_found(strict: Any, method: str, target: str, operation: str, values: dict[str, str]) -> None:
    caller = strict("segments")
    assert caller.rule(method, target) == "ok"
    assert caller.last.operation == operation
    assert caller.last.parsed.parameters == {("path", name): value for name, value in values.items()}


@pytest.mark.parametrize(
    ("method", "target", "status", "rule"),
    [
        ("GET", "/files/a", 404, "path-unknown"),
        ("GET", "/api/v2/files/a/b", 404, "path-unknown"),
        ("GET", "/api/v2/files/", 404, "path-unknown"),
        ("GET", "/api/v2/files", 404, "path-unknown"),
        ("GET", "/api/v2/files/a/", 404, "path-unknown"),
        ("GET", "/api/v2/Files/a", 404, "path-unknown"),
        ("POST", "/api/v2/jobs/a%3Acancel", 404, "path-unknown"),
        ("GET", "/api/v2/elsewhere", 200, "ok"),
        ("DELETE", "/api/v2/files/a", 405, "method-unknown"),
        ("HEAD", "/api/v2/files/a", 405, "method-unknown"),
        ("POST", "/api/v2/jobs", 400, "query-missing"),
        ("GET", "/api/v2/report.doc", 400, "path-value"),
    ],
)
def test_what_belongs_to_no_operation_is_refused(strict: Any, method: str, target: str, status: int, rule: str) -> None:
    caller = strict("segments")
    response = caller.send(method, target)
    if rule == "ok":
        assert response.status_code == 204
        return
    assert (response.status_code, json.loads(bytes(response.body))["rule"]) == (status, rule)


def test_an_unknown_path_is_refused_with_those_that_are_like_it(strict: Any) -> None:
    content = json.loads(bytes(strict("segments").send("GET", "/api/v2/files/a/contents").body))
    assert "/api/v2/files/{path}/content" in content["expected"]
    assert "paths start with" not in content["message"]


def test_a_path_without_the_base_path_is_refused_with_the_base_path(strict: Any) -> None:
    content = json.loads(bytes(strict("segments").send("GET", "/files/mine").body))
    assert "paths start with /api/v2 or /other here" in content["message"]
    assert content["expected"][0] == "/api/v2/files/mine"


def test_an_unknown_method_is_refused_with_those_there_are(strict: Any) -> None:
    response = strict("segments").send("PATCH", "/api/v2/files/a/content")
    assert json.loads(bytes(response.body))["expected"] == ["GET", "PUT"]
    assert response.headers["allow"] == "GET, PUT"


@pytest.mark.parametrize(
    ("body", "operation"), [("refresh", "/paths/~1tokens#refresh/post"), ("code", "/paths/~1tokens/post")]
)
def test_operations_that_share_a_path_are_told_apart_by_the_rest(strict: Any, body: str, operation: str) -> None:
    caller = strict("segments")
    sent = json.dumps({body: "x"})
    assert caller.rule("POST", "/api/v2/tokens", {"Content-Type": "application/json"}, sent) == "ok"
    assert caller.last.operation == operation
    assert caller.last.also == ()


def test_a_prefix_takes_the_place_of_the_servers(strict: Any) -> None:
    caller = strict("segments", prefix="/proxy/")
    assert caller.server.prefix == "/proxy"
    assert caller.rule("GET", "/proxy/files/a") == "ok"
    assert caller.rule("GET", "/api/v2/files/a") == "path-unknown"
