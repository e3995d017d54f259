"""Every method of every package is called, sync and async, over HTTP, against the strict server of its specification.

A call is right when the server accepts it, when it reaches the operation with exactly the values that it was given, and
when the response decodes to what was sent, without any deviation.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from specwright.conform.assertions import Plan
from specwright.conform.cases import Case, cases
from specwright.conform.connections import connected
from specwright.conform.generated_package import Binding, Package
from specwright.conform.runner import Calls, quiet, statuses
from specwright.lower.api import lower
from specwright.mock.coercion import shapes
from specwright.mock.http_exchange import Exchange
from specwright.mock.operations import Operation, operations
from specwright.mock.specification import Specification
from specwright.pipeline import load, project_requests

ROOT = Path(__file__).resolve().parents[2]
PROVIDERS = {"domino": 159, "ibm-watsonx-runtime": 81, "oracle-aidp": 44}
"""Operations of the source documents."""
UNVERIFIED = {"domino": 32, "ibm-watsonx-runtime": 3, "oracle-aidp": 0}
"""Operations that no source states for certain."""
SEGMENTS = {
    "a/b": "a%2Fb",
    "a b": "a%20b",
    "100%": "100%25",
    "%2F": "%252F",
    "%2e%2e": "%252e%252e",
    "naïve/日本": "na%C3%AFve%2F%E6%97%A5%E6%9C%AC",
    "...": "%2E%2E%2E",
    "../../admin": "..%2F..%2Fadmin",
    "..\\..": "..%5C..",
    "a?b=c&d": "a%3Fb%3Dc%26d",
    "a#b;c": "a%23b%3Bc",
    ".hidden": ".hidden",
    "//evil.example/x": "%2F%2Fevil.example%2Fx",
}
"""Arguments of a path, and the one segment as which each reaches the server."""


@dataclass(frozen=True)
class Provider:
    """A provider, as its specification and its package state it."""

    name: str
    specification: Specification
    package: Package
    operations: tuple[Operation, ...]
    cases: dict[str, list[Case]]
    """Pointer of an operation -> its cases."""

    def binding(self, operation: Operation) -> Binding:
        [binding] = self.package.bindings[operation.method, operation.path]
        return binding


@cache
def provider(name: str) -> Provider:
    [request] = project_requests(ROOT, (name,))
    assert request.out is not None
    specification = Specification.read(request.specification, request.overlays)
    found: dict[str, list[Case]] = {}
    for case in cases(specification):
        found.setdefault(case.operation, []).append(case)
    package = Package.imported(lower(*load(request)), request.out)
    return Provider(name, specification, package, tuple(operations(specification)), found)


def each_operation() -> Iterator[Any]:
    """Yield a parameter set for every operation: its provider and its pointer."""
    for name in PROVIDERS:
        for operation in provider(name).operations:
            bindings = provider(name).package.bindings.get((operation.method, operation.path), ())
            label = ", ".join(binding.name for binding in bindings) or operation.id
            yield pytest.param(name, operation, id=f"{name}-{label}")


def each_case() -> Iterator[Any]:
    """Yield a parameter set for every case."""
    for parameters in each_operation():
        name, operation = parameters.values
        assert isinstance(operation, Operation)
        for case in provider(str(name)).cases[operation.pointer]:
            yield pytest.param(name, case, id=f"{parameters.id}-{case.name}")


class Connections:
    """One server and one client of each kind for each provider, made when they are first needed."""

    def __init__(self) -> None:
        self.stack = ExitStack()
        self.calls: dict[str, Calls] = {}

    def of(self, name: str) -> Calls:
        if name not in self.calls:
            context = connected(provider(name).package, provider(name).specification)
            self.calls[name] = self.stack.enter_context(context)
        return self.calls[name]


@pytest.fixture(scope="session")
def connections() -> Iterator[Connections]:
    made = Connections()
    with made.stack:
        yield made


@pytest.mark.parametrize(("name", "case"), list(each_case()))
def test_calls_say_what_they_are_given(name: str, case: Case, connections: Connections) -> None:
    calls = connections.of(name)
    assert calls.findings(case) == []
    assert calls.findings_together([(case, None)]) == []


@pytest.mark.parametrize(("name", "operation"), list(each_operation()))
def test_every_documented_status_is_told_apart(name: str, operation: Operation, connections: Connections) -> None:
    calls = connections.of(name)
    case = calls.everything(operation.pointer)
    documented = [(case, status) for status in statuses(calls.server, operation)]
    assert any(status < 300 for _, status in documented)
    assert [finding for call in documented for finding in calls.findings(*call)] == []
    assert calls.findings_together(documented) == []


@pytest.mark.parametrize("name", PROVIDERS)
def test_every_operation_of_the_document_is_a_method(name: str) -> None:
    found = provider(name)
    assert len(found.operations) == PROVIDERS[name]
    assert found.package.bindings.keys() == {(operation.method, operation.path) for operation in found.operations}
    for asynchronous in (False, True):
        client = found.package.client_class(asynchronous=asynchronous)(
            base_url="http://127.0.0.1:1", **found.package.credentials()
        )
        methods: list[Any] = [found.package.bound(found.binding(operation), client) for operation in found.operations]
        names = {f"{method.__self__!r}.{method.__name__}" for method in methods}
        assert len(names) == PROVIDERS[name]
    [request] = project_requests(ROOT, (name,))
    assert request.out is not None
    listed = json.loads((request.out / "unsupported.json").read_bytes())
    assert [entry for entry in listed if entry["kind"] == "operation"] == []


@pytest.mark.parametrize("name", PROVIDERS)
def test_what_cannot_be_said_is_accounted_for(name: str, connections: Connections) -> None:
    calls = connections.of(name)
    found = provider(name)
    plain = [case for listed in found.cases.values() for case in listed if " as " not in case.name]
    calls.accounted.clear()
    assert [plan for case in plain for plan in calls.plans(case) if isinstance(plan, str)] == []
    assert calls.accounted == []


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", PROVIDERS)
def test_unverified_operations_warn_once(name: str, asynchronous: bool, connections: Connections) -> None:
    found = provider(name)
    inferred = {operation.id for operation in found.operations if operation.node.get("x-inferred")}
    assert len(inferred) == UNVERIFIED[name]
    category: type[Warning] = found.package.module.errors.UnverifiedOperationWarning
    # Warnings are given once for each class of clients, and other tests have called the operations before.
    fresh: type[Any] = type("Fresh", (found.package.client_class(asynchronous=asynchronous),), {})
    client = fresh(base_url="http://127.0.0.1:1", transport=Silent(), max_retries=0, **found.package.credentials())
    shared = connections.of(name)
    calls = Calls(found.package, shared.server, client, client, shared.runner)
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        for operation in found.operations:
            [plan] = calls.plans(calls.everything(operation.pointer))
            assert isinstance(plan, Plan)
            for _ in range(2):
                result = calls.runner.run(calls.called_async(plan)) if asynchronous else calls.called(plan)
                assert isinstance(result.error, SilentError)
    unverified = [str(warning.message) for warning in given if issubclass(warning.category, category)]
    assert sorted(message.partition(" ")[0] for message in unverified) == sorted(inferred)


class SilentError(Exception):
    """Nothing was sent."""


class Silent:
    """A transport that sends nothing."""

    def send(self, request: object) -> Any:
        raise SilentError


def everywhere(calls: Calls, binding: Binding, values: dict[str, Any]) -> list[Exchange]:
    """Call a method with both clients, and return what reached the server."""
    before = len(calls.server.log)
    with quiet():
        result = calls.package.bound(binding, calls.client)(**values)
        other = calls.package.bound(binding, calls.async_client)(**values)
        if binding.method.result == "download":
            result.close()
        elif binding.method.result == "pages":
            result.page()
            other = other.page()
        calls.runner.run(other)
    return calls.server.log[before:]


@pytest.mark.parametrize(("text", "segment"), list(SEGMENTS.items()))
@pytest.mark.parametrize(
    ("path", "argument", "others"),
    [
        ("files.download", "path", {"project_id": "p", "commit_id": "c"}),
        ("jobs.tags.remove", "tag_id", {"job_id": "j", "project_id": "p"}),
        ("jobs.get", "job_id", {}),
    ],
)
def test_path_arguments_stay_one_segment(
    path: str, argument: str, others: dict[str, Any], text: str, segment: str, connections: Connections
) -> None:
    calls, found = connections.of("domino"), provider("domino")
    [operation] = [each for each in found.operations if found.binding(each).name == path]
    binding = found.binding(operation)
    [wire_name] = [parameter.wire_name for parameter in binding.method.parameters if parameter.name == argument]
    for exchange in everywhere(calls, binding, {argument: text, **others}):
        assert exchange.violation is None
        assert exchange.operation == operation.pointer
        assert exchange.parsed.parameters["path", wire_name] == text
        steps = exchange.request.raw_path.split("/")
        assert len(steps) == operation.path.count("/") + 1
        assert steps[operation.path.split("/").index(f"{{{wire_name}}}")] == segment


@pytest.mark.parametrize("name", PROVIDERS)
def test_empty_arrays_are_not_sent(name: str, connections: Connections) -> None:
    calls, found = connections.of(name), provider(name)
    view = found.specification.request
    for operation in found.operations:
        arrays = {
            parameter.name
            for parameter in operation.parameters
            if (parameter.location, parameter.required) == ("query", False)
            and shapes(view, parameter.schema) == ["array"]
        }
        if not arrays:
            continue
        binding = found.binding(operation)
        [plan] = calls.plans(calls.everything(operation.pointer))
        assert isinstance(plan, Plan)
        names = {each.name for each in binding.method.parameters if each.wire_name in arrays}
        assert len(names) == len(arrays)
        rest = {name: value for name, value in plan.arguments.values.items() if name not in names}
        # One at a time: some exclude each other.
        for name in names:
            for exchange in everywhere(calls, binding, {**rest, name: []}):
                assert exchange.violation is None
                assert exchange.operation == operation.pointer
                assert arrays.isdisjoint(key for _, key in exchange.parsed.parameters)
