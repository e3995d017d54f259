from __future__ import annotations

import pickle
from typing import Any

import pytest

from runtime.headers import Headers


def test_names_compare_without_case_and_may_repeat() -> None:
    headers = Headers([("Set-Cookie", "a"), ("X", "1"), ("set-cookie", "b")])
    assert headers["SET-COOKIE"] == "a, b"
    assert headers.values_of("set-cookie") == ["a", "b"]
    assert headers.values_of("none") == []
    assert (list(headers), len(headers)) == (["set-cookie", "x"], 2)
    assert "x" in headers
    assert "y" not in headers
    wrong: Any = 5
    assert wrong not in headers
    assert headers.get("y") is None


def test_changes() -> None:
    headers = Headers({"A": "1"})
    headers.add("a", "2")
    headers.add("B", "3")
    headers["a"] = "4"
    assert headers.fields == [("a", "4"), ("B", "3")]
    headers["C"] = "5"
    del headers["b"]
    assert headers.fields == [("a", "4"), ("C", "5")]
    with pytest.raises(KeyError):
        del headers["b"]
    with pytest.raises(KeyError):
        headers["b"]


def test_copies_are_their_own() -> None:
    first = Headers({"A": "1"})
    assert first["a"] == "1"
    second = Headers(first)
    second["B"] = "2"
    assert "b" not in first
    assert first == Headers({"a": "1"})
    assert first != second
    assert first != {"a": "1"}
    assert pickle.loads(pickle.dumps(second)) == second


def test_values_are_not_shown() -> None:
    assert repr(Headers({"Authorization": "Bearer x"})) == "Headers(Authorization)"
