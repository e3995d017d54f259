"""Which operations of a specification were called, and how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from specwright.mock.http_exchange import Exchange
from specwright.mock.operations import Operation


@dataclass(frozen=True, slots=True)
class OperationCoverage:
    """What happened to one operation."""

    pointer: str
    id: str
    accepted: int
    """Requests that the specification allows."""
    refused: int
    parameters: frozenset[tuple[str, str]]
    """(place, name) of parameters that were sent."""
    unsent: frozenset[tuple[str, str]]
    """(place, name) of parameters that were never sent."""
    statuses: frozenset[int]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What happened to every operation, in the order of the document."""

    operations: tuple[OperationCoverage, ...]
    unmatched: int
    """Requests that belong to no operation."""

    @classmethod
    def of(cls, operations: Iterable[Operation], log: Sequence[Exchange]) -> Coverage:
        """Return the coverage that a log shows."""
        by_pointer: dict[str, list[Exchange]] = {}
        for exchange in log:
            for pointer in (exchange.operation or "", *exchange.also):
                by_pointer.setdefault(pointer, []).append(exchange)
        found: list[OperationCoverage] = []
        for operation in operations:
            own = by_pointer.get(operation.pointer, [])
            sent = frozenset(key for exchange in own for key in exchange.parsed.parameters)
            declared = frozenset((parameter.location, parameter.name) for parameter in operation.parameters)
            found.append(
                OperationCoverage(
                    pointer=operation.pointer,
                    id=operation.id,
                    accepted=sum(exchange.violation is None for exchange in own),
                    refused=sum(exchange.violation is not None for exchange in own),
                    parameters=sent,
                    unsent=declared - sent,
                    statuses=frozenset(exchange.status for exchange in own),
                )
            )
        return cls(tuple(found), len(by_pointer.get("", ())))

    @property
    def uncalled(self) -> tuple[str, ...]:
        """Pointers of operations that no allowed request reached."""
        return tuple(operation.pointer for operation in self.operations if not operation.accepted)

    def lines(self) -> list[str]:
        """Return the report, one line an operation."""
        called = sum(operation.accepted > 0 for operation in self.operations)
        lines = [f"{called} of {len(self.operations)} operations called as the specification allows"]
        lines += [
            f"{operation.pointer}: {operation.accepted} accepted, {operation.refused} refused"
            for operation in self.operations
        ]
        if self.unmatched:
            lines.append(f"{self.unmatched} requests for no known path or method")
        return lines
