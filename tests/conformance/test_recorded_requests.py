"""Every operation sends, byte for byte, what was recorded of it; `recording.py` tells how to record anew."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path

import pytest

from specwright.conform.generated_package import Package
from specwright.mock.specification import Specification
from tests.conformance import recording
from tests.conformance.recording import PROVIDERS, SMALL, Recording

REQUESTS = {"domino": 447, "ibm-watsonx-runtime": 246, "oracle-aidp": 132}
"""Requests in the recordings of providers."""
SHOWN = 5
"""Differences that a failure shows in full."""


def compared(name: str, package: Package, specification: Specification) -> None:
    """Compare what a package sends with its recording."""
    recorded = recording.read(name)
    with recording.sending(package, specification) as sender:
        operations = sender.operations
        found, refused = sender.replayed(recorded)
    assert [label for label in operations if label not in recorded] == [], "operations that are not recorded"
    told = [*refused, *recording.differences(recorded, found)]
    if told:
        pytest.fail("\n\n".join([f"{len(told)} cases of {name} differ", *told[:SHOWN]]), pytrace=False)
    assert recording.count(found) == recording.count(recorded) > 0
    # Every operation is there with and without what it may be given.
    for named in recorded.values():
        assert {"required only", "everything"} <= named.keys()


@pytest.mark.parametrize("name", PROVIDERS)
def test_providers_send_what_is_recorded(name: str) -> None:
    package, specification = recording.of_provider(name)
    compared(name, package, specification)
    recorded = recording.read(name)
    assert len(recorded) == PROVIDERS[name]
    assert recording.count(recorded) == REQUESTS[name]
    assert [request for request in requests(recorded) if "refused" in request] == []


@pytest.mark.parametrize("name", SMALL)
def test_fragments_send_what_is_recorded(name: str, tmp_path: Path) -> None:
    compared(name, *recording.of_fragment(name, tmp_path))


def requests(recorded: Recording) -> Iterator[Recording]:
    """Every request of a recording."""
    for named in recorded.values():
        for entry in named.values():
            yield from entry["sent"]


def test_every_recording_is_compared() -> None:
    expected = {recording.recording_file(name) for name in (*PROVIDERS, *SMALL)}
    assert set(recording.RECORDED.rglob("*.json")) == expected


@pytest.mark.parametrize("name", PROVIDERS)
def test_recordings_are_written_as_they_are_read(name: str) -> None:
    text = recording.recording_file(name).read_text(encoding="utf-8")
    assert "".join(f"{line}\n" for line in recording.lines(recording.read(name))) == text


def test_every_byte_counts() -> None:
    recorded = recording.read("oracle-aidp")
    assert recording.differences(recorded, recorded) == []
    for part, changed in {
        "method": "PUT",
        "url": "https://recorded.example/other",
        "headers": ["Accept: text/plain"],
        "body": {"$text": "{}"},
    }.items():
        other = copy.deepcopy(recorded)
        next(requests(other))[part] = changed
        [difference] = recording.differences(recorded, other)
        assert "--- recorded" in difference
    label = next(iter(recorded))
    missing = {key: value for key, value in recorded.items() if key != label}
    assert len(recording.differences(recorded, missing)) == len(recorded[label])


def test_operations_that_are_gone_are_told() -> None:
    package, specification = recording.of_provider("oracle-aidp")
    recorded = recording.read("oracle-aidp")
    [first, *_] = recorded.values()
    with recording.sending(package, specification) as sender:
        found, refused = sender.replayed({**recorded, "GET /gone": first})
    assert found == recorded
    assert refused == ["GET /gone is recorded, but no operation any more"]
