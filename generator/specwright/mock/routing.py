"""Which operation a request is meant for: paths compared as they were sent, segment by segment."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote

from specwright.mock.operations import Operation, Parameter
from specwright.mock.violations import Violation

UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
TEMPLATE = re.compile(r"\{([^{}]*)\}")
LITERAL_SAFE = "!$&'()*+,;=:@/-._~"


@dataclass(frozen=True, slots=True)
class Match:
    """An operation and the raw, still percent-encoded values of its path parameters."""

    operation: Operation
    values: dict[str, str]
    fixed: tuple[tuple[str, str], ...] = ()
    """Query parameters that the path itself demands, where authors write `/path?action=start`."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment of a path template."""

    literals: tuple[str, ...]
    """What stands before, between and after the variables, as it is sent."""
    pattern: re.Pattern[str] | None = None
    """What matches it, where values have a syntax of their own."""

    def match(self, text: str) -> tuple[str, ...] | None:
        """Return the values of the variables in a segment of a path, each as long as it can be, from the left.

        Literals are sought from the right, in one pass: backtracking takes the longer the more variables there are.
        """
        if self.pattern is not None:
            found = self.pattern.fullmatch(text)
            return found.groups() if found else None
        if len(self.literals) == 1:
            return () if text == self.literals[0] else None
        first, last = self.literals[0], self.literals[-1]
        start, end = len(first), len(text) - len(last)
        if end <= start or not text.startswith(first) or not text.endswith(last):
            return None
        values: list[str] = []
        for literal in reversed(self.literals[1:-1]):
            position = text.rfind(literal, start + 1, end - 1)
            if position < 0:
                return None
            values.append(text[position + len(literal) : end])
            end = position
        return (*reversed((*values, text[start:end])),)


@dataclass(frozen=True, slots=True)
class Route:
    """A path of the specification as a pattern for raw request paths."""

    segments: tuple[Segment, ...]
    names: tuple[str, ...]
    rank: tuple[int, ...]
    """Sorts concrete segments before templated ones, from the left."""
    operation: Operation
    fixed: tuple[tuple[str, str], ...] = ()
    """Query parameters that the path itself demands."""

    def match(self, segments: list[str]) -> tuple[str, ...] | None:
        """Return the values of the variables in a raw path, given segment by segment, or None."""
        if len(segments) != len(self.segments):
            return None
        values: list[str] = []
        for segment, text in zip(self.segments, segments, strict=True):
            found = segment.match(text)
            if found is None:
                return None
            values += found
        return tuple(values)


class Routes:
    """The paths and methods of a specification."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        """Take the operations to serve."""
        self.routes = sorted((route(operation, prefix) for operation in operations for prefix in operation.prefixes),
                             key=lambda found: found.rank)  # fmt: skip

    def match(self, method: str, raw_path: str) -> list[Match] | Violation:
        """Return the operation that a request is meant for, or why there is none.

        There are several where paths differ only in the names of their parameters or behind `#`, which is how
        authors describe two uses of one path; what else the request says decides between them.
        """
        path = normalised(raw_path)
        steps = path.split("/")
        matching = [(found, hit) for found in self.routes if (hit := found.match(steps)) is not None]
        usable = [(found, hit) for found, hit in matching if found.operation.method == method]
        if usable:
            return [
                Match(found.operation, dict(zip(found.names, hit, strict=True)), found.fixed)
                for found, hit in usable
                if found.rank == usable[0][0].rank
            ]
        if not matching:
            message = f"no path of the specification matches {raw_path}{self.beginnings(path)}"
            return Violation(404, "path-unknown", message, "/paths", expected=self.nearest(path), got=raw_path)
        operation = matching[0][0].operation
        pointer = operation.pointer.rpartition("/")[0]
        allowed = sorted({found.operation.method for found, _ in matching})
        return Violation(405, "method-unknown", f"{operation.path} has no {method}", pointer, allowed, method)

    def beginnings(self, path: str) -> str:
        """Return what paths have to start with, for the end of a sentence; nothing where a raw path does."""
        counted = Counter(prefix for found in self.routes for prefix in found.operation.prefixes)
        prefixes = [prefix for prefix, _ in counted.most_common()]
        if not prefixes or any(path == prefix or path.startswith(prefix + "/") for prefix in prefixes):
            return ""
        return f"; paths start with {' or '.join(prefixes)} here, which is part of the base URL"

    def nearest(self, path: str) -> list[str]:
        """Return up to five paths, as they are to be sent, that share most of their beginning with a raw path."""
        scored: dict[str, int] = {}
        for found in self.routes:
            bare, whole = found.operation.path, found.operation.prefixes[0] + found.operation.path
            # Whoever forgot the base path meant the rest of it.
            scored[whole] = -max(len(common_beginning(one, path)) for one in (bare, whole))
        return sorted(scored, key=lambda name: (scored[name], name))[:5]


def route(operation: Operation, prefix: str) -> Route:
    """Return the route of an operation under a server's path."""
    path, _, query = operation.path.partition("#")[0].partition("?")
    template = prefix + path
    parameters = {parameter.name: parameter for parameter in operation.parameters if parameter.location == "path"}
    pieces = TEMPLATE.split(template)  # literals and names in turn
    names = pieces[1::2]
    found: list[list[str]] = [[]]
    for index, piece in enumerate(pieces):
        if index % 2:
            found[-1].append(piece)
            continue
        head, *others = piece.split("/")
        found[-1].append(head)
        found += [[other] for other in others]
    steps = template.split("/")[1:]
    rank = tuple(0 if "{" not in step else 2 if TEMPLATE.fullmatch(step) else 1 for step in steps)
    segments = tuple(segment(each, parameters) for each in found)
    fixed = tuple(parse_qsl(query, keep_blank_values=True))
    return Route(segments, tuple(names), rank, operation, fixed)


def segment(pieces: list[str], parameters: Mapping[str, Parameter]) -> Segment:
    """Return a segment, given literals and names of variables in turn."""
    literals = tuple(sent(text) for text in pieces[::2])
    named = [(name, parameters.get(name)) for name in pieces[1::2]]
    if all(parameter is None or parameter.style != "matrix" for _, parameter in named):
        return Segment(literals)
    pattern = re.escape(literals[0])
    for (name, parameter), text in zip(named, literals[1:], strict=True):
        pattern += value_pattern(parameter, name) + re.escape(text)
    return Segment(literals, re.compile(pattern))


def value_pattern(parameter: Parameter | None, name: str) -> str:
    """Return the pattern for the value of a path parameter; values of style matrix may stand side by side."""
    if parameter is None or parameter.style != "matrix":
        return "([^/]+)"
    return f"((?:;{re.escape(sent(name))}=[^/;]*)+|;[^/]*)" if parameter.explode else "(;[^/;]*)"


def sent(text: str) -> str:
    """Return a fixed part of a path as it is sent."""
    return normalised(quote(text, safe=LITERAL_SAFE + "%"))


def normalised(raw_path: str) -> str:
    """Return a raw path with needless percent-encoding undone (RFC 3986, 6.2.2), everything else as it was sent."""

    def replacement(hit: re.Match[str]) -> str:
        character = chr(int(hit[1], 16))
        return character if character in UNRESERVED else hit[0].upper()

    return re.sub(r"%([0-9A-Fa-f]{2})", replacement, raw_path)


def common_beginning(first: str, second: str) -> str:
    """Return the text that both begin with."""
    length = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        length += 1
    return first[:length]
