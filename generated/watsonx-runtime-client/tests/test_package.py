"""The package can be imported, has what it says, and loads nothing before it is needed."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import watsonx_runtime


def test_every_module_imports() -> None:
    for module in pkgutil.walk_packages(watsonx_runtime.__path__, "watsonx_runtime."):
        importlib.import_module(module.name)


def test_public_names_exist() -> None:
    for name in watsonx_runtime.__all__:
        assert getattr(watsonx_runtime, name) is not None


def test_public_models_exist() -> None:
    for name in watsonx_runtime.models.__all__:
        assert getattr(watsonx_runtime.models, name) is not None


def test_importing_the_package_does_not_load_the_transport() -> None:
    program = "import sys, watsonx_runtime; sys.exit('httpcore2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_snippets_of_the_readme_compile_and_import_what_exists() -> None:
    text = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    snippets = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert snippets
    for snippet in snippets:
        compile(snippet, "README.md", "exec")
        for node in ast.walk(ast.parse(snippet)):
            if isinstance(node, ast.ImportFrom) and node.module == "watsonx_runtime":
                assert [name.name for name in node.names if not hasattr(watsonx_runtime, name.name)] == []
