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


def json_text(value: Any) -> str:
    """A value as JSON that people can read."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def print_json(value: Any) -> None:
    """Print a value as JSON on standard output."""
    typer.echo(json_text(value))


def diagnostic_value(problem: Any) -> dict[str, Any]:
    """A problem as JSON values."""
    names = ("file", "path", "line", "column", "pointer", "rule", "severity", "message")
    return {name: getattr(problem, name) for name in names if hasattr(problem, name)}


def with_progress(items: tuple[T, ...], output: Format, doing: str = "Generating") -> Iterable[T]:
    """The items, with a progress bar on terminals where there are several."""
    if output == "json" or len(items) < 2 or not sys.stderr.isatty():
        return items
    from rich.console import Console
    from rich.progress import track

    return track(items, doing, console=Console(stderr=True), transient=True)


def counted(number: int, noun: str) -> str:
    """A number with its noun, in the plural where it has to be."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def relative_path(path: Path) -> str:
    """A path as people would type it from where they are."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
