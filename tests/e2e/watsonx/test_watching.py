"""Trainings are watched over a real web socket: messages, breaks, refusals, the end."""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http import HTTPStatus
from typing import Any

import pytest
from watsonx_runtime import UNSET, AsyncWatsonxRuntime, Bearer, RequestOptions, WatsonxRuntime, errors, models
from websockets.datastructures import Headers
from websockets.http11 import Request, Response
from websockets.sync.server import ServerConnection, serve

from runtime.clock import Clock
from tests.e2e.watsonx.conftest import SPACE, use_clock

Scene = Callable[[ServerConnection], None]


class Napping(Clock):
    """Counts the naps instead of taking them."""

    def __init__(self) -> None:
        self.naps: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.naps.append(seconds)


class Stage:
    """A web-socket server that plays one scene for each connection, the last one for ever."""

    def __init__(self) -> None:
        self.scenes: list[Scene] = []
        self.requests: list[Request] = []
        self.statuses: list[int] = []
        """Statuses with which the next handshakes are refused."""
        self.location = ""
        self.server = serve(self._play, "127.0.0.1", 0, process_request=self._admit)
        self.origin = f"http://127.0.0.1:{self.server.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        self.requests.append(request)
        if not self.statuses:
            return None
        status = HTTPStatus(self.statuses.pop(0))
        body = json.dumps({"trace": "t-1", "errors": [{"code": "no", "message": "never heard of it"}]}).encode()
        headers = Headers({"Content-Type": "application/json", "Content-Length": str(len(body)), "Connection": "close"})
        if self.location:
            headers["Location"] = self.location
        return Response(status.value, status.phrase, headers, body)

    def _play(self, connection: ServerConnection) -> None:
        scene = self.scenes.pop(0) if len(self.scenes) > 1 else self.scenes[0]
        scene(connection)

    def close(self) -> None:
        self.server.shutdown()
        self.thread.join()


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.close()


def message(state: str, **more: Any) -> str:
    return json.dumps({"entity": {"state": state}, **more})


def nested(state: str, **more: Any) -> str:
    """A message as IBM's own Python client reads it."""
    return json.dumps({"entity": {"status": {"state": state}}, **more})


def says(*states: str) -> Scene:
    """Sends states and closes the connection on purpose."""

    def play(connection: ServerConnection) -> None:
        for state in states:
            connection.send(message(state))

    return play


def breaks(*states: str) -> Scene:
    """Sends states, then lets the connection break off without a word."""

    def play(connection: ServerConnection) -> None:
        says(*states)(connection)
        connection.socket.shutdown(2)

    return play


def closes(code: int, *states: str) -> Scene:
    """Sends states and closes the connection with a code."""

    def play(connection: ServerConnection) -> None:
        says(*states)(connection)
        connection.close(code, "because")

    return play


class Watcher:
    """Watches with either client, and keeps what has arrived when it fails."""

    def __init__(self, flavour: str, origin: str) -> None:
        self.flavour = flavour
        self.options: dict[str, Any] = {"base_url": origin, "token": "t0ken", "space_id": SPACE, "timeout": 20}
        self.messages: list[models.TrainingWebsocket] = []
        self.clock = Napping()
        self.reconnects = 0

    def watch(self, limit: int | None = None, **arguments: Any) -> list[str]:
        if self.flavour == "sync":
            with WatsonxRuntime(**self.options) as client:
                use_clock(client, self.clock)
                with client.trainings.watch("training-1", **arguments) as watch:
                    try:
                        self.messages += itertools.islice(watch, limit)
                    finally:
                        self.reconnects = watch.reconnects
        else:
            asyncio.run(self._watch(limit, **arguments))
        return self.states

    async def _watch(self, limit: int | None, **arguments: Any) -> None:
        async with AsyncWatsonxRuntime(**self.options) as client:
            use_clock(client, self.clock)
            async with client.trainings.watch("training-1", **arguments) as watch:
                try:
                    async for each in watch:
                        self.messages.append(each)
                        if len(self.messages) == limit:
                            break
                finally:
                    self.reconnects = watch.reconnects

    @property
    def states(self) -> list[str]:
        entities = [each.entity for each in self.messages if each.entity is not UNSET]
        assert len(entities) == len(self.messages)
        return [str(entity.state) for entity in entities]


@pytest.fixture(params=["sync", "async"])
def watcher(request: pytest.FixtureRequest, stage: Stage) -> Watcher:
    return Watcher(request.param, stage.origin)


def test_messages_are_typed_until_the_server_closes(stage: Stage, watcher: Watcher) -> None:
    stage.scenes = [says("queued", "running", "completed")]
    assert watcher.watch() == ["queued", "running", "completed"]
    assert all(isinstance(each, models.TrainingWebsocket) for each in watcher.messages)
    assert (watcher.reconnects, len(stage.requests)) == (0, 1)


def test_the_request_is_the_one_of_the_operation(stage: Stage, watcher: Watcher) -> None:
    stage.scenes = [says()]
    watcher.watch(transaction_id="id-1", options=RequestOptions(headers={"X-Mine": "yes"}))
    [request] = stage.requests
    assert request.path == f"/ml/v4/trainings/training-1?version=2023-07-07&space_id={SPACE}"
    assert request.headers["Authorization"] == "Bearer t0ken"
    assert request.headers["X-Global-Transaction-Id"] == "id-1"
    assert request.headers["X-Mine"] == "yes"
    assert request.headers["User-Agent"].startswith("watsonx-runtime-client/")
    assert request.headers.get_all("User-Agent") == [request.headers["User-Agent"]]


@pytest.mark.parametrize("end", [breaks, partial(closes, 1011), partial(closes, 1001)])
def test_a_connection_that_ends_abnormally_is_replaced(
    stage: Stage, watcher: Watcher, end: Callable[..., Scene]
) -> None:
    stage.scenes = [end("queued"), end("running"), says("completed")]
    assert watcher.watch() == ["queued", "running", "completed"]
    assert watcher.reconnects == len(watcher.clock.naps) == 2


def test_the_number_of_replacements_is_limited(stage: Stage, watcher: Watcher) -> None:
    stage.scenes = [breaks("running")]
    with pytest.raises(errors.APIConnectionError, match="the web socket broke off"):
        watcher.watch()
    assert watcher.states == ["running"] * 6
    assert len(stage.requests) == 6
    assert [nap <= bound for nap, bound in zip(watcher.clock.naps, (0.5, 1, 2, 4, 8), strict=True)] == [True] * 5


def test_the_error_tells_how_the_server_closed(stage: Stage, watcher: Watcher) -> None:
    stage.scenes = [closes(1011)]
    with pytest.raises(errors.APIConnectionError, match="closed with code 1011, 'because'") as caught:
        watcher.watch()
    assert "t0ken" not in str(caught.value)


def test_a_server_that_is_not_there_is_tried_as_often(stage: Stage, watcher: Watcher) -> None:
    stage.close()
    with pytest.raises(errors.APIConnectionError, match="no web socket"):
        watcher.watch()
    assert len(watcher.clock.naps) == 5


@pytest.mark.parametrize(("status", "error"), [(404, errors.NotFoundError), (403, errors.ForbiddenError)])
def test_a_refusal_is_the_error_of_its_status(
    stage: Stage, watcher: Watcher, status: int, error: type[errors.APIStatusError]
) -> None:
    stage.scenes, stage.statuses = [says()], [status]
    with pytest.raises(error, match="never heard of it") as caught:
        watcher.watch()
    assert isinstance(caught.value.body, models.ApiErrorResponse)
    assert len(stage.requests) == 1


def test_credentials_do_not_follow_a_redirect_to_another_server(stage: Stage, watcher: Watcher) -> None:
    other = Stage()
    try:
        other.scenes = [says("completed")]
        stage.statuses, stage.location = [307], other.origin.replace("http://", "ws://") + "/elsewhere"
        watcher.watch()
        assert "Authorization" in stage.requests[0].headers
        assert ["Authorization" in request.headers for request in other.requests] == [False]
    finally:
        other.close()


def test_a_server_in_trouble_is_asked_again(stage: Stage, watcher: Watcher) -> None:
    stage.scenes, stage.statuses = [says("completed")], [503, 503]
    assert watcher.watch() == ["completed"]
    stage.statuses = [503] * 9
    with pytest.raises(errors.ServerError):
        watcher.watch()


def test_a_connection_that_lasted_counts_anew(stage: Stage, watcher: Watcher, monkeypatch: pytest.MonkeyPatch) -> None:
    times = itertools.count(0, 100)
    monkeypatch.setattr(watcher.clock, "now", lambda: float(next(times)))
    stage.scenes = [*[breaks("running")] * 8, says("completed")]
    assert watcher.watch() == ["running"] * 8 + ["completed"]


def test_fields_that_nobody_has_heard_of_are_no_obstacle(stage: Stage, watcher: Watcher) -> None:
    stage.scenes = [lambda connection: connection.send(message("running", novelty={"x": [1]}))]
    assert watcher.watch() == ["running"]


def test_changes_are_read_where_either_client_of_the_vendor_expects_them(stage: Stage) -> None:
    metadata = {"id": "sub-job", "created_at": "2026-01-31T10:00:00Z", "parent": {"href": "/ml/v4/trainings/t"}}

    def play(connection: ServerConnection) -> None:
        connection.send(message("running", metadata=metadata))
        connection.send(nested("running", metadata=metadata))

    stage.scenes = [play]
    with (
        WatsonxRuntime(base_url=stage.origin, token="t0ken", space_id=SPACE) as client,
        client.trainings.watch("training-1") as messages,
    ):
        received: list[Any] = list(messages)
    first, second = received
    assert (first.entity.state, first.entity.status) == ("running", UNSET)
    assert (second.entity.state, second.entity.status.state) == (UNSET, "running")
    assert first.metadata.parent.href == second.metadata.parent.href == "/ml/v4/trainings/t"


@pytest.mark.parametrize("text", ["no JSON", "[]", '{"entity": "text"}', b"\xff"])
def test_a_message_that_is_something_else_is_an_error(stage: Stage, watcher: Watcher, text: str | bytes) -> None:
    stage.scenes = [lambda connection: connection.send(text)]
    with pytest.raises(errors.APIResponseError, match="trainings_get"):
        watcher.watch()


def test_leaving_closes_the_connection(stage: Stage, watcher: Watcher) -> None:
    closed: list[int | None] = []

    def endless(connection: ServerConnection) -> None:
        for number in itertools.count():
            try:
                connection.send(message(f"{number}"))
                connection.recv(timeout=0.01)
            except TimeoutError:
                continue
            except Exception:
                closed.append(connection.close_code)
                return

    stage.scenes = [endless]
    assert watcher.watch(limit=3) == ["0", "1", "2"]
    stage.server.shutdown()
    stage.thread.join()
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join(5)
    assert closed == [1000]


def test_a_token_that_is_refused_is_replaced(stage: Stage, watcher: Watcher) -> None:
    class Renewed(Bearer):
        def discard(self, request: Any) -> bool:
            self._token = "second"
            return bool(request.headers["Authorization"] == "Bearer first")

    watcher.options["token"] = Renewed("first")
    stage.scenes, stage.statuses = [says("completed")], [401]
    assert watcher.watch() == ["completed"]
    assert [request.headers["Authorization"] for request in stage.requests] == ["Bearer first", "Bearer second"]
    stage.statuses = [401, 401]
    with pytest.raises(errors.UnauthorizedError):
        watcher.watch()


def test_the_log_has_no_token(stage: Stage, watcher: Watcher, caplog: pytest.LogCaptureFixture) -> None:
    stage.scenes = [says("completed")]
    logging.getLogger("websockets.server").setLevel(logging.INFO)
    with caplog.at_level(logging.DEBUG):
        watcher.watch()
    assert "t0ken" not in caplog.text


def test_nothing_is_sent_before_the_first_message_is_asked_for(stage: Stage) -> None:
    with WatsonxRuntime(base_url=stage.origin, token="t0ken", space_id=SPACE) as client:
        client.trainings.watch("training-1")
    assert stage.requests == []
