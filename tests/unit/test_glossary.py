"""Identifiers and prose keep to docs/glossary.md: one word a notion."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

# Both tests read the same trees, which one process parses once.
pytestmark = pytest.mark.xdist_group("glossary")

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("generator", "templates/runtime", "scripts", "tests")
PROSE = ("generator", "templates/runtime")
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")

WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def rows(heading: str) -> list[list[str]]:
    """The cells of the table below a heading."""
    section = GLOSSARY.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")][1:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


BANNED_WORDS = {word: row[0] for row in rows("Say, and what not") for word in re.findall(r"`(\w+)`", row[1])}
BANNED_PHRASES = {row[1]: row[0] for row in rows("Phrases")}


def identifiers(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and name of everything that a module gives a name to or calls by its name."""
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
                yield line, name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield line, name
            case _:
                pass


def words(name: str) -> list[str]:
    return [word.lower() for word in WORD.findall(name)]


def texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of every message and docstring: constants of several words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            yield node.lineno, " ".join(node.value.split())


@cache
def parsed(folder: str) -> list[tuple[Path, ast.AST]]:
    paths = sorted((ROOT / folder).rglob("*.py"))
    return [(path.relative_to(ROOT), ast.parse(path.read_text(encoding="utf-8"))) for path in paths]


def modules(folders: tuple[str, ...]) -> Iterator[tuple[Path, ast.AST]]:
    for folder in folders:
        yield from parsed(folder)


def test_the_glossary_bans_something() -> None:
    assert len(BANNED_WORDS) >= 1
    assert len(BANNED_PHRASES) >= 2


@pytest.mark.slow
def test_identifiers_use_the_words_of_the_glossary() -> None:
    found = [
        f"{path}:{line}: {name}: say {BANNED_WORDS[word]!r}, not {word!r}"
        for path, tree in modules(FOLDERS)
        for line, name in identifiers(tree)
        for word in words(name)
        if word in BANNED_WORDS
    ]
    assert found == []


def test_file_names_use_the_words_of_the_glossary() -> None:
    found = [
        f"{path}: say {BANNED_WORDS[word]!r}, not {word!r}"
        for path, _ in modules(FOLDERS)
        for word in words(path.stem)
        if word in BANNED_WORDS
    ]
    assert found == []


@pytest.mark.slow
def test_messages_and_docstrings_use_its_phrases() -> None:
    found = [
        f"{path}:{line}: {text[:60]!r}: say {BANNED_PHRASES[phrase]!r}, not {phrase!r}"
        for path, tree in modules(PROSE)
        for line, text in texts(tree)
        for phrase in BANNED_PHRASES
        if phrase in text
    ]
    assert found == []


@pytest.mark.parametrize(
    ("name", "found"),
    [("AnswerKind", ["answer", "kind"]), ("_HTTP2Places", ["http", "2", "places"]), ("x_wish", ["x", "wish"])],
)
def test_names_are_split_into_words(name: str, found: list[str]) -> None:
    assert words(name) == found
