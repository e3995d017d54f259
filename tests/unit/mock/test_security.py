"""Credentials are demanded where the specification demands them, and nowhere else."""

from __future__ import annotations

import json
from typing import Any

import pytest

BEARER = {"Authorization": "Bearer t"}
KEY = {"X-Key": "k"}


@pytest.mark.parametrize(
    ("target", "headers", "rule"),
    [
        ("/inherited", BEARER, "ok"),
        ("/inherited", {"authorization": "bearer t"}, "ok"),
        ("/inherited", {}, "credentials-missing"),
        ("/inherited", {"Authorization": "Bearer "}, "credentials-missing"),
        ("/inherited", {"Authorization": "t"}, "credentials-missing"),
        ("/inherited", {"Authorization": "Basic dTpw"}, "credentials-missing"),
        ("/inherited", KEY, "credentials-missing"),
        ("/none", {}, "ok"),
        ("/none", BEARER, "credentials-stray"),
        ("/none", KEY, "credentials-stray"),
        ("/optional", {}, "ok"),
        ("/optional", BEARER, "ok"),
        ("/basic", {"Authorization": "Basic dTpw"}, "ok"),
        ("/basic", {"Authorization": "Basic u:p"}, "credentials-missing"),
        ("/basic", {"Authorization": "Basic dXA="}, "credentials-missing"),
        ("/header", KEY, "ok"),
        ("/header", {"X-Key": ""}, "credentials-missing"),
        ("/header?key=k", {}, "credentials-missing"),
        ("/query?key=k", {}, "ok"),
        ("/query?key=", {}, "credentials-missing"),
        ("/query", {"key": "k"}, "credentials-missing"),
        ("/cookie", {"Cookie": "key=k"}, "ok"),
        ("/cookie", {"Cookie": "other=k"}, "credentials-missing"),
        ("/oauth", BEARER, "ok"),
        ("/oauth", {}, "credentials-missing"),
        ("/signature", {"Authorization": 'Signature version="1"'}, "ok"),
        ("/signature", BEARER, "credentials-missing"),
        ("/both?key=k", KEY, "ok"),
        ("/both?key=k", {}, "credentials-missing"),
        ("/both", KEY, "credentials-missing"),
        ("/either", KEY, "ok"),
        ("/either", BEARER, "ok"),
        ("/either", {}, "credentials-missing"),
    ],
)
def test_credentials_are_checked(strict: Any, target: str, headers: dict[str, str], rule: str) -> None:
    caller = strict("security")
    assert caller.rule("GET", target, headers) == rule
    assert caller.last.status == {"ok": 204, "credentials-missing": 401, "credentials-stray": 400}[rule]


def test_the_refusal_names_every_alternative(strict: Any) -> None:
    content = json.loads(bytes(strict("security").send("GET", "/either").body))
    assert content["expected"] == [{"header": "header X-Key"}, {"bearer": "header Authorization: Bearer ..."}]


def test_credentials_that_an_operation_does_not_take_are_a_warning_where_the_server_is_not_strict(strict: Any) -> None:
    caller = strict("security", strict=False)
    response = caller.send("GET", "/none", BEARER)
    assert (response.status_code, caller.last.violation) == (204, None)
    assert response.headers["x-conform-warning"].startswith("credentials-stray: authorization is sent")
    assert "warning, credentials-stray: authorization" in caller.last.line
    assert caller.rule("GET", "/inherited", {}) == "credentials-missing"
