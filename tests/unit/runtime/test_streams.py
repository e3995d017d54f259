from __future__ import annotations

import errno
from functools import partial
from operator import methodcaller
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.errors import APIConnectionError, APIResponseError, NotFoundError
from runtime.operation import ResponseContent
from runtime.streams.events import EventParser, LineParser, ServerSentEvent
from runtime.transports.transport import RawResponse
from tests.unit.runtime.apis import FILE, Pet, Session, events
from tests.unit.runtime.doubles import Flavour, Loopback, VirtualClock, always, json_response, reply

SSE = {"Content-Type": "text/event-stream"}
LINES = {"Content-Type": "application/jsonl"}
PET_EVENTS = ResponseContent(kind="events", media_type="text/event-stream", into=lambda: Pet)
PLAIN_EVENTS = ResponseContent(kind="events", media_type="text/event-stream")
PET_LINES = ResponseContent(kind="json-lines", media_type="application/jsonl", into=lambda: Pet)


def used(flavour: Flavour, *outcomes: Any, **options: Any) -> tuple[Session, Any]:
    transport = flavour.transport(*outcomes)
    return Session(flavour, base_url="https://e.com", transport=transport, **options), transport


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"data: a\n\n", [("a", "message", None)]),
        (b"data: a\r\ndata: b\r\n\r\n", [("a\nb", "message", None)]),
        (b"data: a\rdata:b\r\r", [("a\nb", "message", None)]),
        (b"\xef\xbb\xbfevent: x\nid: 7\ndata\n\n", [("", "x", "7")]),
        (b": comment\n\ndata: a\n\n", [("a", "message", None)]),
        (b"id: 1\ndata: a\n\ndata: b\n\n", [("a", "message", "1"), ("b", "message", "1")]),
        (b"event: x\n\ndata: a\n\n", [("a", "message", None)]),
        (b"data: cut off\n", []),
        ("data: é☃\n\n".encode(), [("é☃", "message", None)]),
        (b"data:  two spaces\nwhat: ever\n\n", [(" two spaces", "message", None)]),
    ],
)
@pytest.mark.parametrize("size", [1, 2, 1000])
def test_events_are_parsed_however_they_are_cut(stream: bytes, expected: list[Any], size: int) -> None:
    parser = EventParser()
    found = [event for start in range(0, len(stream), size) for event in parser.feed(stream[start : start + size])]
    assert [(event.data, event.event, event.id) for event in found] == expected


def test_events_may_ask_for_a_pause() -> None:
    assert EventParser().feed(b"retry: 10\ndata: a\n\n") == [ServerSentEvent(data="a", retry=10)]


@given(st.lists(st.text(st.characters(blacklist_characters="\n\r", blacklist_categories=["Cs"]))), st.integers(1, 9))
def test_lines_are_cut_where_they_end(lines: list[str], size: int) -> None:
    content = "".join(f"{line}\n" for line in lines).encode() + b"rest"
    parser = LineParser()
    found = [line for start in range(0, len(content), size) for line in parser.feed(content[start : start + size])]
    assert [line.decode() for line in found + parser.end()] == [*lines, "rest"]


def test_typed_events(flavour: Flavour) -> None:
    body = b'data: {"name": "a"}\n\n: keep alive\n\ndata: {"name": "b"}\n\ndata: [DONE]\n\ndata: not read\n\n'
    session, transport = used(flavour, reply(200, body, SSE))
    streams: list[Any] = []

    def kept(stream: Any) -> Any:
        assert len(transport.requests) == 1
        streams.append(stream)
        return stream

    assert session.then(lambda: session.pets.events(events(PET_EVENTS), {}), kept) == [Pet(name="a"), Pet(name="b")]
    assert transport.requests[0].headers["accept"] == "text/event-stream"
    assert transport.released > 0
    assert streams[0].last_event.data == '{"name": "b"}'


def test_plain_events(flavour: Flavour) -> None:
    session, _ = used(flavour, reply(200, b"event: x\ndata: y\n\n", SSE))
    assert session.run(lambda: session.pets.events(events(PLAIN_EVENTS), {})) == [ServerSentEvent(data="y", event="x")]


def test_json_lines(flavour: Flavour) -> None:
    body = b'{"name": "a"}\n\n\x1e{"name": "b"}\r\n{"name": "c"}'
    session, _ = used(flavour, reply(200, body, LINES))
    found = session.run(lambda: session.pets.events(events(PET_EVENTS, PET_LINES), {}))
    assert [pet.name for pet in found] == ["a", "b", "c"]


def test_events_that_do_not_fit_are_an_error(flavour: Flavour) -> None:
    session, transport = used(flavour, reply(200, b'data: {"name": "a"}\n\ndata: oops\n\n', SSE))
    with pytest.raises(APIResponseError, match="not JSON"):
        session.run(lambda: session.pets.events(events(PET_EVENTS), {}))
    assert transport.released > 0


def test_other_responses_than_streams_are_an_error(flavour: Flavour) -> None:
    session, _ = used(flavour, json_response(b"{}"))
    with pytest.raises(APIResponseError, match="a stream of events was expected"):
        session.run(lambda: session.pets.events(events(PET_EVENTS), {}))
    session, _ = used(flavour, json_response(b'{"message": "no"}', 404))
    with pytest.raises(NotFoundError, match="no"):
        session.run(lambda: session.pets.events(events(PET_EVENTS), {}))


def test_streams_can_be_left_early(flavour: Flavour) -> None:
    session, transport = used(flavour, reply(200, b'data: {"name": "a"}\n\n' * 3, SSE))
    if flavour.is_async:

        async def first() -> Any:
            async with await session.pets.events(events(PET_EVENTS), {}) as stream:
                return await anext(aiter(stream))

        assert flavour.run(first) == Pet(name="a")
    else:
        with session.pets.events(events(PET_EVENTS), {}) as stream:
            assert next(iter(stream)) == Pet(name="a")
    assert transport.released > 0


class TestDownloads:
    def test_the_call_sends_the_request(self, flavour: Flavour) -> None:
        session, transport = used(flavour, reply(200, b"x" * 50, {"ETag": "e"}))

        def read(download: Any) -> Any:
            assert len(transport.requests) == 1
            assert (download.status_code, download.headers["etag"]) == (200, "e")
            return download.read()

        assert session.then(lambda: session.pets.download(FILE, {}), read) == b"x" * 50
        assert transport.requests[0].headers["accept"] == "application/octet-stream"

    def test_piece_by_piece(self, flavour: Flavour) -> None:
        session, transport = used(flavour, reply(200, b"abcdefghij"))
        assert (
            b"".join(session.then(lambda: session.pets.download(FILE, {}), lambda file: file.iter_bytes()))
            == b"abcdefghij"
        )
        assert transport.released > 0

    @pytest.mark.parametrize(
        ("response", "drift"),
        [
            (reply(200, b"<html>", {"Content-Type": "text/html; charset=utf-8"}), "undeclared-media-type"),
            (reply(200, b"{}", {"Content-Type": "application/problem+json"}), "undeclared-media-type"),
            (reply(204), "undeclared-status"),
            (reply(200, b"a,b", {"Content-Type": "text/csv"}), None),
            (reply(200, b"x"), None),
        ],
    )
    def test_what_is_not_the_file_is_drift(
        self, flavour: Flavour, tmp_path: Path, response: RawResponse, drift: str | None
    ) -> None:
        session, _ = used(flavour, response)
        assert session.then(lambda: session.pets.download(FILE, {}), lambda file: file.read()) == response.content
        assert [record.kind for record in session.client.drift] == ([drift] if drift else [])
        for method, arguments in (("read", ()), ("to_file", (tmp_path / "out",))):
            session, transport = used(flavour, response, strict=True)
            if drift is None:
                session.then(partial(session.pets.download, FILE, {}), methodcaller(method, *arguments))
                continue
            with pytest.raises(APIResponseError, match=drift.replace("-", " ")):
                session.then(partial(session.pets.download, FILE, {}), methodcaller(method, *arguments))
            assert transport.released > 0
            assert list(tmp_path.iterdir()) == []

    def test_to_file_with_progress(self, flavour: Flavour, tmp_path: Path) -> None:
        steps: list[tuple[int, int | None]] = []

        def note(done: int, total: int | None) -> None:
            steps.append((done, total))

        session, _ = used(flavour, reply(200, b"abcdefghij", {"Content-Length": "10"}))
        target = tmp_path / "out.bin"
        target.write_bytes(b"old")
        to_file = methodcaller("to_file", target, progress=note)
        assert session.then(lambda: session.pets.download(FILE, {}), to_file) == target
        assert target.read_bytes() == b"abcdefghij"
        assert steps == [(7, 10), (10, 10)]
        assert list(tmp_path.iterdir()) == [target]

    def test_files_that_cannot_be_written_are_named(
        self, flavour: Flavour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        session, transport = used(flavour, reply(200, b"x"))
        missing = tmp_path / "missing" / "out"
        with pytest.raises(FileNotFoundError, match=r"the folder .*missing does not exist; create it first") as raised:
            session.then(lambda: session.pets.download(FILE, {}), methodcaller("to_file", missing))
        assert transport.released > 0
        assert raised.value.filename == str(missing)
        (tmp_path / "plain").write_bytes(b"")
        for path, kind in ((tmp_path, IsADirectoryError), (tmp_path / "plain" / "out", NotADirectoryError)):
            other, _ = used(flavour, reply(200, b"x"))
            with pytest.raises(kind):
                other.then(partial(other.pets.download, FILE, {}), methodcaller("to_file", path))

        def denied(*_: object) -> None:
            raise OSError(errno.EACCES, "Permission denied", "/internal.part")

        monkeypatch.setattr(Path, "open", denied)
        session, transport = used(flavour, reply(200, b"x"))
        with pytest.raises(PermissionError, match=r"cannot be written: Permission denied: .*/out'"):
            session.then(lambda: session.pets.download(FILE, {}), lambda file: file.to_file(tmp_path / "out"))
        assert transport.released > 0

    def test_file_names_may_be_as_long_as_they_can_be(self, flavour: Flavour, tmp_path: Path) -> None:
        session, _ = used(flavour, reply(200, b"x"))
        target = tmp_path / ("n" * 255)
        assert session.then(lambda: session.pets.download(FILE, {}), lambda file: file.to_file(target)) == target

    def test_files_appear_complete_or_not_at_all(self, flavour: Flavour, loopback: Loopback, tmp_path: Path) -> None:
        loopback.response_with = always(reply(200, b"part", {"Content-Length": "100"}))
        session = Session(flavour, base_url=loopback.url)
        with pytest.raises(APIConnectionError):
            session.then(lambda: session.pets.download(FILE, {}), lambda file: file.to_file(str(tmp_path / "out")))
        assert list(tmp_path.iterdir()) == []
        assert len(loopback.seen) == 1

    def test_errors_are_errors(self, flavour: Flavour, tmp_path: Path) -> None:
        for method in ("read", "to_file"):
            session, _ = used(flavour, json_response(b'{"message": "gone away"}', 404))
            arguments = [tmp_path / "out"] if method == "to_file" else []
            with pytest.raises(NotFoundError, match="gone away"):
                session.then(partial(session.pets.download, FILE, {}), methodcaller(method, *arguments))
        assert list(tmp_path.iterdir()) == []

    def test_attempts_are_repeated_before_the_first_byte(self, flavour: Flavour, clock: VirtualClock) -> None:
        session, transport = used(flavour, reply(503), reply(200, b"x"), clock=clock)
        assert session.then(lambda: session.pets.download(FILE, {}), lambda file: file.iter_bytes()) == [b"x"]
        assert len(transport.requests) == 2

    def test_over_http(self, flavour: Flavour, loopback: Loopback, tmp_path: Path) -> None:
        content = bytes(range(256)) * 4000
        loopback.response_with = always(reply(200, content))
        session = Session(flavour, base_url=loopback.url)
        session.then(lambda: session.pets.download(FILE, {}), lambda file: file.to_file(tmp_path / "out"))
        assert (tmp_path / "out").read_bytes() == content
