from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.errors import InvalidArgumentError
from runtime.models.model import Model, OpenStrEnum
from runtime.operation import Operation, Parameter
from runtime.requests.parameters import cookie_pairs, header_text, path_text, query_pairs
from runtime.requests.request_builder import build_request

COLORS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": 150}


class Color(OpenStrEnum):
    RED = "red"


class Point(Model, kw_only=True, rename={"x_axis": "xAxis"}):
    x_axis: int


# The examples of the OpenAPI specification, "Style Examples".
@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, COLORS, ";color=blue,black,brown"),
        ("matrix", False, RGB, ";color=R,100,G,200,B,150"),
        ("matrix", True, "blue", ";color=blue"),
        ("matrix", True, COLORS, ";color=blue;color=black;color=brown"),
        ("matrix", True, RGB, ";R=100;G=200;B=150"),
        ("label", False, "blue", ".blue"),
        ("label", False, COLORS, ".blue,black,brown"),
        ("label", False, RGB, ".R,100,G,200,B,150"),
        ("label", True, COLORS, ".blue.black.brown"),
        ("label", True, RGB, ".R=100.G=200.B=150"),
        ("simple", False, "blue", "blue"),
        ("simple", False, COLORS, "blue,black,brown"),
        ("simple", False, RGB, "R,100,G,200,B,150"),
        ("simple", True, COLORS, "blue,black,brown"),
        ("simple", True, RGB, "R=100,G=200,B=150"),
    ],
)
def test_path_styles(style: Any, explode: bool, value: Any, expected: str) -> None:
    parameter = Parameter(name="color", argument="color", location="path", style=style, explode=explode)
    assert path_text(parameter, value) == expected


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", False, "", "color="),
        ("form", False, "blue", "color=blue"),
        ("form", False, COLORS, "color=blue,black,brown"),
        ("form", False, RGB, "color=R,100,G,200,B,150"),
        ("form", True, COLORS, "color=blue&color=black&color=brown"),
        ("form", True, RGB, "R=100&G=200&B=150"),
        ("form", True, [], ""),
        ("form", False, [], ""),
        ("form", False, {}, ""),
        ("form", False, ["a,b", "c"], "color=a%2Cb,c"),
        ("spaceDelimited", False, COLORS, "color=blue%20black%20brown"),
        ("spaceDelimited", True, COLORS, "color=blue&color=black&color=brown"),
        ("pipeDelimited", False, COLORS, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, RGB, "color=R%7C100%7CG%7C200%7CB%7C150"),
        ("deepObject", True, RGB, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        ("deepObject", True, {"a": {"b": [1, 2]}}, "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2"),
        ("deepObject", True, {"a": [{"b": 1}]}, "color%5Ba%5D%5B0%5D%5Bb%5D=1"),
        ("deepObject", True, ["x", "y"], "color%5B0%5D=x&color%5B1%5D=y"),
        ("deepObject", True, {"a": None, "b": 1}, "color%5Bb%5D=1"),
        ("form", True, None, ""),
        ("form", True, True, "color=true"),
        ("form", True, [False, 1, 2.5, None], "color=false&color=1&color=2.5&color=null"),
        ("form", True, [{"a": 1}], "color=%7B%22a%22%3A1%7D"),
        ("form", True, Color.RED, "color=red"),
        ("form", True, Color("unknown"), "color=unknown"),
        ("form", True, "a&b=c d+e/f?", "color=a%26b%3Dc%20d%2Be%2Ff%3F"),
        ("form", True, datetime.date(2024, 2, 29), "color=2024-02-29"),
        (
            "form",
            True,
            datetime.datetime(2024, 2, 29, 1, 2, 3, tzinfo=datetime.UTC),
            "color=2024-02-29T01%3A02%3A03Z",
        ),
        ("form", True, decimal.Decimal("1.50"), "color=1.50"),
        ("form", True, uuid.UUID(int=1), "color=00000000-0000-0000-0000-000000000001"),
        ("form", True, Point(x_axis=1), "xAxis=1"),
        ("deepObject", True, Point(x_axis=1), "color%5BxAxis%5D=1"),
    ],
)
def test_query_styles(style: Any, explode: bool, value: Any, expected: str) -> None:
    parameter = Parameter(name="color", argument="color", location="query", style=style, explode=explode)
    assert "&".join(f"{name}={text}" for name, text in query_pairs(parameter, value)) == expected


@pytest.mark.parametrize(
    ("location", "style", "expected"),
    [
        ("query", None, "color=blue&color=black&color=brown"),
        ("query", "form", "color=blue&color=black&color=brown"),
        ("query", "spaceDelimited", "color=blue%20black%20brown"),
        ("query", "pipeDelimited", "color=blue%7Cblack%7Cbrown"),
        ("cookie", None, "color=blue&color=black&color=brown"),
    ],
)
def test_pairs_are_written_as_openapi_has_it_where_nothing_is_stated(location: Any, style: Any, expected: str) -> None:
    parameter = Parameter(name="color", argument="color", location=location, style=style)
    assert "&".join(f"{name}={text}" for name, text in query_pairs(parameter, COLORS)) == expected


@pytest.mark.parametrize(
    ("style", "expected"),
    [(None, "R,100,G,200,B,150"), ("label", ".R,100,G,200,B,150"), ("matrix", ";color=R,100,G,200,B,150")],
)
def test_path_values_are_not_exploded_where_nothing_is_stated(style: Any, expected: str) -> None:
    assert path_text(Parameter(name="color", argument="color", location="path", style=style), RGB) == expected


def test_reserved_characters_stay_where_the_specification_allows_them() -> None:
    parameter = Parameter(name="f", argument="f", location="query", allow_reserved=True)
    assert query_pairs(parameter, "a/b:c,d'(1)!*;@$=?&#+[ %") == [("f", "a/b:c,d'(1)!*;@$=?%26%23%2B%5B%20%25")]


def test_json_parameters_are_one_document() -> None:
    parameter = Parameter(name="filter", argument="filter", location="query", media_type="application/json")
    assert query_pairs(parameter, {"a": [1]}) == [("filter", "%7B%22a%22%3A%5B1%5D%7D")]
    assert query_pairs(parameter, "text") == [("filter", "%22text%22")]


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (False, "x", "x"),
        (False, [1, 2], "1,2"),
        (True, {"a": 1, "b": True}, "a=1,b=true"),
        (False, {"a": 1, "b": 2}, "a,1,b,2"),
        (False, [], None),
        (False, None, None),
        (False, "é", "é"),
    ],
)
def test_header_values(explode: bool, value: Any, expected: str | None) -> None:
    parameter = Parameter(name="X-A", argument="a", location="header", style="simple", explode=explode)
    assert header_text(parameter, value) == expected


@pytest.mark.parametrize("value", ["a\r\nB: c", "a\nb", "a\0", "\x7f", "snow ☃", " a", "a\t", ["a", "\n"]])
def test_header_values_that_would_break_the_header_are_refused(value: Any) -> None:
    parameter = Parameter(name="X-A", argument="a", location="header", style="simple")
    with pytest.raises(InvalidArgumentError, match=r"^a: a header field cannot"):
        header_text(parameter, value)


def test_cookies_are_encoded() -> None:
    parameter = Parameter(name="session", argument="session", location="cookie")
    assert cookie_pairs(parameter, "a; b=c\r\n") == [("session", "a%3B%20b%3Dc%0D%0A")]


@pytest.mark.parametrize("value", ["", [], {}, None])
def test_empty_path_values_are_refused(value: Any) -> None:
    parameter = Parameter(name="id", argument="pet_id", location="path", style="simple")
    with pytest.raises(InvalidArgumentError, match=r"pet_id: an empty value"):
        path_text(parameter, value)


@given(st.text(min_size=1))
def test_path_values_stay_within_their_segment(value: str) -> None:
    parameter = Parameter(name="id", argument="id", location="path", style="simple")
    try:
        text = path_text(parameter, value)
    except InvalidArgumentError:
        assert any("\ud800" <= character <= "\udfff" for character in value)
        return
    sent = httpx2.URL(f"https://example.com/a/{text}/b").raw_path
    assert sent.startswith(b"/a/")
    assert sent.endswith(b"/b")
    assert sent.count(b"/") == 3
    assert b"?" not in sent
    from urllib.parse import unquote

    assert unquote(sent[3:-2].decode()) == value


def test_dates_without_time_zone_are_refused() -> None:
    parameter = Parameter(name="since", argument="since", location="query")
    with pytest.raises(InvalidArgumentError, match=r"since: 2024-02-29T00:00:00 has no time zone"):
        query_pairs(parameter, datetime.datetime(2024, 2, 29))


def test_values_that_are_no_values_are_refused() -> None:
    parameter = Parameter(name="x", argument="x", location="query")
    with pytest.raises(InvalidArgumentError, match=r"x: a object cannot be sent"):
        query_pairs(parameter, object())


@pytest.mark.parametrize(
    ("shape", "value", "said"),
    [
        ("array", "red", r"tags: is a single value \(str\); pass a list of values"),
        ("array", Color.RED, r"tags: is a single value \(Color\); pass a list"),
        ("array", {"a": 1}, r"tags: is a single value \(dict\); pass a list"),
        ("array", ["a", None], r"tags\[1\]: None cannot be sent; leave the item out"),
        ("any", ("a", None), r"tags\[1\]: None cannot be sent"),
        ("scalar", {"a": 1}, "tags: is a dict; pass a single value"),
        ("scalar", ["a"], "tags: is a list; pass a single value"),
        ("array", ["a"], None),
        ("array", ("a", Color.RED), None),
        ("array", None, None),
        ("scalar", datetime.date(2024, 1, 2), None),
        ("scalar", 5, None),
        ("any", {"a": 1}, None),
    ],
)
def test_arguments_have_the_shape_of_their_parameter(shape: Any, value: Any, said: str | None) -> None:
    tags = Parameter(name="tags", argument="tags", location="query", explode=True, shape=shape)
    operation: Operation[Any] = Operation(id="x", method="GET", path="/x", parameters=(tags,))
    if said is None:
        build_request(operation, {"tags": value}, base_url="https://e.com")
        return
    with pytest.raises(InvalidArgumentError, match=said):
        build_request(operation, {"tags": value}, base_url="https://e.com")
