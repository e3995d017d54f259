"""A request as it came over the wire, and as the server read it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from specwright.mock.violations import Violation

MOST_VIOLATIONS = 20
"""Violations of one request that are kept and reported."""


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A request as it was sent."""

    method: str
    raw_path: str
    raw_query: str
    headers: tuple[tuple[str, str], ...]
    """Names in lower case, in the order in which they came."""
    body: bytes

    def values(self, name: str) -> list[str]:
        """Return the values of every header line of this name."""
        return [value for key, value in self.headers if key == name.lower()]

    def value(self, name: str) -> str | None:
        """Return the value of a header, lines joined by commas, or None."""
        found = self.values(name)
        return ", ".join(found) if found else None


@dataclass(slots=True)
class ParsedRequest:
    """What a request says, read by the specification, and what is wrong with it."""

    parameters: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any])
    """(location, name) -> value, typed."""
    media_type: str | None = None
    """Media type of the specification that the body was read by."""
    body: Any = None
    """JSON value; properties of a form by name; text; bytes."""
    violations: list[Violation] = field(default_factory=list[Violation])
    """The first ones; a request of kilobytes can have thousands."""
    unlisted: int = 0
    """How many more there are."""
    warnings: list[Violation] = field(default_factory=list[Violation])
    """What the specification does not ask for, and the server lets pass."""

    def refuse(self, violation: Violation) -> None:
        """Add a violation."""
        if len(self.violations) < MOST_VIOLATIONS:
            self.violations.append(violation)
        else:
            self.unlisted += 1


@dataclass(frozen=True, slots=True)
class Exchange:
    """One entry of the server's log."""

    operation: str | None
    """Pointer of the operation in the root file, or None when no path or method matched."""
    request: RawRequest
    parsed: ParsedRequest
    violation: Violation | None
    status: int
    """Status of the response."""
    also: tuple[str, ...] = ()
    """Pointers of further operations that the request fits as well: nothing in it tells them apart."""
    name: str = ""
    """Id of the operation; empty when no path or method matched."""

    @property
    def line(self) -> str:
        """The exchange for people, in a line of ASCII: method, path, status, operation, violation.

        The query is left out: it may have credentials.
        """
        pieces = [self.request.method, self.request.raw_path, str(self.status), self.name]
        if self.violation is not None:
            pieces.append(f"{self.violation.rule}: {self.violation.message}")
        pieces += [f"warning, {warning.rule}: {warning.message}" for warning in self.parsed.warnings]
        return printable(" ".join(piece for piece in pieces if piece))


def printable(text: str) -> str:
    """Return text in ASCII, with escapes: the sender chooses some of it; it must not steer a terminal."""
    return "".join(one if " " <= one <= "~" else one.encode("unicode_escape").decode() for one in text)
