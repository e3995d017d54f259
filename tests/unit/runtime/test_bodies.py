from __future__ import annotations

import asyncio
import email
import email.message
import email.policy
import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from runtime.errors import InvalidArgumentError
from runtime.models.model import UNSET, Model, OpenModel, UnsetType, field
from runtime.operation import Body, Part
from runtime.requests.request_body import body_content, chosen_body
from runtime.requests.request_content import StreamedContent

JSON = Body(media_type="application/json", kind="json")
FORM = Body(media_type="application/x-www-form-urlencoded", kind="form")
BYTES = Body(media_type="application/octet-stream", kind="bytes")
MULTIPART = Body(media_type="multipart/form-data", kind="multipart", parts={"file": Part(file=True)})


class Pet(Model, kw_only=True, rename={"pet_name": "petName"}):
    pet_name: str
    tags: list[str] | UnsetType = UNSET
    file: Any = UNSET


class Free(OpenModel):
    a: int
    additional_properties: dict[str, Any] = field(default_factory=dict[str, Any])


def content(body: Body, value: Any, **options: Any) -> bytes:
    sent = body_content(body, value, **options)[1]
    return sent if isinstance(sent, bytes) else b"".join(sent.iter_bytes())


def parts(value: Any, body: Body = MULTIPART) -> list[email.message.Message]:
    media_type, sent = body_content(body, value)
    sent = sent if isinstance(sent, bytes) else b"".join(sent.iter_bytes())
    message = email.message_from_bytes(
        b"Content-Type: " + media_type.encode() + b"\r\n\r\n" + sent, policy=email.policy.HTTP
    )
    payload = message.get_payload()
    assert isinstance(payload, list)
    return payload  # type: ignore[return-value]


def test_json_has_wire_names_and_leaves_out_what_is_unset() -> None:
    assert content(JSON, Pet(pet_name="x")) == b'{"petName":"x"}'
    assert content(JSON, [Free(a=1, additional_properties={"b": None})]) == b'[{"b":null,"a":1}]'
    assert content(JSON, None) == b"null"


def test_what_json_cannot_say_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="body: cannot be sent as JSON"):
        content(JSON, {"a": object()})
    with pytest.raises(InvalidArgumentError, match="body: cannot be sent as JSON"):
        content(JSON, "\ud800")


def test_text_states_its_character_set() -> None:
    body = Body(media_type="text/plain", kind="text")
    assert body_content(body, "é") == ("text/plain; charset=utf-8", "é".encode())


@pytest.mark.parametrize(
    ("part", "value", "expected"),
    [
        (None, "a b&c", "p=a%20b%26c"),
        (None, [1, 2], "p=1&p=2"),
        (None, [], ""),
        (None, None, ""),
        (None, True, "p=true"),
        (None, {"a": [1]}, "p=%7B%22a%22%3A%5B1%5D%7D"),
        (Part(media_type="application/json"), [1, 2], "p=%5B1%2C2%5D"),
        (Part(style="form", explode=False), [1, 2], "p=1,2"),
        (Part(style="form"), [1, 2], "p=1&p=2"),
        (Part(style="spaceDelimited"), [1, 2], "p=1%202"),
        (Part(style="deepObject"), {"a": {"b": 1}}, "p%5Ba%5D%5Bb%5D=1"),
        (Part(style="deepObject"), [{"a": 1}, {"a": 2}], "p%5B0%5D%5Ba%5D=1&p%5B1%5D%5Ba%5D=2"),
        (Part(style="pipeDelimited", explode=False), ["a", "b"], "p=a%7Cb"),
    ],
)
def test_form_properties(part: Part | None, value: Any, expected: str) -> None:
    body = Body(media_type=FORM.media_type, kind="form", parts={} if part is None else {"p": part})
    assert content(body, {"p": value}).decode() == expected


def test_forms_take_models() -> None:
    assert content(FORM, Pet(pet_name="x", tags=["a"])) == b"petName=x&tags=a"
    assert content(FORM, Free(a=1, additional_properties={"z": 2})) == b"z=2&a=1"
    with pytest.raises(InvalidArgumentError, match="pass a model or a dictionary, not list"):
        content(FORM, [])


def test_multipart_parts(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(b"\0path")
    handle = io.BytesIO(b"handle")
    value = {
        "name": "é",
        "meta": {"a": 1},
        "none": None,
        "numbers": [1, 2],
        "file": [b"raw", path, handle, ("n.png", b"png", "image/png"), ("m", b"m")],
    }
    sent = parts(value)
    found = [
        (part.get_param("name", header="content-disposition"), part.get_filename(), part.get("content-type"))
        for part in sent
    ]
    assert found == [
        ("name", None, None),
        ("meta", None, "application/json"),
        ("numbers", None, None),
        ("numbers", None, None),
        ("file", "file", "application/octet-stream"),
        ("file", "note.txt", "application/octet-stream"),
        ("file", "file", "application/octet-stream"),
        ("file", "n.png", "image/png"),
        ("file", "m", "application/octet-stream"),
    ]
    bodies = [part.get_payload(decode=True) for part in sent]
    assert bodies == ["é".encode(), b'{"a":1}', b"1", b"2", b"raw", b"\0path", b"handle", b"png", b"m"]


def test_multipart_boundaries_are_random_and_names_cannot_break_out() -> None:
    first, second = (body_content(MULTIPART, {"a": 1})[0] for _ in range(2))
    assert first != second
    sent = content(MULTIPART, {'a"\r\nX: y': "v", "file": ('f"\r\n.txt', b"")})
    assert b'name="a%22%0D%0AX: y"' in sent
    assert b'filename="f%22%0D%0A.txt"' in sent
    assert 'filename="nöte"'.encode() in content(MULTIPART, {"file": ("nöte", b"")})
    with pytest.raises(InvalidArgumentError, match="not a media type"):
        content(MULTIPART, {"file": ("n", b"", "a/b\r\nX: y")})


def test_multipart_length_is_known_when_files_are(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"x" * 1000)
    sent = body_content(MULTIPART, Pet(pet_name="n", file=path))[1]
    assert isinstance(sent, StreamedContent)
    assert sent.length == len(b"".join(sent.iter_bytes()))


def sources(tmp_path: Path) -> dict[str, Any]:
    path = tmp_path / "f"
    path.write_bytes(b"content")
    return {
        "bytes": b"content",
        "path": path,
        "file": io.BytesIO(b"content"),
        "list": [b"con", b"tent"],
        "iterator": iter([b"con", b"tent"]),
    }


@pytest.mark.parametrize(
    ("name", "length", "repeatable"),
    [("path", 7, True), ("file", 7, True), ("list", None, True), ("iterator", None, False)],
)
def test_binary_sources(tmp_path: Path, name: str, length: int | None, repeatable: bool) -> None:
    sent = body_content(BYTES, sources(tmp_path)[name])[1]
    assert isinstance(sent, StreamedContent)
    assert sent.length == length
    assert sent.repeatable  # nothing has been read yet
    assert b"".join(sent.iter_bytes()) == b"content"
    assert sent.repeatable is repeatable


@pytest.mark.parametrize("name", ["path", "file", "list", "iterator"])
def test_binary_sources_from_asyncio(tmp_path: Path, name: str) -> None:
    sent = body_content(BYTES, sources(tmp_path)[name])[1]
    assert isinstance(sent, StreamedContent)

    async def collected() -> bytes:
        return b"".join([piece async for piece in sent.aiter_bytes()])

    assert asyncio.run(collected()) == b"content"


def test_asynchronous_iterators() -> None:
    async def produced() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    sent = body_content(BYTES, produced())[1]
    assert isinstance(sent, StreamedContent)

    async def collected() -> list[bytes]:
        return [piece async for piece in sent.aiter_bytes()]

    assert asyncio.run(collected()) == [b"a", b"b"]
    refused = body_content(BYTES, produced())[1]
    assert isinstance(refused, StreamedContent)
    with pytest.raises(InvalidArgumentError, match="by the asynchronous client only"):
        list(refused.iter_bytes())


def test_progress_is_reported(tmp_path: Path) -> None:
    steps: list[tuple[int, int | None]] = []

    def note(done: int, total: int | None) -> None:
        steps.append((done, total))

    content(BYTES, sources(tmp_path)["list"], progress=note)
    assert steps == [(3, None), (7, None)]
    steps.clear()
    content(BYTES, b"content", progress=note)
    assert steps == [(7, 7)]


@pytest.mark.parametrize(("after", "message"), [(b"con", "ended after 3 of 7"), (b"content and more", "has grown")])
def test_files_that_change_while_they_are_sent_are_an_error(tmp_path: Path, after: bytes, message: str) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"content")
    with path.open("rb") as file:
        sent = body_content(BYTES, file)[1]
        assert isinstance(sent, StreamedContent)
        path.write_bytes(after)
        with pytest.raises(InvalidArgumentError, match=message):
            b"".join(sent.iter_bytes())


def test_paths_that_change_before_they_are_sent_are_an_error(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"content")
    sent = body_content(BYTES, path)[1]
    assert isinstance(sent, StreamedContent)
    path.write_bytes(b"x")
    with pytest.raises(InvalidArgumentError, match="changed from 7 to 1 bytes"):
        list(sent.iter_bytes())


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("text", "pass pathlib.Path"),
        (Path("/nowhere/at/all"), "cannot be read"),
        (Path("/"), "is not a file"),
        (5, "not int"),
        ({"a": 1}, "not dict"),
    ],
)
def test_what_cannot_be_a_binary_body_is_refused(value: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        body_content(BYTES, value)


def test_pieces_and_files_must_be_binary(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match="must be bytes, not str"):
        content(BYTES, ["text"])
    with pytest.raises(InvalidArgumentError, match="open it as binary"):
        content(BYTES, io.StringIO("text"))


def test_the_media_type_chooses_the_body() -> None:
    bodies = (JSON, Body(media_type="image/*", kind="bytes"))
    assert chosen_body(bodies, None) is JSON
    assert chosen_body(bodies, "image/png").kind == "bytes"
    assert body_content(chosen_body(bodies, "image/png"), b"", "image/png")[0] == "image/png"
    with pytest.raises(InvalidArgumentError, match=r"'text/plain' is not one of application/json, image/\*"):
        chosen_body(bodies, "text/plain")
