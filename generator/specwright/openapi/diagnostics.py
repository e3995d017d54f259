"""What can be wrong with a specification, and where: values that print as one line each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from specwright.errors import SpecwrightError
from specwright.openapi.rules import RULES, Severity

_LONGEST_NAME = 120

MOST_SHOWN = 100
"""Problems of a specification that cannot be used that are shown; whoever corrects these runs again."""


def visible(text: str) -> str:
    """Return `text` with everything that does not print (controls, bidirectional marks, lone surrogates) escaped."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


def quoted(name: object) -> str:
    """Return `name`, taken from a specification, in quotes and fit for one line of a message."""
    text = visible(str(name))
    if len(text) > _LONGEST_NAME:
        text = text[: _LONGEST_NAME - 3] + "..."
    return f"'{text}'"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file. Line and column count from 1; the column counts characters, not bytes."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{visible(self.file)}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing that is wrong, where it stands, and what to do about it."""

    file: str
    line: int
    column: int
    pointer: str
    rule: str
    message: str
    severity: Severity = "error"

    @property
    def location(self) -> Location:
        """File, line and column as one value."""
        return Location(self.file, self.line, self.column)

    def __str__(self) -> str:
        return f"{self.location}: {self.rule}: {visible(self.message)}"


@dataclass(frozen=True, slots=True)
class UnlocatedDiagnostic:
    """A problem before its line is known. Lines are looked up only for what is shown, because that costs time."""

    pointer: str
    rule: str
    message: str

    @property
    def severity(self) -> Severity:
        """How bad it is; the rule decides."""
        return RULES[self.rule].severity


def in_reading_order(problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the problems without repetition, sorted by file, line, column and rule."""
    distinct = dict.fromkeys(problems)
    return tuple(sorted(distinct, key=lambda problem: (problem.location, problem.rule, problem.message)))


def warnings_as_errors(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the diagnostics with warnings turned into errors; hints stay."""
    return tuple(replace(each, severity="error") if each.severity == "warning" else each for each in diagnostics)


class SpecificationError(SpecwrightError):
    """A specification cannot be used. `problems` are the reasons; `warnings` is what else was noticed."""

    def __init__(self, problems: Iterable[Diagnostic], warnings: Iterable[Diagnostic] = ()) -> None:
        self.problems = in_reading_order(problems)
        self.warnings = in_reading_order(warnings)
        lines = [str(problem) for problem in self.problems[:MOST_SHOWN]]
        if len(self.problems) > MOST_SHOWN:
            lines.append(f"... and {len(self.problems) - MOST_SHOWN} more; correct these first")
        super().__init__("\n".join(lines))
