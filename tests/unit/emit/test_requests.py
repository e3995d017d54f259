"""Requests of emitted methods, as they arrive at a server."""

from __future__ import annotations

import datetime
import email
import email.policy
import inspect
import io
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest

from tests.emitted import Package, Recorder, Request

Emit = Callable[[str], Package]


# Names


def test_methods_of_operations_whose_ids_are_equal_after_casing_call_each_their_own(
    fragment: Emit, server: Recorder
) -> None:
    package = fragment("names")
    server.responses("x", media_type="text/plain")
    with server.client(package) as client:
        client.same.get_user()
        client.same.get_user_get()
        client.same.get_user_get_same_two()
        client.same.get_user_put()
    assert [(r.method, r.path) for r in server.requests] == [
        ("GET", "/same/one"),
        ("GET", "/same/three"),
        ("GET", "/same/two"),
        ("PUT", "/same/four"),
    ]


def test_resources_do_not_hide_what_the_client_has_itself(fragment: Emit, server: Recorder) -> None:
    server.responses(status=204)
    with server.client(fragment("names")) as client:
        client.close_.close()
        client.request_.request()
        client.engine.operation_1()
        client.with_response.plus_1()
        client.drift_.日本()
        client.import_.with_response_delete()
        client.import_.init()
        client.import_.call()
        client.nothing.get_nothing_by_a_by_a("x", "y")
        assert client.drift == []
    assert [r.path for r in server.requests] == [
        "/close",
        "/request",
        "/private",
        "/with",
        "/drift",
        "/list",
        "/list",
        "/list",
        "/nothing/x/y",
    ]


def test_methods_named_like_builtins_return_them(fragment: Emit, server: Recorder) -> None:
    with server.client(fragment("names")) as client:
        server.responses(["a"])
        assert client.import_.list() == ["a"]
        server.responses({"a": 1})
        assert client.import_.dict() == {"a": 1}
        server.responses("text")
        assert client.import_.str() == "text"


def test_arguments_with_reserved_names_arrive_under_their_wire_names(fragment: Emit, server: Recorder) -> None:
    package = fragment("names")
    server.responses({})
    with server.client(package) as client:
        client.resource_3ds.class_(
            from_="1", self_="2", options_="3", media_type_="4", models="5", x_y="7", x_y_header="6", filter_name="8",
            größe="9", 名前="10", empty="11", unset="12", body_self_="13", class_="14", list=["15"], body_empty="16",
        )  # fmt: skip
    assert server.last.pairs == [
        ("from", "1"), ("self", "2"), ("options", "3"), ("media_type", "4"), ("models", "5"), ("x_y", "7"),
        ("filter[name]", "8"), ("größe", "9"), ("名前", "10"), ("", "11"), ("UNSET", "12"),
    ]  # fmt: skip
    assert server.last.headers["x-y"] == "6"
    assert server.last.json == {"self": "13", "class": "14", "list": ["15"], "": "16"}


# Null and missing


@pytest.mark.parametrize("name", ["nulls", "nullable"])
def test_null_is_sent_and_missing_is_not(fragment: Emit, server: Recorder, name: str) -> None:
    server.responses({"always": "a", "perhaps": None})
    with server.client(fragment(name)) as client:
        response = client.things.send(always="a", perhaps=None, both=None)
    assert server.last.json == {"always": "a", "perhaps": None, "both": None}
    assert response.perhaps is None


def test_a_response_may_be_null(fragment: Emit, server: Recorder) -> None:
    server.responses(None)
    with server.client(fragment("nulls")) as client:
        assert client.things.maybe() is None
        server.responses({"always": "a", "perhaps": "b"})
        assert client.things.maybe().always == "a"


# Enums and constants


def test_constants_are_sent_silently_and_unknown_values_as_they_are(fragment: Emit, server: Recorder) -> None:
    package = fragment("enums")
    server.responses({"kind": "everything"})
    with server.client(package) as client:
        client.enums.send(order="sideways", level=7, list=["a", "z"], text=package.models.Text.A)
    assert server.last.pairs == [
        ("order", "sideways"),
        ("level", "7"),
        ("version", "2023-07-07"),
        ("list", "a"),
        ("list", "z"),
    ]
    assert server.last.headers["x-kind"] == "client"
    assert server.last.json == {"kind": "everything", "text": "a"}
    arguments = inspect.signature(client.enums.send).parameters
    assert not {"version", "x_kind", "kind"} & set(arguments)
    assert "optional" in arguments


# Unions


def test_unions_are_sent_as_bodies_and_arguments(fragment: Emit, server: Recorder) -> None:
    package = fragment("unions")
    models = package.models
    server.responses({"kind": "round", "radius": 2.0})
    with server.client(package) as client:
        response = client.unions.draw(body=models.Square(kind="boxy", side=1.5))
        assert server.last.json == {"kind": "boxy", "side": 1.5}
        assert isinstance(response, models.Circle)
        server.responses({"json": [None]})
        client.unions.send(constants=models.Dog(tricks=["sit"]), json={"a": [None]}, tree=[1, [2]], nested=None)
    assert server.last.json == {
        "constants": {"type": "dog", "tricks": ["sit"]},
        "json": {"a": [None]},
        "tree": [1, [2]],
        "nested": None,
    }


# Objects


def test_read_only_properties_are_no_arguments_and_write_only_ones_are(fragment: Emit, server: Recorder) -> None:
    package = fragment("objects")
    server.responses({"id": "7", "name": "n"})
    with server.client(package) as client:
        assert "id" not in inspect.signature(client.objects.account).parameters
        response = client.objects.account(name="n", password="p")
    assert server.last.json == {"name": "n", "password": "p"}
    assert response.id == "7"


def test_further_properties_are_sent_beside_declared_ones(fragment: Emit, server: Recorder) -> None:
    package = fragment("objects")
    server.responses({"name": "n"})
    with server.client(package) as client:
        client.objects.put_open(name="n", additional_properties={"x": package.models.Base(id="1")})
    assert server.last.json == {"name": "n", "x": {"id": "1"}}


@pytest.mark.parametrize(
    "bad",
    [
        {"a": "toolong"},
        {"a": "A1"},
        {"b": 0},
        {"b": 4},
        {"c": 0},
        {"c": 1},
        {"d": []},
        {"d": ["abc"]},
        {"d": ["a", "a"]},
    ],
)
def test_values_outside_their_bounds_are_refused_before_anything_is_sent(
    fragment: Emit, server: Recorder, bad: dict[str, Any]
) -> None:
    package = fragment("objects")
    with server.client(package) as client, pytest.raises(package.errors.InvalidArgumentError):
        client.objects.send(bounded=package.models.Bounded(**bad))
    assert server.requests == []


# Parameters


def sent(fragment: Emit, server: Recorder, **arguments: Any) -> str:
    server.responses(status=204)
    with server.client(fragment("parameters")) as client:
        client.p.query(**arguments)
    return server.last.query


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"form": ["a", "b c"]}, "form=a&form=b%20c"),
        ({"csv": ["a", "b,c"]}, "csv=a,b%2Cc"),
        ({"space": ["a", "b"]}, "space=a%20b"),
        ({"pipe": ["a", "b"]}, "pipe=a%7Cb"),
        ({"object": {"x": 1, "y": "z"}}, "x=1&y=z"),
        ({"flat": {"x": 1, "y": "z"}}, "flat=x,1,y,z"),
        ({"flag": True}, "flag=true"),
        ({"flag": False}, "flag=false"),
        ({"number": 1.5}, "number=1.5"),
        ({"day": datetime.date(2020, 1, 2)}, "day=2020-01-02"),
        ({"map": {"a": "1", "b&": "2="}}, "a=1&b%26=2%3D"),
        ({"bare": "x"}, "bare=x"),
        ({"maybe": "x"}, "maybe=x"),
        ({}, ""),
    ],
)
def test_query_parameters_have_their_style(
    fragment: Emit, server: Recorder, arguments: dict[str, Any], query: str
) -> None:
    package = fragment("parameters")
    for name, model in (("object", "Query_Object"), ("flat", "Query_Flat")):
        if name in arguments:
            arguments = {name: getattr(package.models, model)(**arguments[name])}
    found = sent(fragment, server, **arguments)
    assert found.replace("|", "%7C").replace("%2C", ",") == query.replace("%2C", ",")


def test_a_deep_object_names_every_key(fragment: Emit, server: Recorder) -> None:
    models = fragment("parameters").models
    deep = models.Query_Deep(a="x y", b=[1, 2], c=models.Query_Deep_C(d=True))
    found = [unquote(part) for part in sent(fragment, server, deep=deep).split("&")]
    assert found[0] == "deep[a]=x y"
    assert found[-1] == "deep[c][d]=true"
    assert len(found) == 4


def test_a_parameter_with_content_is_json(fragment: Emit, server: Recorder) -> None:
    models = fragment("parameters").models
    found = sent(fragment, server, json=models.Query_Json(a=1))
    assert unquote(found) == 'json={"a":1}'


def test_reserved_characters_stay_where_they_are_allowed(fragment: Emit, server: Recorder) -> None:
    assert sent(fragment, server, reserved="a/b?c:d") == "reserved=a/b?c:d"


def test_times_are_sent_as_rfc_3339(fragment: Emit, server: Recorder) -> None:
    when = datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert unquote(sent(fragment, server, when=when)) == "when=2020-01-02T03:04:05Z"


def test_path_parameters_have_their_style_and_the_order_of_the_path(fragment: Emit, server: Recorder) -> None:
    server.responses(status=204)
    with server.client(fragment("parameters")) as client:
        client.p.path("a/b", [1, 2], "c", ["d", "e"], "f g", ["h", "i"])
    assert server.last.path == "/simple/a%2Fb/1,2/label/.c/.d.e/matrix/;e=f%20g/;f=h;f=i"


def test_headers_and_cookies(fragment: Emit, server: Recorder) -> None:
    server.responses(status=204)
    with server.client(fragment("parameters")) as client:
        assert not {"accept", "content_type", "authorization"} & set(inspect.signature(client.p.headers).parameters)
        client.p.headers(x_list=["a", "b"], x_number=3, session="s", prefs=["x", "y"])
    headers = server.last.headers
    assert headers["x-list"].replace(" ", "") == "a,b"
    assert headers["x-number"] == "3"
    assert headers["cookie"] == "session=s; prefs=x,y"


def test_parameters_of_the_path_apply_unless_the_operation_has_its_own(fragment: Emit, server: Recorder) -> None:
    package = fragment("parameters")
    server.responses(status=204)
    with server.client(package) as client:
        client.p.shared("1", limit=5, x_trace="on", id_query="2", id_header="3", id_cookie="4")
        last = server.last
        client.p.remove("9", limit="many")
    assert last.path == "/shared/1"
    assert last.pairs == [("limit", "5"), ("id", "2")]
    assert (last.headers["id"], last.headers["cookie"], last.headers["x-trace"]) == ("3", "id=4", "on")
    assert server.last.pairs == [("limit", "many")]
    limit = {
        m.name: p.type for r in package.api.resources for m in r.methods for p in m.parameters if p.wire_name == "limit"
    }
    assert str(limit["shared"]) != str(limit["remove"])


@pytest.mark.parametrize("bad", [{"bounded": 0}, {"bounded": 11}])
def test_parameters_outside_their_bounds_are_not_sent(fragment: Emit, server: Recorder, bad: dict[str, Any]) -> None:
    package = fragment("parameters")
    with server.client(package) as client, pytest.raises(package.errors.InvalidArgumentError, match="bounded"):
        client.p.query(**bad)
    assert server.requests == []


@pytest.mark.parametrize(
    ("value", "path"), [("...", "/shared/%2E%2E%2E"), ("a/../b?c#d", "/shared/a%2F..%2Fb%3Fc%23d")]
)
def test_path_parameters_cannot_change_the_path(fragment: Emit, server: Recorder, value: str, path: str) -> None:
    server.responses(status=204)
    with server.client(fragment("parameters")) as client:
        client.p.remove(value)
    assert server.last.path == path


@pytest.mark.parametrize("value", [".", ".."])
def test_a_path_parameter_that_servers_take_for_a_step_up_is_refused(
    fragment: Emit, server: Recorder, value: str
) -> None:
    package = fragment("parameters")
    with server.client(package) as client, pytest.raises(package.errors.InvalidArgumentError, match="something else"):
        client.p.remove(value)
    assert server.requests == []


def test_an_empty_path_parameter_is_refused(fragment: Emit, server: Recorder) -> None:
    package = fragment("parameters")
    with server.client(package) as client, pytest.raises(package.errors.InvalidArgumentError):
        client.p.remove("")
    assert server.requests == []


# Bodies


@pytest.fixture
def bodies(fragment: Emit, server: Recorder) -> Any:
    server.responses(status=204)
    with server.client(fragment("bodies")) as client:
        yield client.b


def test_object_bodies_are_flattened_into_arguments(bodies: Any, server: Recorder) -> None:
    bodies.flatten(id="query", body_id="abc", note=None)
    assert server.last.json == {"id": "abc", "kind": "item", "note": None}
    assert server.last.pairs == [("id", "query")]
    assert server.last.headers["content-type"] == "application/json"


def test_an_optional_body_is_sent_only_when_it_has_something(bodies: Any, server: Recorder) -> None:
    bodies.optional()
    assert server.last.body == b""
    assert "content-type" not in server.last.headers
    bodies.optional(a="x")
    assert server.last.json == {"a": "x"}


def test_an_optional_body_with_required_properties_is_one_argument(
    bodies: Any, server: Recorder, fragment: Emit
) -> None:
    bodies.optional_required()
    assert server.last.body == b""
    bodies.optional_required(body=fragment("bodies").models.Item(id="x"))
    assert server.last.json == {"id": "x", "kind": "item"}


@pytest.mark.parametrize(
    ("method", "value"),
    [
        ("with_delete", ["a"]),
        ("scalar", 3),
        ("map", {"a": 1}),
        ("anything", {"x": [None]}),
        ("anything", None),
        ("body_named", ["x"]),
    ],
)
def test_bodies_that_are_no_objects_are_one_argument(bodies: Any, server: Recorder, method: str, value: Any) -> None:
    name = "request_body" if method == "body_named" else "body"
    getattr(bodies, method)(**{name: value})
    assert server.last.json == value


def test_a_body_of_constants_needs_no_argument(bodies: Any, server: Recorder) -> None:
    bodies.fixed()
    assert server.last.json == {"op": "go"}
    assert set(inspect.signature(bodies.fixed).parameters) == {"options"}


def test_a_union_body_is_one_argument(bodies: Any, server: Recorder, fragment: Emit) -> None:
    item = fragment("bodies").models.Item(id="x")
    bodies.union(body=[item, item])
    assert server.last.json == [{"id": "x", "kind": "item"}] * 2
    bodies.union(body=item)
    assert server.last.json == {"id": "x", "kind": "item"}


def test_bodies_are_checked_to_the_bottom(bodies: Any, server: Recorder, fragment: Emit) -> None:
    package = fragment("bodies")
    nested = package.models.Item_Nested(deep=-1)
    calls: list[Callable[[], Any]] = [
        lambda: bodies.flatten(body_id="toolong"),
        lambda: bodies.flatten(body_id="x", nested=nested),
        lambda: bodies.union(body=[package.models.Item(id="x", nested=nested)]),
    ]
    for call in calls:
        with pytest.raises(package.errors.InvalidArgumentError):
            call()
    assert server.requests == []


def test_open_bodies_json_patch_and_merge_patch(bodies: Any, server: Recorder, fragment: Emit) -> None:
    bodies.open(name="n", additional_properties={"x": 1})
    assert server.last.json == {"name": "n", "x": 1}
    item = fragment("bodies").models.JsonPatch_Body_Item
    bodies.json_patch(body=[item(op="remove", path="/a"), item(op="add", path="/b", value=None)])
    assert server.last.json == [{"op": "remove", "path": "/a"}, {"op": "add", "path": "/b", "value": None}]
    assert server.last.headers["content-type"] == "application/json-patch+json"
    bodies.merge(name=None)
    assert server.last.json == {"name": None}
    assert server.last.headers["content-type"] == "application/merge-patch+json"


def test_forms(bodies: Any, server: Recorder, fragment: Emit) -> None:
    models = fragment("bodies").models
    bodies.form(name="a b&c", tags=["x", "y"], card=models.Form_BodyWwwFormUrlencoded_Card(number=5), flag=True)
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert server.last.form == [
        ("name", "a b&c"),
        ("tags", "x"),
        ("tags", "y"),
        ("card[number]", "5"),
        ("flag", "true"),
    ]


def parts(request: Request) -> list[tuple[str | None, str | None, str, Any]]:
    """Name, file name, media type and content of each part."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.body, policy=email.policy.HTTP)
    found: list[tuple[str | None, str | None, str, Any]] = []
    for part in message.iter_parts():
        parameters = dict(part["content-disposition"].params)
        found.append(
            (parameters.get("name"), part.get_filename(), part.get_content_type(), part.get_payload(decode=True))
        )
    return found


def test_multipart_with_files_and_lists_of_files(bodies: Any, server: Recorder, fragment: Emit) -> None:
    package = fragment("bodies")
    bodies.multipart(
        file=b"a,b",
        files=[io.BytesIO(b"1"), ("two.txt", b"2")],
        note="n",
        metadata=next(getattr(package.models, n) for n in package.models.__all__ if n.endswith("_Metadata"))(a=1),
        count=3,
        tags=["x", "y"],
    )
    found = parts(server.last)
    assert [(name, kind, content) for name, _, kind, content in found] == [
        ("file", "text/csv", b"a,b"),
        ("files", "application/octet-stream", b"1"),
        ("files", "application/octet-stream", b"2"),
        ("note", "text/plain", b"n"),
        ("metadata", "application/json", b'{"a":1}'),
        ("count", "text/plain", b"3"),
        ("tags", "text/plain", b"x"),
        ("tags", "text/plain", b"y"),
    ]
    assert all(filename for name, filename, _, _ in found if name in ("file", "files"))
    assert not any(filename for name, filename, _, _ in found if name not in ("file", "files"))


def test_octets_images_text_and_xml(bodies: Any, server: Recorder, tmp_path: Any) -> None:
    bodies.octets(body=b"\x00\xff")
    assert (server.last.body, server.last.headers["content-type"]) == (b"\x00\xff", "application/octet-stream")
    (tmp_path / "file").write_bytes(b"content")
    bodies.octets(body=tmp_path / "file")
    assert server.last.body == b"content"
    bodies.image(body=b"png")
    assert server.last.headers["content-type"] == "image/png"
    bodies.image(body=b"jpeg", media_type="image/jpeg")
    assert server.last.headers["content-type"] == "image/jpeg"
    bodies.text(body="größe")
    assert server.last.body == "größe".encode()
    assert server.last.headers["content-type"].startswith("text/plain")
    bodies.xml(body="<a/>")
    assert (server.last.body, server.last.headers["content-type"].split(";")[0]) == (b"<a/>", "application/xml")
    bodies.any_kind(body=b"x")
    assert server.last.body == b"x"
    bodies.lines(body=b'{"a":1}\n')
    assert (server.last.body, server.last.headers["content-type"]) == (b'{"a":1}\n', "application/x-ndjson")


def test_of_several_media_types_the_caller_may_choose_among_equal_ones(bodies: Any, server: Recorder) -> None:
    bodies.several(id="x")
    assert server.last.headers["content-type"] == "application/json"
    bodies.several(id="x", media_type="application/vnd.item+json")
    assert server.last.headers["content-type"] == "application/vnd.item+json"
    assert server.last.json == {"id": "x", "kind": "item"}


def test_referred_and_empty_bodies(bodies: Any, server: Recorder) -> None:
    bodies.referred(id="x")
    assert server.last.json == {"id": "x", "kind": "item"}
    bodies.no_content()
    assert server.last.body == b""


# Methods of OpenAPI 3.2


def test_query_and_further_methods(fragment: Emit, server: Recorder) -> None:
    server.responses(["a"])
    with server.client(fragment("responses")) as client:
        assert client.a.search(q="x") == ["a"]
        assert (server.last.method, server.last.json) == ("QUERY", {"q": "x"})
        server.responses(status=204)
        client.a.copy()
        client.a.purge()
    assert [(r.method, r.path) for r in server.requests[1:]] == [("COPY", "/copy"), ("PURGE", "/copy")]


# Security


def test_each_operation_sends_the_credentials_that_it_asks_for(fragment: Emit, server: Recorder) -> None:
    package = fragment("security")
    arguments = {c.scheme: c.argument for c in package.api.credentials}
    given: dict[str, Any] = {
        arguments["key"]: "K",
        arguments["query"]: "Q",
        arguments["cookie"]: "C",
        arguments["bearer"]: "B",
        arguments["basic"]: ("u", "p"),
        arguments["oauth"]: "O",
    }
    server.responses(status=204)

    def seen(method: str, client: Any) -> tuple[str | None, str | None, str | None, str]:
        getattr(client.s, method)()
        headers = server.last.headers
        return headers.get("x-key"), headers.get("authorization"), headers.get("cookie"), server.last.query

    with server.client(package, **given) as client:
        assert seen("inherited", client) == ("K", None, None, "")
        assert seen("open", client) == (None, None, None, "")
        assert seen("either", client) == (None, "Bearer B", None, "")
        assert seen("both", client) == ("K", None, "session=C", "")
        assert seen("basic", client) == (None, "Basic dTpw", None, "")
        assert seen("unknown", client) == (None, None, None, "")
        assert seen("unknown_or_known", client) == (None, "Bearer B", None, "")
        assert seen("oauth", client) == (None, "Bearer O", None, "")
    with server.client(package, **{arguments["query"]: "Q q"}) as client:
        assert seen("optional", client) == (None, None, None, "")
        assert unquote(seen("either", client)[3]) in ("api key=Q q", "api+key=Q q")
        with pytest.raises(package.errors.ConfigurationError, match=f"pass {arguments['key']}="):
            client.s.inherited()


def test_arguments_of_the_constructor_do_not_collide(fragment: Emit) -> None:
    for name in ("security", "servers"):
        parameters = list(inspect.signature(fragment(name).module.Client.__init__).parameters)
        assert len(parameters) == len(set(parameters))


# Servers


def test_server_variables_are_arguments_with_defaults(fragment: Emit) -> None:
    package = fragment("servers")
    with package.module.Client() as client:
        assert client.base_url == "https://api.example.com:443/v1"
    with package.module.Client(scheme="http", sub_domain="eu", port="8080") as client:
        assert client.base_url == "http://eu.example.com:8080/v1"
    for wrong in ({"scheme": "ftp"}, {"sub_domain": "evil.example/"}, {"port": "1@evil"}):
        with pytest.raises(package.errors.ConfigurationError):
            package.module.Client(**wrong)


def test_operations_may_have_a_server_of_their_own(fragment: Emit) -> None:
    methods = {m.name: m.operation.server for r in fragment("servers").api.resources for m in r.methods}
    assert methods == {
        "main": None, "own": "http://{host}:1/own", "of_path": "http://localhost:2/path", "shared": "http://{host}/x",
        "below": "/below",
    }  # fmt: skip


def test_variables_of_such_servers_are_arguments_that_servers_share(fragment: Emit, server: Recorder) -> None:
    package = fragment("servers")
    server.responses(status=204)
    host, port = server.url.removeprefix("http://").rsplit(":", 1)
    with package.module.Client(host=f"{host}:{port}") as client:
        client.s.shared()
    assert server.last.path == "/x/shared"
    with pytest.raises(package.errors.ConfigurationError, match="host"):
        package.module.Client(host="evil.example/?")


def test_a_base_url_that_is_given_stands_for_every_server(
    fragment: Emit, server: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = fragment("servers")
    server.responses(status=204)
    for arguments in ({"base_url": server.url}, {}):
        if not arguments:
            monkeypatch.setenv(package.api.distribution.base_url_environment, server.url)
        server.requests.clear()
        with package.module.Client(**arguments) as client:
            for name in ("main", "own", "of_path", "shared", "below"):
                getattr(client.s, name)()
        assert [request.path for request in server.requests] == ["/main", "/own", "/path", "/shared", "/below/below"]


def test_a_path_as_server_is_one_on_the_host_that_is_known(fragment: Emit) -> None:
    package = fragment("servers")
    [method] = [m for r in package.api.resources for m in r.methods if m.name == "below"]
    with package.module.Client(sub_domain="eu") as client:
        assert client._executor.configuration.base_url_of(method.operation) == "https://eu.example.com:443/below"


def test_a_document_that_names_a_path_only_is_called_below_it(
    specification: Callable[[str], Package], server: Recorder
) -> None:
    package = specification(
        """
        openapi: 3.1.0
        info: {title: T, version: "1"}
        servers: [{url: /api/v2}]
        paths: {/x: {get: {tags: [t], operationId: x, responses: {"204": {description: done}}}}}
        """
    )
    server.responses(status=204)
    with pytest.raises(package.errors.ConfigurationError, match="such as https://HOST/api/v2"):
        package.module.Client()
    for url in (server.url, f"{server.url}/api/v2", f"{server.url}/other/"):
        with package.module.Client(base_url=url) as client:
            client.t.x()
    assert [request.path for request in server.requests] == ["/api/v2/x", "/api/v2/x", "/other/x"]


def test_resources_named_like_classes_of_the_client_are_found(fragment: Emit, server: Recorder) -> None:
    server.responses({"sorted": {"x": 1}})
    with server.client(fragment("shadows")) as client:
        assert client.client.get().sorted.x == 1
        server.responses(status=204)
        names = ("async_client", "timeout_", "transport_", "resource", "drift_", "con", "errors")
        for name in names:
            getattr(client, name).get()
    assert [request.path for request in server.requests][1:] == [
        f"/{name.strip('_').replace('_', '-')}" for name in names
    ]


def test_binary_content_is_text_in_json_and_a_file_in_forms(fragment: Emit, server: Recorder) -> None:
    value = {"content": "abc", "all": ["d"], "either": "e"}
    server.responses(value)
    with server.client(fragment("binary")) as client:
        response = client.b.in_json(**value)
        assert server.last.json == value
        assert response.to_dict() == value
        server.responses(status=204)
        client.b.in_form(content=b"\x00\xff")
        found = parts(server.last)
        client.b.in_query(b="x")
    assert [(name, content) for name, _, _, content in found] == [("content", b"\x00\xff")]
    assert server.last.pairs == [("b", "x")]


def test_lists_and_single_values_are_not_taken_for_each_other(
    specification: Callable[[str], Package], server: Recorder
) -> None:
    package = specification(
        """
openapi: 3.1.0
info: {title: Shapes, version: "1"}
paths:
  /a:
    get:
      tags: [a]
      operationId: find
      parameters:
        - {name: tags, in: query, schema: {type: [array, "null"], items: {type: string}}}
        - {name: id, in: query, schema: {type: [integer, string]}}
        - {name: any, in: query, schema: {}}
      responses: {"204": {description: done}}
"""
    )
    server.responses(status=204)
    with server.client(package) as client:
        client.a.find(tags=["x"], id=1, any={"b": 2})
        for arguments in ({"tags": "x"}, {"id": [1]}, {"id": {"b": 2}}):
            with pytest.raises(ValueError, match=f"{next(iter(arguments))}: is a"):
                client.a.find(**arguments)
    assert len(server.requests) == 1


def test_a_bearer_token_stands_behind_the_scheme_that_the_overlay_names(
    specification: Callable[[str], Package], server: Recorder
) -> None:
    package = specification(
        """
openapi: 3.1.1
info: {title: T, version: "1"}
security: [{token: []}]
paths:
  /a: {get: {tags: [a], operationId: read, responses: {"204": {description: Done.}}}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer, x-client: {prefix: Token}}
"""
    )
    with server.client(package, token="abc") as client:
        client.a.read()
    assert server.last.headers["authorization"] == "Token abc"


ODD = """
    openapi: 3.1.0
    info: {title: T, version: "1"}
    paths:
      /x/{n}:
        parameters:
          - {name: n, in: path, required: true, schema: {type: number}}
          - {name: l, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
        get: {tags: [t], operationId: odd, responses: {"204": {description: done}}}
"""


def test_values_that_cannot_be_told_from_others_are_refused(
    specification: Callable[[str], Package], server: Recorder
) -> None:
    package = specification(ODD)
    server.responses(status=204)
    with server.client(package) as client:
        client.t.odd(1.5, l=["a", "b"])
        assert server.last.target == "/x/1.5?l=a%7Cb"
        for wrong in ({"n": float("nan")}, {"n": float("inf")}, {"n": 1, "l": ["a", "b|c"]}):
            with pytest.raises(package.errors.InvalidArgumentError):
                client.t.odd(**wrong)
    assert len(server.requests) == 1


# Validation


def test_callers_can_overrule_the_bounds_of_the_document(fragment: Emit, server: Recorder) -> None:
    package = fragment("parameters")
    server.responses(status=204)
    off = package.module.RequestOptions(validate="off")
    with server.client(package) as client:
        with pytest.raises(package.errors.InvalidArgumentError, match="bounded"):
            client.p.query(bounded=11)
        client.p.query(bounded=11, options=off)
        client.with_options(validate="off").p.query(bounded=11)
        with pytest.warns(UserWarning, match="bounded: 11 is greater than 10; it is sent all the same"):
            client.with_options(validate="warn").p.query(bounded=11)
    with server.client(package, validate="off") as client:
        client.p.query(bounded=11)
        with pytest.raises(package.errors.InvalidArgumentError):
            client.p.query(bounded=11, options=package.module.RequestOptions(validate="error"))
        with pytest.raises(package.errors.InvalidArgumentError, match="pass 'off', 'warn' or 'error'"):
            client.p.query(bounded=1, options=package.module.RequestOptions(validate="never"))
    assert len(server.requests) == 4
    with pytest.raises(package.errors.ConfigurationError, match="validate is 'never'; pass 'off', 'warn' or 'error'"):
        package.module.Client(base_url=server.url, validate="never")


def test_bounds_of_bodies_can_be_overruled_too(fragment: Emit, server: Recorder) -> None:
    package = fragment("bodies")
    server.responses(status=204)
    with server.client(package) as client:
        with pytest.raises(package.errors.InvalidArgumentError):
            client.b.flatten(body_id="toolong")
        client.b.flatten(body_id="toolong", options=package.module.RequestOptions(validate="off"))
    assert len(server.requests) == 1
