"""What emitted methods make of responses."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from specwright.ir.types import NONE
from tests.emitted import Package, Recorder, ResponseContent

Emit = Callable[[str], Package]


@pytest.fixture
def package(fragment: Emit) -> Package:
    return fragment("responses")


@pytest.fixture
def client(package: Package, server: Recorder) -> Iterator[Any]:
    with server.client(package) as made:
        yield made


def test_each_status_has_its_own_type(package: Package, client: Any, server: Recorder) -> None:
    server.responses({"old": "x"})
    assert isinstance(client.a.two(), package.models.Old)
    server.responses({"new": 1}, status=202)
    assert isinstance(client.a.two(), package.models.New)


def test_nothing_where_something_may_be_is_none(package: Package, client: Any, server: Recorder) -> None:
    server.responses({"old": "x"})
    assert client.a.none_or_one().old == "x"
    server.responses(status=204)
    assert client.a.none_or_one() is None


def test_default_alone_is_what_comes_when_it_works(package: Package, client: Any, server: Recorder) -> None:
    server.responses({"old": "x"})
    assert client.a.default_only().old == "x"
    server.responses({"old": "x"}, status=500)
    with pytest.raises(package.errors.ServerError):
        client.a.default_only()


def test_ranges_of_statuses(package: Package, client: Any, server: Recorder) -> None:
    server.responses({"old": "x"}, status=203)
    assert client.a.range().old == "x"


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (404, {"old": "x"}, "NotFoundError"),
        (409, {"title": "t"}, "ConflictError"),
        (418, {"title": "t"}, "APIStatusError"),
        (500, {"anything": 1}, "ServerError"),
    ],
)
def test_errors_are_exceptions_with_their_body(
    package: Package, client: Any, server: Recorder, status: int, body: object, error: str
) -> None:
    server.responses(body, status=status)
    with pytest.raises(getattr(package.errors, error)) as caught:
        client.a.errors()
    assert caught.value.status_code == status
    assert caught.value.body == body or caught.value.body.to_dict() == body


def test_a_redirect_that_the_specification_states_is_followed(client: Any, server: Recorder) -> None:
    server.routes["/moved"] = ResponseContent(302, headers={"Location": "/elsewhere"})
    server.responses({"more": 1})
    client.a.moved()
    assert [request.path for request in server.requests] == ["/moved", "/elsewhere"]


@pytest.mark.parametrize(
    ("method", "media_type"), [("text", "text/plain"), ("html", "text/html"), ("xml", "application/xml")]
)
def test_text_is_text(client: Any, server: Recorder, method: str, media_type: str) -> None:
    server.responses("<größe/>", media_type=f"{media_type}; charset=utf-8")
    assert getattr(client.a, method)() == "<größe/>"
    assert server.last.headers["accept"].startswith(media_type)


@pytest.mark.parametrize(
    ("method", "media_type"),
    [("bytes", "application/octet-stream"), ("pdf", "application/pdf"), ("binary_json", "application/json")],
)
def test_bytes_are_downloads(client: Any, server: Recorder, tmp_path: Any, method: str, media_type: str) -> None:
    server.responses(b"\x00\xff", media_type=media_type)
    download = getattr(client.a, method)()
    assert len(server.requests) == 1
    assert download.read() == b"\x00\xff"
    getattr(client.a, method)().to_file(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"\x00\xff"


def test_events_are_read_one_by_one(package: Package, client: Any, server: Recorder) -> None:
    server.responses(b'data: {"old": "1"}\n\ndata: {"old": "2"}\n\n', media_type="text/event-stream")
    with client.a.events() as stream:
        assert [event.old for event in stream] == ["1", "2"]


def test_json_lines_are_read_one_by_one(package: Package, client: Any, server: Recorder) -> None:
    server.responses(b'{"old": "1"}\n{"old": "2"}\n', media_type="application/jsonl")
    with client.a.lines() as stream:
        found = list(stream)
    assert [type(line) for line in found] == [package.models.Old] * 2


def test_of_several_media_types_json_is_asked_for(package: Package, client: Any, server: Recorder) -> None:
    server.responses({"new": 1})
    assert isinstance(client.a.choice(), package.models.New)
    assert "json" in server.last.headers["accept"]
    assert "event-stream" not in server.last.headers["accept"]
    assert not [p for omission in package.api.omissions for p in omission.pointers if "choice" in p]


def test_events_beside_json_have_a_method_of_their_own(client: Any, server: Recorder) -> None:
    server.responses(b'data: {"old": "1"}\n\n', media_type="text/event-stream")
    with client.a.choice_events() as stream:
        assert [event.old for event in stream] == ["1"]
    assert server.last.headers["accept"] == "text/event-stream"


def test_other_shapes_of_responses(package: Package, client: Any, server: Recorder) -> None:
    server.responses(b"", media_type="")
    assert client.a.nothing() is None
    server.responses({"x": [1]})
    assert client.a.unknown() == {"x": [1]}
    server.responses([{"old": "1"}])
    assert client.a.items_list() == [package.models.Old(old="1")]
    server.responses(7)
    assert client.a.scalar() == 7
    server.responses({"inner": {"x": 1}})
    assert client.a.referred().inner.x == 1
    server.responses({"old": "1"})
    assert client.a.wild().old == "1"
    server.responses({"old": "1"}, media_type="application/json; charset=utf-8")
    assert client.a.charset().old == "1"


def test_head_has_a_status_and_no_body(package: Package, client: Any, server: Recorder) -> None:
    server.responses(status=200)
    assert client.a.exists() is None
    server.responses(status=404)
    with pytest.raises(package.errors.NotFoundError):
        client.a.exists()


@pytest.mark.parametrize("body", [b"not json", b'{"old": ', b'["old"]', b'"old"', b""])
def test_responses_of_another_kind_are_errors_with_their_first_bytes(
    package: Package, client: Any, server: Recorder, body: bytes
) -> None:
    server.responses(body)
    with pytest.raises(package.errors.APIResponseError) as caught:
        client.a.range()
    assert caught.value.status_code == 200


def test_small_deviations_are_read_and_recorded(package: Package, client: Any, server: Recorder) -> None:
    server.responses({"more": 1})
    response = client.a.range()
    assert response.old is package.module.UNSET
    assert [record.pointer for record in client.drift] != []
    strict = client.with_options(strict=True)
    with pytest.raises(package.errors.APIResponseError):
        strict.a.range()


def test_methods_with_response_have_the_same_arguments(client: Any) -> None:
    for name in ("two", "search", "moved"):
        assert (
            inspect.signature(getattr(client.a.with_response, name)).parameters.keys()
            == inspect.signature(getattr(client.a, name)).parameters.keys()
        )


# References


def test_references_into_other_files_and_places(fragment: Emit, server: Recorder) -> None:
    package = fragment("references")
    models = package.models
    with server.client(package) as client:
        server.responses({"id": "1", "child": {"x": 1}})
        assert client.r.direct(filter=models.Direct_Filter(a="b")).child.x == 1
        assert server.last.pairs == [("filter[a]", "b")]
        server.responses({"x": 2})
        response = client.r.into(filter=models.Direct_Filter(a="c"))
        assert isinstance(response, models.Direct_Response_Child)
        server.responses({"a": "b"})
        assert client.r.item().a == "b"
        server.responses(
            {"name": "n", "friend": {"name": "m", "tag": {"label": "l"}}, "owner": {"whole": {"whole": True}}}
        )
        response = client.r.elsewhere()
        assert response.friend.tag.label == "l"
        assert response.owner.whole.whole is True
        server.responses({"pet": {"name": "n"}})
        assert client.r.file().pet.name == "n"
        server.responses({"message": "gone"}, status=404)
        with pytest.raises(package.errors.NotFoundError):
            client.r.file()


def test_schemas_of_other_files_are_named_by_themselves(fragment: Emit) -> None:
    assert sorted(fragment("references").models.__all__) == sorted(
        [
            "Direct_Filter", "Direct_Response", "Direct_Response_Child", "Error", "Fine", "Item_Response",
            "Owner", "Pet", "Pet_Tag", "Whole",
        ]
    )  # fmt: skip


def test_what_is_only_written_is_not_missed_in_a_response(specification: Callable[[str], Package]) -> None:
    package = specification(
        """
        openapi: 3.1.0
        info: {title: T, version: "1"}
        paths:
          /users:
            get:
              operationId: user
              responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/User"}}}}}
            put:
              operationId: put
              requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/User"}}}}
              responses: {"204": {description: done, content: {application/json: {schema: {type: string}}}}}
        components:
          schemas:
            User:
              type: object
              required: [id, name, password]
              properties:
                id: {type: integer, readOnly: true}
                name: {type: string}
                password: {type: string, writeOnly: true}
        """  # noqa: E501
    )
    read = package.decoded("User", {"id": 1, "name": "n"})
    assert (read.id, read.name) == (1, "n")
    assert package.models.User(name="n", password="p").to_dict() == {"name": "n", "password": "p"}
    [put] = [m for resource in package.api.resources for m in resource.methods if m.name == "put"]
    assert put.returns == NONE


def test_a_whole_number_may_be_written_as_a_fraction(specification: Callable[[str], Package]) -> None:
    package = specification(
        """
        openapi: 3.1.0
        info: {title: T, version: "1"}
        paths: {}
        components: {schemas: {A: {type: object, required: [n], properties: {n: {type: integer}}}}}
        """
    )
    assert package.decoded("A", {"n": 3.0}).n == 3
    with pytest.raises(package.errors.APIResponseError):
        package.decoded("A", {"n": 3.5})
