"""The server over real HTTP, and how a specification gets into it."""

from __future__ import annotations

import http.client
import json
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import pytest

from specwright.mock.http_exchange import Exchange
from specwright.mock.server import StrictServer, create_application, running
from specwright.mock.specification import Specification, UnreadableSpecificationError
from specwright.openapi import load_document

ROOT = Path(__file__).parents[3]
FRAGMENTS = ROOT / "tests" / "fragments" / "conform"


def exchange(
    base_url: str, method: str, target: str, body: bytes | None = None, **headers: str
) -> tuple[int, Any, Any]:
    address = urlsplit(base_url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port or 80, timeout=5)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, address.path + target, body=body, headers=named)
        response = connection.getresponse()
        return response.status, response.headers, response.read()
    finally:
        connection.close()


def test_requests_over_a_socket_are_served_refused_and_logged() -> None:
    application = create_application(FRAGMENTS / "segments.yaml")
    with running(application) as base_url:
        assert base_url.endswith("/api/v2")
        assert exchange(base_url, "GET", "/files/a%2Fb%20c%25")[0] == 204
        status, headers, content = exchange(base_url, "GET", "/files/a/b")
        assert (status, headers["x-conform"], headers["content-type"]) == (404, "violation", "application/json")
        assert {"expected", "got", "pointer", "message"} <= set(json.loads(content))
        assert exchange(base_url, "PATCH", "/files/a")[0] == 405
    first, second, third = application.state.log
    assert first.parsed.parameters == {("path", "path"): "a/b c%"}
    assert (first.violation, second.operation, third.violation.rule) == (None, None, "method-unknown")


def test_bodies_travel_over_a_socket() -> None:
    application = create_application(FRAGMENTS / "bodies.yaml")
    with running(application) as base_url:
        status, _, content = exchange(
            base_url, "POST", "/json", b'{"secret":"s","name":"n","note":null}', Content_Type="application/json"
        )
    assert status == 200
    assert set(json.loads(content)) == {"id", "name", "note", "created", "due"}


def test_a_request_for_a_web_socket_is_refused_with_the_reason() -> None:
    operation = {"operationId": "watch", "responses": {"101": {"description": ""}}}
    plain = {"operationId": "look", "responses": {"204": {"description": ""}}}
    application = create_application({"openapi": "3.1.0", "info": {"title": "", "version": ""},
                                      "paths": {"/watch": {"get": operation}, "/look": {"get": plain}}})  # fmt: skip
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec_WebSocket_Version": "13",
               "Sec_WebSocket_Key": "dGhlIHNhbXBsZSBub25jZQ=="}  # fmt: skip
    with running(application) as base_url:
        status, _, content = exchange(base_url, "GET", "/watch", None, **upgrade)
        assert exchange(base_url, "GET", "/look", None, **upgrade)[0] == 204
    refusal = json.loads(content)
    assert (status, refusal["rule"], refusal["pointer"]) == (501, "web-socket", "/paths/~1watch/get/responses/101")
    assert "does not serve web sockets" in refusal["message"]


def test_the_server_stops_and_frees_its_port() -> None:
    application = create_application(FRAGMENTS / "security.yaml")
    before = set(threading.enumerate())  # other tests of this process may have servers of their own
    with running(application) as base_url:
        assert exchange(base_url, "GET", "/none")[0] == 204
    assert not [thread for thread in set(threading.enumerate()) - before if thread.name == "strict-server"]
    with pytest.raises(OSError, match=r"refused"):
        exchange(base_url, "GET", "/none")


def test_an_exchange_is_a_line_of_plain_text(strict: Any) -> None:
    caller = strict("styles")
    caller.send("GET", "/query?limit=3")
    assert caller.last.line == "GET /query 204 query"
    caller.send("GET", "/query")
    assert re.fullmatch(r"GET /query 400 query query-missing: .+", caller.last.line)
    exchanges: list[Exchange] = []
    caller.server.observer = exchanges.append
    caller.send("GET", "/\x1b[2J\né?key=secret")
    seen = [one.line for one in exchanges]
    assert len(seen) == 1
    assert seen[0].startswith(r"GET /\x1b[2J\n\xe9 404 path-unknown: ")
    assert seen[0].isascii()
    assert seen[0].isprintable()
    assert "secret" not in seen[0]


def test_a_served_application_announces_its_address_and_reports_when_it_is_interrupted() -> None:
    program = (
        "from specwright.mock.server import create_application, serve\n"
        f"application = create_application({str(FRAGMENTS / 'security.yaml')!r})\n"
        "coverage = serve(application, port=0, announce=lambda url: print(url, flush=True))\n"
        "print(coverage.lines()[0])\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        base_url = process.stdout.readline().strip()
        assert exchange(base_url, "GET", "/none")[0] == 204
        process.send_signal(signal.SIGINT)
        report, _ = process.communicate(timeout=10)
    assert (report.strip(), process.returncode) == ("1 of 11 operations called as the specification allows", 0)


def test_coverage_tells_which_operations_were_called_and_which_parameters_never(strict: Any) -> None:
    caller = strict("styles")
    caller.send("GET", "/query?limit=3&flag=true")
    caller.send("GET", "/query")
    caller.send("GET", "/nowhere")
    coverage = caller.server.coverage()
    query = next(operation for operation in coverage.operations if operation.id == "query")
    assert (query.accepted, query.refused, query.statuses) == (1, 1, {204, 400})
    assert query.parameters == {("query", "limit"), ("query", "flag")}
    assert ("query", "ids") in query.unsent
    assert coverage.unmatched == 1
    assert "/paths/~1query/get" not in coverage.uncalled
    assert len(coverage.uncalled) == len(coverage.operations) - 1
    assert coverage.lines()[0] == "1 of 7 operations called as the specification allows"


def test_a_loaded_document_serves_as_well_as_its_file() -> None:
    document = load_document(FRAGMENTS / "ancient.yaml")
    server: StrictServer = create_application(document).state.server
    assert [operation.id for operation in server.operations] == ["things"]


def test_an_overlay_is_applied(tmp_path: Path) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(
        "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n"
        "  - {target: \"$.paths['/things'].post\", description: Needs to be known., update: {operationId: renamed}}\n"
    )
    server: StrictServer = create_application(FRAGMENTS / "ancient.yaml", overlays=[overlay]).state.server
    assert [operation.id for operation in server.operations] == ["renamed"]


def test_files_beside_the_specification_are_read_and_others_are_not(tmp_path: Path) -> None:
    operation = {"get": {"responses": {"200": {"description": "", "content": {"application/json": {
        "schema": {"$ref": "parts/pet.json#/Pet"}}}}}}}  # fmt: skip
    root = tmp_path / "root.json"
    root.write_text(
        json.dumps({"openapi": "3.0.3", "info": {"title": "", "version": ""}, "paths": {"/pet": operation}})
    )
    (tmp_path / "parts").mkdir()
    pet = {"Pet": {"type": "object", "required": ["age"], "properties": {"age": {"$ref": "#/Age"}}},
           "Age": {"type": "integer", "minimum": 5, "exclusiveMinimum": True}}  # fmt: skip
    (tmp_path / "parts" / "pet.json").write_text(json.dumps(pet))
    with running(create_application(root)) as base_url:
        assert json.loads(exchange(base_url, "GET", "/pet")[2])["age"] > 5
    root.write_text(root.read_text().replace("parts/pet.json", "../pet.json"))
    with pytest.raises(UnreadableSpecificationError, match="nothing is fetched"):
        Specification.read(root)


def test_what_is_no_specification_is_an_error() -> None:
    with pytest.raises(UnreadableSpecificationError, match="OpenAPI 3"):
        create_application({"swagger": "2.0"})


EXAMPLES: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/pets": {
            "get": {
                "operationId": "pets",
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Pets"},
                                "examples": {
                                    "none": {"value": {"items": []}},
                                    "one": {"value": {"items": [{"name": "Rex"}]}},
                                },
                            }
                        },
                    }
                },
            },
            "put": {"responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pets"}}}}}},  # noqa: E501
        },
    },
    "components": {
        "schemas": {
            "Pets": {
                "type": "object",
                "properties": {
                    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
                    "total": {"type": "integer", "default": 7},
                    "next_token": {"type": "string", "example": "abc"},
                },
            },
            "Pet": {
                "type": "object",
                "properties": {
                    "name": {"type": "string", "example": "Ada"},
                    "age": {"type": "integer", "examples": ["x", 4]},
                },
            },
        }
    },
}  # fmt: skip


def sent(method: str, headers: dict[str, str]) -> Any:
    application = create_application(EXAMPLES, variant="example")
    with running(application) as url:
        request = Request(f"{url}/pets", method=method, headers=headers)
        with urlopen(request, timeout=10) as response:
            return response.headers, json.loads(response.read() or b"null")


def test_responses_are_the_examples_of_media_types_by_name_and_else_the_first() -> None:
    assert sent("GET", {})[1] == {"items": []}
    assert sent("GET", {"Prefer": "example=one"})[1] == {"items": [{"name": "Rex"}]}
    assert sent("GET", {"Prefer": "code=200, example=one"})[1] == {"items": [{"name": "Rex"}]}


def test_responses_are_made_of_the_examples_of_properties_and_pages_end() -> None:
    pet = {"name": "Ada", "age": 4}
    assert sent("PUT", {})[1] == {"items": [pet, pet], "total": 7}


def test_pages_of_any_origin_may_call_the_server() -> None:
    headers, _ = sent("GET", {"Origin": "https://app.example"})
    assert headers["access-control-allow-origin"] == "*"
    asked = {"Origin": "https://app.example", "Access-Control-Request-Method": "DELETE"}
    application = create_application(EXAMPLES)
    with running(application) as url:
        request = Request(f"{url}/pets", method="OPTIONS", headers=asked)
        with urlopen(request, timeout=10) as response:
            assert "DELETE" in response.headers["access-control-allow-methods"]
    assert application.state.log == []


@pytest.mark.parametrize("value", ["²", "٢", "9" * 5000, "-1"])
def test_odd_numbers_are_refused(strict: Any, value: str) -> None:
    for name in ("x-conform-variant", "x-conform-status"):
        assert strict("responses").rule("GET", "/many", {name: value}) == "preference"


def test_a_body_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specwright.mock.server.LARGEST_BODY", 1000)
    application = create_application(EXAMPLES)
    with running(application) as url:
        request = Request(f"{url}/pets", method="PUT", data=b"x" * 2000)
        with pytest.raises(HTTPError) as caught:
            urlopen(request, timeout=10)
    assert caught.value.code == 413
    assert json.loads(caught.value.read())["rule"] == "body-too-large"
    assert application.state.log == []
