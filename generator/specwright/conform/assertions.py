"""What is wrong with a call of an emitted package, by what the server saw and what the package gave back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from specwright.conform.argument_binding import Arguments
from specwright.conform.cases import Case
from specwright.conform.generated_package import Binding, Package, UnfitValueError
from specwright.conform.json_comparison import difference, same, shown
from specwright.mock.composition import ImpossibleError
from specwright.mock.http_exchange import Exchange
from specwright.mock.json_nodes import is_mapping
from specwright.mock.media_types import is_json
from specwright.mock.operations import Operation
from specwright.mock.responses import MockResponse, ResponseFactory, ResponsePreference
from specwright.mock.server import StrictServer

CALL = "x-conform-call"
"""Header that numbers the calls, so that each finds its own exchange in the log."""
RECENT = 400
"""How many entries of the log are searched for a call: more than ever run at the same time."""
ERRORS = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "ConflictError",
    410: "GoneError",
    412: "PreconditionFailedError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}
"""Exception that stands for a status, by its documentation."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A call that is ready to be made."""

    number: int
    case: Case
    operation: Operation
    binding: Binding
    arguments: Arguments
    status: int | None
    """Status that the server is asked for; None for the first success."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call came to."""

    result: Any = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges the calls of one package against one server."""

    package: Package
    server: StrictServer
    clients: tuple[Any, ...]
    responses: ResponseFactory
    """The server makes its responses in its own thread; these are the same values."""
    told: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Deviations that have been told: the clients keep them."""

    def judged(self, plan: Plan, outcome: Outcome) -> list[str]:
        """Return what is wrong with a call that was made."""
        exchange = self._exchange(plan.number)
        if exchange is None:
            return [f"no request reached the server: {shown(outcome.error or outcome.result)}"]
        if exchange.violation is not None:
            violation = exchange.violation
            return [f"refused, {violation.rule}: {violation.message} ({violation.pointer})"]
        operation = plan.case.operation
        if operation != exchange.operation and operation not in exchange.also:
            return [f"another operation was called: {exchange.operation}"]
        return [*self._of_request(plan, exchange), *self._of_response(plan, exchange, outcome), *self._of_drift(plan)]

    def _exchange(self, number: int) -> Exchange | None:
        log = self.server.log
        for index in range(len(log) - 1, max(-1, len(log) - 1 - RECENT), -1):
            if log[index].request.value(CALL) == str(number):
                return log[index]
        return None

    def _of_request(self, plan: Plan, exchange: Exchange) -> Iterator[str]:
        method = plan.binding.method
        expected, found = dict(plan.arguments.parameters), dict(exchange.parsed.parameters)
        expected_body = plan.arguments.body
        pagination = method.operation.pagination
        if pagination is not None and pagination.page_size is not None:  # the client asks for it by itself
            limit = next((each for each in method.parameters if each.name == pagination.limit), None)
            if limit is not None:
                expected.setdefault((limit.location, limit.wire_name), pagination.page_size)
            elif is_mapping(expected_body):
                expected_body = {str(pagination.limit): pagination.page_size, **expected_body}
        token = plan.binding.method.operation.retry.token or ""
        if ("header", token) not in expected:
            found.pop(("header", token), None)  # the client fills it by itself
        for key in expected.keys() | found.keys():
            if key not in found:
                yield f"{key[0]} parameter {key[1]} did not arrive"
            elif key not in expected:
                yield f"{key[0]} parameter {key[1]} arrived unasked: {shown(found[key])}"
            elif not same(expected[key], found[key]) and not (key[0] == "query" and same([expected[key]], found[key])):
                yield f"{key[0]} parameter {key[1]}: expected {shown(expected[key])}, got {shown(found[key])}"
        body = exchange.parsed.body
        required = plan.binding.method.body is not None and plan.binding.method.body.required
        if not same(expected_body, body) and (required or body is not None or expected_body != {}):
            yield f"body: {difference(expected_body, body)}"

    def _of_response(self, plan: Plan, exchange: Exchange, outcome: Outcome) -> Iterator[str]:
        operation = plan.operation
        try:
            preference = ResponsePreference(plan.status, self.server.variant, self.server.seed)
            response = self.responses.response(operation, exchange.request.value("accept"), preference)
        except ImpossibleError as error:
            yield f"the server has no response: {error}"
            return
        if not isinstance(response, MockResponse):
            yield f"the server has no response: {response.message}"
        elif response.status >= 400:
            yield from self._of_error(plan, response, outcome)
        elif outcome.error is not None:
            yield f"status {response.status}: the call failed: {shown(outcome.error)}"
        else:
            yield from self._of_result(plan, response, outcome.result)

    def _of_result(self, plan: Plan, response: MockResponse, result: Any) -> Iterator[str]:
        method = plan.binding.method
        match method.result:
            case "pages":
                whole = self.package.builtins(result.data)
                items: Any = whole
                for name in self.package.wire_names(
                    method.returns, method.operation.pagination.items if method.operation.pagination else ()
                ):
                    items = items.get(name) if is_mapping(items) else None
                sent = json.loads(response.content) if response.media_type is not None else None
                if not same(sent, whole):
                    yield f"page: {difference(sent, whole)}"
                if not same(self.package.builtins(result.items), items or []):
                    yield f"items: {difference(items, self.package.builtins(result.items))}"
            case "download":
                if result != response.content:
                    yield f"download: expected {len(response.content)} bytes, got {shown(result)}"
            case "events":
                expected = first_event(response)
                if expected is not None and not same(expected, self.package.builtins(result)):
                    yield f"event: {difference(expected, self.package.builtins(result))}"
            case "value":
                yield from self._of_value(plan, response, result)

    def _of_value(self, plan: Plan, response: MockResponse, result: Any) -> Iterator[str]:
        declared = self.package.response(plan.binding.method, response.status, response.media_type)
        kind = declared.content.kind if declared is not None else "none"
        expected: Any
        if response.media_type is None or kind == "none" or plan.case.method == "HEAD":
            expected = None
        elif kind == "bytes":
            expected = response.content
        elif kind == "text":
            expected = response.content.decode()
        else:
            expected = self.package.part_of(plan.binding.method, json.loads(response.content))
            result = self.package.builtins(result)
        if not same(expected, result):
            yield f"status {response.status}: {difference(expected, result)}"

    def _of_error(self, plan: Plan, response: MockResponse, outcome: Outcome) -> Iterator[str]:
        name = ERRORS.get(response.status, "ServerError" if response.status >= 500 else "APIStatusError")
        error: Any = outcome.error
        if type(error) is not getattr(self.package.module.errors, name):
            yield f"status {response.status}: expected {name}, got {shown(error or outcome.result)}"
            return
        if error.status_code != response.status:
            yield f"the error says {error.status_code} instead of {response.status}"
        declared = self.package.response(plan.binding.method, response.status, response.media_type)
        if (
            declared is None
            or response.media_type is None
            or declared.content.kind != "json"
            or not is_json(response.media_type)
        ):
            return
        expected = json.loads(response.content)
        if not same(expected, self.package.builtins(error.body)):
            yield f"body of {name}: {difference(expected, self.package.builtins(error.body))}"
        if declared.type is None:
            return
        try:
            decoded = self.package.value(declared.type, expected)
        except UnfitValueError as problem:
            yield f"body of {name}: {problem}"
            return
        if type(decoded) is not type(error.body):
            yield f"body of {name}: expected {type(decoded).__name__}, got {type(error.body).__name__}"

    def _of_drift(self, plan: Plan) -> Iterator[str]:
        for client in self.clients:
            for drift in client.drift:
                entry = f"{drift.kind} at {drift.pointer or 'the whole'} {drift.detail}".rstrip()
                if (
                    drift.operation == plan.binding.method.operation.id
                    and (plan.case.operation, entry) not in self.told
                ):
                    self.told.add((plan.case.operation, entry))
                    yield f"drift: {entry}"


def first_event(response: MockResponse) -> Any:
    """Return the JSON value of the first event or line of a response; None where it is not JSON."""
    text = response.content.decode().replace("\r\n", "\n")
    block = text.partition("\n\n")[0]
    lines = [line.removeprefix("data:").removeprefix(" ") for line in block.split("\n") if line.startswith("data:")]
    try:
        return json.loads("\n".join(lines) if lines else text.partition("\n")[0])
    except ValueError:
        return None
