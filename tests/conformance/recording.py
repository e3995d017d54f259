"""The requests that emitted clients send, as recorded once, and as they are sent now for the same arguments.

A recording has JSON values by their names on the wire, never names of Python, and the requests that they became.
Replayed through the methods of a package, it shows whether the package still sends the same bytes. Write recordings
anew, when requests are meant to change, with

    python -m tests.conformance.recording --write [NAME ...]
"""

from __future__ import annotations

import asyncio
import base64
import difflib
import json
import re
import sys
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2

from specwright.conform.assertions import CALL, Plan
from specwright.conform.cases import Case, cases
from specwright.conform.generated_package import Package
from specwright.conform.runner import Calls, quiet
from specwright.lower.api import lower
from specwright.mock.json_nodes import is_mapping, is_sequence
from specwright.mock.operations import Operation
from specwright.mock.server import StrictServer
from specwright.mock.specification import Specification
from specwright.pipeline import load, project_requests
from tests.emitted import FRAGMENTS, emitted

ROOT = Path(__file__).resolve().parents[2]
RECORDED = Path(__file__).resolve().parent / "recorded_requests"
PROVIDERS = {"domino": 159, "ibm-watsonx-runtime": 81, "oracle-aidp": 44}
"""Providers and the number of their operations."""
SMALL = (
    "binary",
    "bodies",
    "parameters",
    "security",
    "servers",
    "conform/ancient",
    "conform/responses",
    "conform/bodies",
    "conform/security",
    "conform/segments",
    "conform/styles",
    "conform/unions",
)
"""Fragments that are recorded as well."""
BASE_URL = "https://recorded.example/base"

Recording = dict[str, Any]
"""`METHOD /path` -> name of a case -> what was `given` and the requests that were `sent`, one for each method."""


# Requests


class RecordedError(Exception):
    """The request was kept instead of sent."""


@dataclass
class Recorder:
    """Stands in place of the network: keeps each request by the number of its call, and sends no response."""

    sent: dict[str, list[dict[str, Any]]] = field(default_factory=dict[str, list[dict[str, Any]]])

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Keep a request."""
        self.sent.setdefault(request.headers[CALL], []).append(shown_request(request))
        raise RecordedError

    def taken(self, number: int, error: Exception | None) -> dict[str, Any]:
        """The request of a call, or with what error the client refused to send one."""
        if not isinstance(error, RecordedError):
            return {"refused": f"{type(error).__name__}: {error}"}
        [sent] = self.sent.pop(str(number))
        return sent


def shown_request(request: httpx2.Request) -> dict[str, Any]:
    """A request as JSON, without what differs from one run to the next."""
    fields = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]
    boundary = re.search(r"boundary=([0-9a-f]{32})$", request.headers.get("content-type", ""))
    body = request.content
    if boundary is not None:
        body = body.replace(boundary[1].encode(), b"BOUNDARY")
    url = request.url
    return {
        "method": request.method,
        "url": f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}",
        "headers": [
            f"{name}: {steady(name.lower(), value)}"
            for name, value in sorted(fields, key=lambda each: (each[0].lower(), each[1]))
            if not name.lower().startswith("x-conform-")
        ],
        "body": plain(body),
    }


def steady(name: str, value: str) -> str:
    """The value of a header without versions, times, random numbers and what is computed from them."""
    if name == "user-agent":
        return re.sub(r"emitted-\d+", "emitted", re.sub(r"/\d[^ ;)]*", "/VERSION", value))
    if name == "date":
        return "DATE"
    value = re.sub(r"boundary=[0-9a-f]{32}$", "boundary=BOUNDARY", value)
    value = re.sub(r'signature="[^"]+"', 'signature="SIGNATURE"', value)
    value = re.sub(r"[0-9a-f]{2}(:[0-9a-f]{2}){15}", "FINGERPRINT", value)
    return "RANDOM" if re.fullmatch(r"[0-9a-f]{32}", value) else value


# Values


def plain(value: Any) -> Any:
    """A value of a case as JSON: bytes are text in an object of their own where they are UTF-8, else base64."""
    if isinstance(value, bytes):
        try:
            return {"$text": value.decode()}
        except UnicodeDecodeError:
            return {"$base64": base64.b64encode(value).decode()}
    if is_mapping(value):
        return {name: plain(inner) for name, inner in value.items()}
    return [plain(inner) for inner in value] if is_sequence(value) else value


def valued(value: Any) -> Any:
    """The value of a case that JSON stands for."""
    if is_mapping(value):
        if value.keys() == {"$text"}:
            return str(value["$text"]).encode()
        if value.keys() == {"$base64"}:
            return base64.b64decode(value["$base64"])
        return {name: valued(inner) for name, inner in value.items()}
    return [valued(inner) for inner in value] if is_sequence(value) else value


def given(case: Case) -> dict[str, Any]:
    """The arguments of a case as JSON."""
    parameters: dict[str, dict[str, Any]] = {}
    for (place, name), value in case.parameters.items():
        parameters.setdefault(place, {})[name] = plain(value)
    found: dict[str, Any] = {"parameters": parameters}
    if case.media_type is not None:
        found |= {"media_type": case.media_type, "declared": case.declared_media_type, "body": plain(case.body)}
    return found


def restored(operation: Operation, name: str, arguments: dict[str, Any]) -> Case:
    """The case that arguments were recorded of."""
    return Case(
        operation=operation.pointer,
        id=operation.id,
        method=operation.method,
        path=operation.path,
        name=name,
        parameters={
            (place, parameter): valued(value)
            for place, members in arguments["parameters"].items()
            for parameter, value in members.items()
        },
        media_type=arguments.get("media_type"),
        declared_media_type=arguments.get("declared"),
        body=valued(arguments.get("body")),
    )


# Calls


@dataclass
class Sender:
    """Calls methods of one package, with both clients, and tells what they would have sent."""

    calls: Calls
    recorder: Recorder
    async_recorder: Recorder

    @property
    def operations(self) -> dict[str, Operation]:
        """`METHOD /path` -> operation."""
        return {f"{each.method} {each.path}": each for each in self.calls.server.operations}

    def recorded(self, wanted: Iterable[Case]) -> Recording:
        """What cases are sent as.

        Raises:
            AssertionError: a case cannot be sent, or the clients differ in what they send.
        """
        plans: list[Plan] = []
        for case in wanted:
            for plan in self.calls.plans(case):
                assert isinstance(plan, Plan), f"{case.method} {case.path}, {case.name}: {plan}"
                plans.append(plan)

        async def together() -> list[Any]:
            return await asyncio.gather(*map(self.calls.called_async, plans))

        with quiet():
            outcomes = [self.calls.called(plan) for plan in plans]
            async_outcomes = self.calls.runner.run(together())
        found: Recording = {}
        for plan, outcome, async_outcome in zip(plans, outcomes, async_outcomes, strict=True):
            label = f"{plan.case.method} {plan.case.path}"
            sent = self.recorder.taken(plan.number, outcome.error)
            async_sent = self.async_recorder.taken(plan.number, async_outcome.error)
            assert async_sent == sent, f"{label}, {plan.case.name}: the async client sends {async_sent}, not {sent}"
            arguments = given(plan.case)
            entry = found.setdefault(label, {}).setdefault(plan.case.name, {"given": arguments, "sent": []})
            assert entry["given"] == arguments, f"{label}, {plan.case.name}: methods need different arguments"
            entry["sent"].append(sent)
        for named in found.values():
            for entry in named.values():
                entry["sent"].sort(key=json.dumps)
        return found

    def replayed(self, recording: Recording) -> tuple[Recording, list[str]]:
        """What the recorded arguments are sent as now, and what can no longer be sent."""
        operations = self.operations
        found: Recording = {}
        refused = [f"{label} is recorded, but no operation any more" for label in recording if label not in operations]
        for label, named in recording.items():
            if label not in operations:
                continue
            wanted = [restored(operations[label], name, entry["given"]) for name, entry in named.items()]
            try:
                found |= self.recorded(wanted)
            except AssertionError as error:
                refused.append(str(error))
        return found, refused


@contextmanager
def sending(package: Package, specification: Specification) -> Generator[Sender]:
    """Clients of a package without a network."""
    recorder, async_recorder = Recorder(), Recorder()
    options: dict[str, Any] = {"base_url": BASE_URL, "max_retries": 0, **package.credentials()}
    own = httpx2.Client(transport=httpx2.MockTransport(recorder))
    async_own = httpx2.AsyncClient(transport=httpx2.MockTransport(async_recorder))
    transport = package.part("_runtime.transports.httpx2_sync").HTTPX2Transport(own)
    async_transport = package.part("_runtime.transports.httpx2_async").AsyncHTTPX2Transport(async_own)
    client = package.client_class(asynchronous=False)(**options, transport=transport)
    async_client = package.client_class(asynchronous=True)(**options, transport=async_transport)
    with asyncio.Runner() as runner:
        calls = Calls(package, StrictServer(specification), client, async_client, runner)
        try:
            yield Sender(calls, recorder, async_recorder)
        finally:
            own.close()
            runner.run(async_own.aclose())


def of_provider(name: str) -> tuple[Package, Specification]:
    """The generated package of a provider."""
    [request] = project_requests(ROOT, (name,))
    assert request.out is not None
    return Package.imported(lower(*load(request)), request.out), Specification.read(
        request.specification, request.overlays
    )


def of_fragment(name: str, folder: Path) -> tuple[Package, Specification]:
    """The package of a fragment, emitted into a folder."""
    path = FRAGMENTS / f"{name}.yaml"
    made = emitted(path, folder)
    return Package.imported(made.api, made.folder), Specification.read(path)


# Files


def recording_file(name: str) -> Path:
    """Where the recording of a provider or fragment is."""
    return RECORDED / (f"{name}.json" if name in PROVIDERS else f"fragments/{name}.json")


def read(name: str) -> Recording:
    """A recording."""
    found: Recording = json.loads(recording_file(name).read_bytes())
    return found


def lines(recording: Recording) -> Iterator[str]:
    """The text of a recording: every request, and every set of arguments, is one line."""

    def listed(items: Iterable[Any], indent: str, shown: Callable[[Any], Iterator[str]]) -> Iterator[str]:
        pieces = list(items)
        for piece in pieces:
            *before, last = shown(piece)
            yield from (f"{indent}{line}" for line in before)
            yield f"{indent}{last}{'' if piece is pieces[-1] else ','}"

    def one(value: Any) -> Iterator[str]:
        yield json.dumps(value, ensure_ascii=False)

    def case(item: tuple[str, dict[str, Any]]) -> Iterator[str]:
        yield f"{json.dumps(item[0])}: {{"
        yield f' "given": {json.dumps(item[1]["given"], ensure_ascii=False)},'
        yield ' "sent": ['
        yield from listed(item[1]["sent"], "  ", one)
        yield " ]"
        yield "}"

    def operation(item: tuple[str, dict[str, Any]]) -> Iterator[str]:
        yield f"{json.dumps(item[0])}: {{"
        yield from listed(item[1].items(), " ", case)
        yield "}"

    yield "{"
    yield from listed(recording.items(), "", operation)
    yield "}"


def write(name: str) -> int:
    """Record a provider or a fragment anew, and return the number of requests."""
    with tempfile.TemporaryDirectory() as folder:
        package, specification = of_provider(name) if name in PROVIDERS else of_fragment(name, Path(folder))
        with sending(package, specification) as sender:
            recording = sender.recorded(cases(specification))
    path = recording_file(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in lines(recording)), encoding="utf-8", newline="\n")
    return count(recording)


def count(recording: Recording) -> int:
    """The number of requests in a recording."""
    return sum(len(entry["sent"]) for named in recording.values() for entry in named.values())


# Comparison


def differences(recording: Recording, found: Recording) -> list[str]:
    """What is sent otherwise than it was recorded, one text for each case, with the lines that differ."""
    told: list[str] = []
    for label, named in recording.items():
        for name, entry in named.items():
            sent = found.get(label, {}).get(name, {"sent": []})["sent"]
            if sent != entry["sent"]:
                before, now = pieces(entry["sent"]), pieces(sent)
                changed = "\n".join(difflib.unified_diff(before, now, "recorded", "sent now", lineterm="", n=1))
                told.append(f"{label}, {name}:\n{changed}")
    return told


def pieces(requests: list[dict[str, Any]]) -> list[str]:
    """Requests in many lines, those of text bodies cut up as well, so that a difference shows where it is."""
    found: list[str] = []
    for request in requests:
        text = request.get("body", {}).get("$text")
        shown = request if text is None else {**request, "body": re.split(r"(?<=[,&\n])", text)}
        found += json.dumps(shown, ensure_ascii=False, indent=1).splitlines()
    return found


def main(arguments: list[str]) -> None:
    """Write recordings anew."""
    if arguments[:1] != ["--write"]:
        sys.exit(__doc__)
    for name in arguments[1:] or (*PROVIDERS, *SMALL):
        sys.stdout.write(f"{name}: {write(name)} requests\n")


if __name__ == "__main__":
    main(sys.argv[1:])
