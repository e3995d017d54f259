"""Emitted modules are read back, and differences from what was to be emitted are faults."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specwright.emit.client import emit
from specwright.emit.formatting import formatted
from specwright.emit.python_source import comment, docstring, string_literal
from specwright.emit.verification import EmissionError, defined, verify
from specwright.pipeline import templates
from tests.emitted import FRAGMENTS, lowered

SOURCES = sorted((Path(__file__).parents[3] / "generator").rglob("*.py"))

NASTY = st.lists(
    st.sampled_from(
        ['"', '"""', "'", "'''", "\\", "\n", "\nclass A:", "\n    def b(): ...", "#", "class C:", "\ndef d(): ...", "é"]
    ),
    max_size=8,
).map("".join)


def of_tree(source: bytes) -> tuple[dict[str, set[str]], set[str]]:
    """The same by Python's own parser."""

    def functions(tree: ast.Module | ast.ClassDef) -> set[str]:
        return {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}

    tree = ast.parse(source)
    classes = {node.name: functions(node) for node in tree.body if isinstance(node, ast.ClassDef)}
    return classes, functions(tree)


@pytest.mark.slow
def test_what_a_module_defines_is_what_the_parser_of_python_finds() -> None:
    assert len(SOURCES) > 100
    for path in SOURCES:
        content = path.read_bytes()
        assert defined(content) == of_tree(content), path


@given(NASTY)
def test_text_in_strings_docstrings_and_comments_defines_nothing(text: str) -> None:
    source = (
        f"{docstring([text], 0)}\n{comment(text)}\nx = {string_literal(text)}\n\n\n"
        f"class Å:\n    {docstring([text], 4)}\n\n    async def m(self):\n        y = {text!r}\n"
    ).encode()
    assert defined(source) == of_tree(source) == ({"Å": {"m"}}, set())


def test_a_module_that_defines_something_else_is_refused() -> None:
    _, api = lowered(FRAGMENTS / "objects.yaml")
    files = emit(api, templates())
    source = f"src/{api.distribution.package}"
    verify(api, files, source)
    path = next(name for name in files if name.startswith(f"{source}/models/") and b"\nclass " in files[name])
    with pytest.raises(EmissionError, match="functions differ"):
        verify(api, files | {path: files[path] + b"\n\ndef more():\n    pass\n"}, source)
    with pytest.raises(EmissionError, match="classes differ"):
        verify(api, files | {path: files[path].replace(b"\nclass ", b"\nclass X")}, source)


def test_what_is_no_python_is_refused_by_the_formatter() -> None:
    with pytest.raises(Exception, match="ruff"):
        formatted({"a.py": 'x = "'})
