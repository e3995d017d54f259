"""Text of a hostile specification stays text in the Python source of a package."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from specwright.emit import python_source

PAYLOAD = "__import__('pathlib').Path('owned').touch()"

HOSTILE = [
    f'"""\n{PAYLOAD}\n"""',
    f'"\n{PAYLOAD}\n#',
    f'\\"""\n{PAYLOAD}\n\\',
    f'\\"""\n{PAYLOAD}\n"""\\',
    f'\\\\"""\n{PAYLOAD}\n"""',
    f"\r{PAYLOAD}\r",
    f"\x0c{PAYLOAD}",
    f"\u2028{PAYLOAD}\u2029",
    f"\x85{PAYLOAD}",
    f"\x00{PAYLOAD}",
    f"{{{PAYLOAD}}}",
    f"\\N{{{PAYLOAD}}}",
    f"coding: utf-7\n+AAo-{PAYLOAD}",
    f"-*- coding: utf-7 -*- +AAo-{PAYLOAD.replace('(', '+ACg-')}",
    f"\u202e\u2066{PAYLOAD}\u2069",
    f"\ud800{PAYLOAD}\udfff",
    f"{{% set x = {PAYLOAD} %}}{{{{ {PAYLOAD} }}}}",
]


def module(text: str) -> str:
    """A module in which the text stands in every place where text of a specification may stand."""
    return (
        f"{python_source.comment(text)}\n"
        f"{python_source.docstring([text], 0)}\n"
        f"constant = {python_source.string_literal(text)}  {python_source.comment(text)}\n"
        f"value = {python_source.literal({text: [text, {'key': text}]})}\n"
        "class Model:\n"
        f"    {python_source.docstring([text, '', python_source.Entry(text)], 4)}\n"
        "    def method(self) -> None:\n"
        f"        {python_source.docstring(['Do it.', '', text], 8)}\n"
        f"        {python_source.comment(text)}\n"
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_adds_a_statement(text: str) -> None:
    tree = ast.parse(module(text).encode())
    expected = ast.parse(module("expected").encode())
    kinds = (ast.Import, ast.Call, ast.Attribute, ast.Name, ast.stmt)
    assert [type(node) for node in ast.walk(tree) if isinstance(node, kinds)] == [
        type(node) for node in ast.walk(expected) if isinstance(node, kinds)
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_runs_when_the_module_is_imported(text: str, tmp_path: Path) -> None:
    (tmp_path / "emitted.py").write_bytes(module(text).encode())
    subprocess.run([sys.executable, "-c", "import emitted"], cwd=tmp_path, check=True)
    assert not (tmp_path / "owned").exists()


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_a_name(text: str) -> None:
    with pytest.raises(ValueError, match="Python identifier"):
        python_source.identifier(text)
