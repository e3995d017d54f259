"""Calls of an emitted package over HTTP against the strict server, and what is wrong with them.

A finding is a line of text; a call without findings did what the specification says, from the Python arguments to the
decoded response.
"""

from __future__ import annotations

import asyncio
import itertools
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from specwright.conform.argument_binding import AccountedError, Caller, UnsayableError
from specwright.conform.assertions import CALL, Judge, Outcome, Plan
from specwright.conform.cases import Case, cases
from specwright.conform.generated_package import Binding, Package, UnfitValueError
from specwright.mock.json_nodes import is_mapping
from specwright.mock.operations import Operation, responses
from specwright.mock.responses import ResponseFactory
from specwright.mock.server import StrictServer


def with_alternative(binding: Binding, case: Case, full: Case, operation: Operation) -> Case:
    """Return a case with one of the parameters or properties of which a call needs one (`x-require-any-of`).

    Args:
        binding: The method that is called.
        case: What it is called with.
        full: The case of the same operation that gives everything.
        operation: The operation.
    """
    method = binding.method
    keys = [(p.location, p.wire_name) for p in method.parameters if p.name in method.operation.require_any]
    if any(key in case.parameters for key in keys):
        return case
    if keys:
        return replace(case, parameters={**case.parameters, keys[0]: full.parameters[keys[0]]})
    names = operation.node.get("x-require-any-of") or [""]
    if is_mapping(case.body) and not any(name in case.body for name in names) and is_mapping(full.body):
        return replace(case, body={**case.body, names[0]: full.body[names[0]]})
    return case


@dataclass
class Calls:
    """Calls methods of one package and judges what happens."""

    package: Package
    server: StrictServer
    client: Any
    async_client: Any
    runner: asyncio.Runner
    """Has the event loop of the async client."""
    accounted: list[str] = field(default_factory=list[str])
    """Cases that the package states it cannot say."""

    def __post_init__(self) -> None:
        self._operations = {operation.pointer: operation for operation in self.server.operations}
        specification = self.server.specification
        self._caller = Caller(self.package, specification.request)
        self._judge = Judge(
            self.package, self.server, (self.client, self.async_client), ResponseFactory(specification.response)
        )
        self._numbers = itertools.count(1)
        self._everything: dict[str, Case] = {}

    def findings(self, case: Case, status: int | None = None) -> list[str]:
        """Make calls with the sync client, one for each method of the operation, and return what is wrong with them."""
        found: list[str] = []
        for plan in self.plans(case, status):
            if isinstance(plan, str):
                found.append(plan)
            else:
                with quiet():
                    found += self._judge.judged(plan, self.called(plan))
        return found

    def findings_together(self, wanted: Sequence[tuple[Case, int | None]]) -> list[str]:
        """Make calls with the async client, all at the same time, and return what is wrong with them."""
        plans = [plan for case, status in wanted for plan in self.plans(case, status)]
        made = [plan for plan in plans if isinstance(plan, Plan)]

        async def together() -> list[Outcome]:
            return await asyncio.gather(*map(self.called_async, made))

        with quiet():
            outcomes = self.runner.run(together())
        return [
            *(plan for plan in plans if isinstance(plan, str)),
            *(
                f"{plan.binding.name}, {plan.case.name}, {plan.status or 'success'}: {finding}"
                for plan, outcome in zip(made, outcomes, strict=True)
                for finding in self._judge.judged(plan, outcome)
            ),
        ]

    # Calls

    def plans(self, case: Case, status: int | None = None) -> list[Plan | str]:
        """Return the calls that a case means, or in words why there is none."""
        bindings = self.package.bindings.get((case.method, case.path), ())
        sending = [each for each in bindings if case.media_type is None or sends(each, case)] or bindings[:1]
        return (
            [plan for binding in sending if (plan := self._plan(binding, case, status)) is not None]
            if bindings
            else [f"no method is emitted for {case.method} {case.path}"]
        )

    def _plan(self, binding: Binding, case: Case, status: int | None) -> Plan | str | None:
        """Return one call, why it cannot be made, or None where the package states that it cannot be made."""
        operation = self._operations[case.operation]
        if binding.method.operation.require_any:
            case = with_alternative(binding, case, self.everything(case.operation), operation)
        try:
            arguments = self._caller.arguments(binding, case, operation)
        except AccountedError as error:
            self.accounted.append(f"{binding.name}, {case.name}: {error}")
            return None
        except (UnsayableError, UnfitValueError) as error:
            return f"{binding.name} cannot be called: {error}"
        return Plan(next(self._numbers), case, operation, binding, arguments, status)

    def everything(self, operation: str) -> Case:
        """Return the case of an operation that gives everything that it takes."""
        if not self._everything:
            found = cases(self.server.specification)
            self._everything = {case.operation: case for case in found if case.name == "everything"}
        return self._everything[operation]

    def _options(self, plan: Plan) -> Any:
        headers = {CALL: str(plan.number), "x-conform-operation": plan.case.operation, **plan.arguments.headers}
        if plan.status is not None:
            headers["x-conform-status"] = str(plan.status)
        return self.package.module.RequestOptions(headers=headers, max_retries=0)

    def called(self, plan: Plan) -> Outcome:
        """Make a call with the sync client."""
        function = self.package.bound(plan.binding, self.client)
        try:
            result = function(**plan.arguments.values, options=self._options(plan))
            match plan.binding.method.result:
                case "pages":
                    result = result.page()
                case "download":
                    result = result.read()
                case "events":
                    with result:
                        result = next(iter(result), None)
                case "value":
                    pass
        except Exception as error:  # noqa: BLE001, RUF100  # whatever a client raises is judged
            return Outcome(error=error)
        return Outcome(result)

    async def called_async(self, plan: Plan) -> Outcome:
        """Make a call with the async client."""
        function = self.package.bound(plan.binding, self.async_client)
        try:
            result = function(**plan.arguments.values, options=self._options(plan))
            match plan.binding.method.result:
                case "pages":
                    result = await result.page()
                case "download":
                    result = await (await result).read()
                case "events":
                    async with await result as events:
                        result = await anext(aiter(events), None)
                case "value":
                    result = await result
        except Exception as error:  # noqa: BLE001, RUF100  # whatever a client raises is judged
            return Outcome(error=error)
        return Outcome(result)


def sends(binding: Binding, case: Case) -> bool:
    """Tell whether a method sends bodies of the media type of a case."""
    body = binding.method.body
    return body is not None and case.declared_media_type in body.media_types


def quiet() -> Any:
    """Return a context without the warnings that operations give about themselves."""
    return warnings.catch_warnings(action="ignore")


def statuses(server: StrictServer, operation: Operation) -> list[int]:
    """Return every status that an operation documents and that a call can end with; for ranges, one of each."""
    keys = responses(server.specification.response, operation)
    found = [int(key) for key in keys if key.isdigit()]
    for key in keys:
        if key.upper().endswith("XX") and key[:1].isdigit():
            first = int(key[0]) * 100
            found.append(next(status for status in range(first, first + 100) if status not in found))
        elif key == "default":
            found.append(next(status for status in (500, 503, 418, 599) if status not in found))
    # 1xx is not final, and 3xx leads elsewhere.
    return sorted(status for status in found if 200 <= status < 300 or status >= 400)
