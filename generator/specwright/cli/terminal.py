"""How results are shown: lines for people, JSON for programs, progress on terminals."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec
import typer

T = TypeVar("T")

Format = Literal["text", "json"]


_CONTROLS = re.compile(r"[^\S\n\t ]|[^\x00-\x7f\s]|[\x00-\x08\x0e-\x1f\x7f]")


def json_text(value: Any) -> str:
    """A value as JSON that people can read."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def echo(text: str, *, err: bool = False, nl: bool = True) -> None:
    """Print text; what terminals would obey, or people would not see, is printed as an escape.

    Everything that commands print goes through here, JSON too, where such escapes mean the same character.
    """
    typer.echo(_CONTROLS.sub(_shown, text), err=err, nl=nl)


def _shown(match: re.Match[str]) -> str:
    character = match[0]
    if character.isprintable():
        return character
    code = ord(character)
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    # Two surrogates, as JSON writes such characters.
    return "".join(f"\\u{unit:04x}" for unit in (0xD7C0 + (code >> 10), 0xDC00 + (code & 0x3FF)))


def print_json(value: Any) -> None:
    """Print a value as JSON on standard output."""
    echo(json_text(value))


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
