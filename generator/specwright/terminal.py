"""How results are shown: lines for people, JSON for programs, progress on terminals."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec
import typer

T = TypeVar("T")

Format = Literal["text", "json"]

EXIT_FINDINGS, EXIT_INVALID_INPUT = 1, 2
"""Exit statuses; 0 means that all is well."""


def json_text(value: Any) -> str:
    """A value as JSON that people can read."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def print_json(value: Any) -> None:
    """Print a value as JSON on standard output."""
    typer.echo(json_text(value))


def diagnostic_value(problem: Any) -> dict[str, Any]:
    """A problem of a specification or document as JSON values."""
    names = ("file", "line", "column", "pointer", "rule", "severity", "message")
    return {name: getattr(problem, name) for name in names if hasattr(problem, name)}


def print_diagnostics(problems: Iterable[Any], output: Format) -> None:
    """Print what makes an input unusable: a line each on standard error, and as JSON where that is wanted."""
    problems = list(problems)
    if output == "json":
        print_json([diagnostic_value(problem) for problem in problems])
    for problem in problems:
        typer.echo(str(problem), err=True)


def with_progress(jobs: tuple[T, ...], output: Format) -> Iterable[T]:
    """The jobs, with a bar on terminals where there are several."""
    if output == "json" or len(jobs) < 2 or not sys.stderr.isatty():
        return jobs
    from rich.console import Console
    from rich.progress import track

    return track(jobs, "Generating", console=Console(stderr=True), transient=True)


def result_lines(outcome: Any, *, check: bool) -> list[str]:
    """What came of generating a package, in lines."""
    from specwright.output.plans import Action

    where = _shown(outcome.out)
    if outcome.plan is None:
        return [f"{outcome.name}: {where} is up to date, nothing written"]
    counts = {action: len(outcome.plan.paths(action)) for action in (Action.CREATE, Action.CHANGE, Action.DELETE)}
    left_out = f", {_counted(outcome.unsupported, 'part')} left out (unsupported.json)" if outcome.unsupported else ""
    if outcome.warnings:
        left_out += f", {_counted(outcome.warnings, 'warning')} (specwright lint)"
    count = "models" if outcome.operations is None else _counted(outcome.operations, "operation")
    summary = f"{outcome.name}: {count}{left_out}"
    if outcome.plan.unchanged:
        return [f"{summary}; {where} is up to date, nothing written"]
    if check:
        listed = [(a, path) for a in counts for path in outcome.plan.paths(a)]
        return [
            f"{summary}; {where} is not up to date: run '{outcome.command}'",
            *(f"  would {action}: {path}" for action, path in listed),
        ]
    done = ", ".join(
        f"{count} {word}"
        for count, word in zip(counts.values(), ("created", "changed", "deleted"), strict=True)
        if count
    )
    return [f"{summary}; {where}: {done}"]


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def result_value(outcome: Any) -> dict[str, Any]:
    """What came of generating a package, as JSON values."""
    from specwright.output.plans import Action

    plan = outcome.plan
    actions = (Action.CREATE, Action.CHANGE, Action.DELETE)
    return {
        "name": outcome.name,
        "out": str(outcome.out),
        "operations": outcome.operations if plan is not None else None,
        "unsupported": outcome.unsupported if plan is not None else None,
        "warnings": outcome.warnings if plan is not None else None,
        **{str(action): list(plan.paths(action)) if plan is not None else [] for action in actions},
    }


def _shown(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
