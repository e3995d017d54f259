"""Waiting, pagination, patches, uploads and downloads, as the service of the reference page does them."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from watsonx_runtime import UNSET, AsyncWatsonxRuntime, RequestOptions, WatsonxRuntime, errors, json_patch, models

from runtime.clock import Clock
from tests.e2e.watsonx.conftest import SPACE, Serve, json_reply, use_clock
from tests.unit.runtime_auth.loopback import Loopback, Received, Reply

META = {"id": "1", "created_at": "2024-01-01T00:00:00.000Z"}
CONTENT = bytes(range(256)) * 3000


class Passing(Clock):
    """Time passes at once when somebody sleeps."""

    def __init__(self) -> None:
        self.time = 0.0

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.time += seconds


def deployment(state: str, **more: Any) -> Reply:
    return json_reply({"metadata": META, "entity": {"status": {"state": state, **more}}})


def job(state: str, part: str = "scoring", **more: Any) -> Reply:
    entity = {"deployment": {"id": "d"}, part: {"status": {"state": state, **more}}}
    return json_reply({"metadata": META, "entity": entity})


Waiting = Callable[[Any], Any]
WAITS: dict[str, tuple[Waiting, Callable[..., Reply]]] = {
    "deployment": (lambda client: client.deployments.wait("1"), deployment),
    "job": (lambda client: client.deployment_jobs.wait("1"), job),
    "decision": (
        lambda client: client.deployment_jobs.wait("1"),
        partial(job, part="decision_optimization"),
    ),
    "training": (lambda client: client.trainings.wait("1", timeout=3600), deployment),
}
BEGINS = {"deployment": "initializing", "job": "queued", "decision": "running", "training": "pending"}
ENDS = {"deployment": "ready", "job": "completed", "decision": "completed", "training": "completed"}
FAILURES = [
    ("deployment", "failed"),
    ("job", "failed"),
    ("decision", "canceled"),
    ("training", "failed"),
    ("training", "canceled"),
    ("training", "error"),
]


def run(flavour: str, origin: str, call: Callable[[Any], Any]) -> Any:
    """Call either client, with a clock that takes no time."""
    options: dict[str, Any] = {"base_url": origin, "token": "t", "space_id": SPACE, "max_retries": 0}
    if flavour == "sync":
        with WatsonxRuntime(**options) as client:
            use_clock(client, Passing())
            return call(client)

    async def main() -> Any:
        async with AsyncWatsonxRuntime(**options) as client:
            use_clock(client, Passing())
            return await call(client)

    return asyncio.run(main())


@pytest.mark.filterwarnings("ignore::watsonx_runtime.errors.UnverifiedOperationWarning")
@pytest.mark.parametrize("flavour", ["sync", "async"])
class TestWaiting:
    @pytest.mark.parametrize("what", WAITS)
    def test_goes_on_until_the_end(self, service: Serve, flavour: str, what: str) -> None:
        call, reply = WAITS[what]
        server = service(reply(BEGINS[what]), reply(BEGINS[what]), reply(ENDS[what]))
        response = run(flavour, server.origin, call)
        assert response.metadata.id == "1"
        assert len(server.received) == 3

    @pytest.mark.parametrize(("what", "state"), FAILURES)
    def test_a_bad_end_is_an_error_with_the_reason(self, service: Serve, flavour: str, what: str, state: str) -> None:
        call, reply = WAITS[what]
        server = service(reply(BEGINS[what]), reply(state, message={"text": "out of memory"}))
        with pytest.raises(errors.WaitFailedError, match=f"ended in state {state}: out of memory") as caught:
            run(flavour, server.origin, call)
        assert caught.value.state == state
        assert caught.value.data.metadata.id == "1"

    @pytest.mark.parametrize(("what", "state"), FAILURES)
    def test_the_failure_itself_says_more_than_the_message(
        self, service: Serve, flavour: str, what: str, state: str
    ) -> None:
        call, reply = WAITS[what]
        failure = {"trace": "t-1", "errors": [{"code": "no_memory", "message": "8 GB are not enough"}]}
        server = service(reply(state, message={"text": "see failure"}, failure=failure))
        with pytest.raises(errors.WaitFailedError, match=f"ended in state {state}: 8 GB are not enough"):
            run(flavour, server.origin, call)

    @pytest.mark.parametrize("what", WAITS)
    def test_what_does_not_end_runs_into_the_timeout(self, service: Serve, flavour: str, what: str) -> None:
        call, reply = WAITS[what]
        server = service(reply(BEGINS[what]))
        with pytest.raises(errors.WaitTimeoutError, match=f"its last state is {BEGINS[what]}"):
            run(flavour, server.origin, call)
        assert 20 < len(server.received) < 400


class TestPaging:
    def test_the_token_of_the_link_goes_into_the_same_call(self, service: Serve, client: WatsonxRuntime) -> None:
        link = "https://us-south.ml.cloud.ibm.com/ml/v4/functions?start=a%20b&limit=1"
        server = service(page("f-1", link), page("f-2"))
        found = list(client.functions.list(limit=1, tag_value="x"))
        assert [identifier(function) for function in found] == ["f-1", "f-2"]
        first, second = [received.target for received in server.received]
        assert "version=2023-07-07" in first
        asked = first.partition("?")[2].split("&")
        assert sorted(second.partition("?")[2].split("&")) == sorted([*asked, "start=a%20b"])

    def test_links_of_deployments_are_followed_and_keep_the_version(
        self, service: Serve, server: Loopback, client: WatsonxRuntime
    ) -> None:
        service(page("d-1", f"{server.origin}/ml/v4/deployments?next=2"), page("d-2"))
        found = list(client.deployments.list(name="churn"))
        assert [identifier(each) for each in found] == ["d-1", "d-2"]
        assert server.received[1].target == (
            f"/ml/v4/deployments?next=2&version=2023-07-07&space_id={SPACE}&name=churn"
        )

    def test_links_to_another_server_are_not_followed(self, service: Serve, client: WatsonxRuntime) -> None:
        server = service(page("d-1", "https://elsewhere.example.com/ml/v4/deployments?next=2"))
        with pytest.raises(errors.PaginationError, match="another server"):
            list(client.deployments.list())
        assert len(server.received) == 1

    def test_no_content_is_an_empty_list(self, service: Serve, client: WatsonxRuntime) -> None:
        service(Reply(204, b""))
        assert list(client.deployments.list(serving_name="churn", conflict=True, space_id=None)) == []
        assert client.deployments.list().page().items == []


def identifier(resource: Any) -> str:
    found: str = resource.metadata.id
    return found


def page(name: str, link: str | None = None) -> Reply:
    more = {} if link is None else {"next": {"href": link}}
    resource = {"metadata": {**META, "id": name}, "entity": {}}
    return json_reply({"limit": 1, "first": {"href": "x"}, "resources": [resource], **more})


class TestPatches:
    def test_are_computed_between_two_objects_and_typed(self, service: Serve, client: WatsonxRuntime) -> None:
        before = models.DeploymentEntityRequest(
            name="churn", tags=["a", "b"], description="old", hardware_spec=models.HardwareSpec(name="S", num_nodes=1)
        )
        after = msgspec.structs.replace(before, tags=["a", "c", "b"], description=UNSET)
        after.hardware_spec = models.HardwareSpec(name="S", num_nodes=2)
        patch = json_patch(before, after)
        assert all(isinstance(change, models.JsonPatchOperation) for change in patch)
        server = service(deployment("ready"))
        client.deployments.update("1", body=patch)
        [received] = server.received
        assert received.headers["content-type"] == "application/json-patch+json"
        assert sorted(json.loads(received.body), key=lambda change: str(change["path"])) == [
            {"op": "remove", "path": "/description"},
            {"op": "replace", "path": "/hardware_spec/num_nodes", "value": 2},
            {"op": "add", "path": "/tags/1", "value": "c"},
        ]

    def test_a_null_is_a_value(self) -> None:
        [change] = json_patch({"custom": {"a": 1}}, {"custom": {"a": None}})
        assert change.to_dict() == {"op": "replace", "path": "/custom/a", "value": None}


def pieces() -> Iterator[bytes]:
    for start in range(0, len(CONTENT), 100_000):
        yield CONTENT[start : start + 100_000]


async def async_pieces() -> AsyncIterator[bytes]:
    for piece in pieces():
        yield piece


class Shrinking(io.BytesIO):
    """A file from which somebody takes the end away once its size is known."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() >= 400_000:
            return b""
        return super().read(size)


class Growing(io.BytesIO):
    """A file that gets longer while it is being read."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(size) or b"more"


def accepts(received: Received) -> Reply:
    return json_reply({"attachment_id": "a", "size": len(received.body)}, 201)


class TestUploads:
    def upload(self, client: WatsonxRuntime, body: Any, **options: Any) -> None:
        client.models.content.upload(
            "m", content_format="native", body=body, media_type="application/zip", options=RequestOptions(**options)
        )

    def test_bytes_files_and_paths_are_sent_with_their_length(
        self, service: Serve, client: WatsonxRuntime, tmp_path: Path
    ) -> None:
        path = tmp_path / "model.zip"
        path.write_bytes(CONTENT)
        server = service(accepts)
        with path.open("rb") as file:
            for body in (CONTENT, path, file, io.BytesIO(CONTENT)):
                self.upload(client, body)
        for received in server.received:
            assert received.body == CONTENT
            assert received.headers["content-type"] == "application/zip"
            assert "content_format=native" in received.target

    def test_functions_are_uploaded_compressed(self, service: Serve, client: WatsonxRuntime) -> None:
        server = service(accepts)
        client.functions.code.upload("f", body=CONTENT)
        assert server.received[0].body == CONTENT
        assert server.received[0].headers["content-type"] == "application/gzip"

    @pytest.mark.parametrize("media_type", ["application/zip", "application/json", "text/plain", "application/xml"])
    def test_the_media_type_is_chosen_by_the_caller(
        self, service: Serve, client: WatsonxRuntime, media_type: Any
    ) -> None:
        server = service(accepts)
        client.models.content.upload("m", content_format="native", body=b"{}", media_type=media_type)
        assert server.received[0].headers["content-type"] == media_type

    def test_a_media_type_that_the_service_does_not_take_is_refused(
        self, service: Serve, client: WatsonxRuntime
    ) -> None:
        server = service(accepts)
        wrong: Any = "image/png"
        with pytest.raises(errors.InvalidArgumentError, match="application/zip"):
            client.models.content.upload("m", content_format="native", body=b"", media_type=wrong)
        assert server.received == []

    def test_progress_is_told(self, service: Serve, client: WatsonxRuntime, tmp_path: Path) -> None:
        service(accepts)
        path = tmp_path / "model.zip"
        path.write_bytes(CONTENT)
        told: list[tuple[int, int | None]] = []

        def tell(sent: int, total: int | None) -> None:
            told.append((sent, total))

        self.upload(client, path, progress=tell)
        assert told[-1] == (len(CONTENT), len(CONTENT))
        assert [sent for sent, _ in told] == sorted({sent for sent, _ in told})

    @pytest.mark.parametrize("flavour", ["sync", "async"])
    @pytest.mark.parametrize(("kind", "message"), [(Shrinking, "ended after"), (Growing, "has grown beyond")])
    def test_a_source_that_changes_fails_before_the_service_accepts_anything(
        self, service: Serve, flavour: str, kind: type[io.BytesIO], message: str
    ) -> None:
        accepted: list[Received] = []

        def accept(received: Received) -> Reply:
            if len(received.body) == int(received.headers["content-length"]):
                accepted.append(received)
            return accepts(received)

        server = service(accept)
        with pytest.raises(errors.InvalidArgumentError, match=message):
            run(flavour, server.origin, lambda client: client.functions.code.upload("f", body=kind(CONTENT)))
        assert accepted == []

    def test_a_file_that_is_not_there_is_an_error_before_sending(
        self, service: Serve, client: WatsonxRuntime, tmp_path: Path
    ) -> None:
        server = service(accepts)
        with pytest.raises(errors.InvalidArgumentError, match="cannot be read"):
            self.upload(client, tmp_path / "none.zip")
        assert server.received == []

    def test_iterators_are_sent_as_they_come(self, chunked: Chunked) -> None:
        with WatsonxRuntime(base_url=chunked.origin, token="t", space_id=SPACE, max_retries=0) as client:
            self.upload(client, pieces())

        async def main() -> None:
            async with AsyncWatsonxRuntime(base_url=chunked.origin, token="t", space_id=SPACE) as client:
                for body in (pieces(), async_pieces(), io.BytesIO(CONTENT), CONTENT):
                    await client.models.content.upload("m", content_format="native", body=body)

        asyncio.run(main())
        assert chunked.bodies == [CONTENT] * 5


class Chunked:
    """Accepts uploads of unknown length, and breaks downloads off in the middle."""

    def __init__(self) -> None:
        import threading
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        self.bodies: list[bytes] = []
        bodies = self.bodies

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_PUT(self) -> None:
                body = b""
                if "content-length" in self.headers:
                    body = self.rfile.read(int(self.headers["content-length"]))
                else:
                    while size := int(self.rfile.readline(), 16):
                        body += self.rfile.read(size)
                        self.rfile.readline()
                    self.rfile.readline()
                bodies.append(body)
                response = b'{"attachment_id": "a"}'
                self.send_response(201)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(response)))
                self.end_headers()
                self.wfile.write(response)

            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "application/gzip")
                self.send_header("Content-Length", str(len(CONTENT)))
                self.end_headers()
                self.wfile.write(CONTENT[:400_000])
                self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()


@pytest.fixture
def chunked() -> Iterator[Chunked]:
    server = Chunked()
    yield server
    server.server.shutdown()
    server.server.server_close()


class TestDownloads:
    def test_a_file_appears_when_it_is_complete(self, service: Serve, client: WatsonxRuntime, tmp_path: Path) -> None:
        service(Reply(200, CONTENT, {"Content-Type": "application/gzip"}))
        target = tmp_path / "code.gz"
        client.functions.code.download("f").to_file(target)
        assert target.read_bytes() == CONTENT
        assert list(tmp_path.iterdir()) == [target]

    @pytest.mark.parametrize("flavour", ["sync", "async"])
    def test_a_download_that_breaks_off_leaves_what_was_there(
        self, chunked: Chunked, flavour: str, tmp_path: Path
    ) -> None:
        target = tmp_path / "code.gz"
        target.write_bytes(b"before")

        async def save(client: AsyncWatsonxRuntime) -> None:
            await (await client.functions.code.download("f")).to_file(target)

        def save_sync(client: WatsonxRuntime) -> None:
            client.functions.code.download("f").to_file(target)

        with pytest.raises(errors.APIConnectionError):
            run(flavour, chunked.origin, save if flavour == "async" else save_sync)
        assert target.read_bytes() == b"before"
        assert list(tmp_path.iterdir()) == [target]

    def test_a_download_that_is_refused_leaves_what_was_there(
        self, service: Serve, client: WatsonxRuntime, tmp_path: Path
    ) -> None:
        target = tmp_path / "code.gz"
        target.write_bytes(b"before")
        service(json_reply({"trace": "t", "errors": []}, 404))
        with pytest.raises(errors.NotFoundError):
            client.functions.code.download("f").to_file(target)
        assert target.read_bytes() == b"before"
        assert list(tmp_path.iterdir()) == [target]
