from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).parents[3] / "templates"
HEAVY = [
    "anyio",
    "asyncio",
    "email",
    "http.client",
    "httpcore2",
    "httpx2",
    "logging",
    "pathlib",
    "random",
    "ssl",
    "tempfile",
    "urllib.parse",
]


@pytest.mark.parametrize("module", ["models.model", "client.client_sync", "client.resource_async", "operation"])
def test_importing_costs_no_more_than_it_must(module: str) -> None:
    start = f"import sys; sys.path[:0] = {[str(TEMPLATES), *sys.path]!r}; import msgspec"
    code = f"before = set(sys.modules); import runtime.{module}; print(*(set(sys.modules) - before))"
    done = subprocess.run(
        [
            sys.executable,
            "-S",
            "-c",
            f"{start}; {code}",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert f"runtime.{module}" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_the_runtime_imports_nothing_but_itself_and_its_dependencies() -> None:
    import ast

    allowed = {
        *sys.stdlib_module_names,
        "anyio",
        "cryptography",
        "httpcore2",
        "httpx2",
        "idna",
        "msgspec",
        "websockets",
    }
    for path in sorted((TEMPLATES / "runtime").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert {alias.name.split(".")[0] for alias in node.names} <= allowed, path.name
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert (node.module or "").split(".")[0] in allowed, path.name
