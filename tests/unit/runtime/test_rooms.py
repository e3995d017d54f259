"""The runtime's rooms follow a call; each imports only what stands below it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

RUNTIME = Path(__file__).parents[3] / "templates" / "runtime"

ROOMS = (
    "",
    "models",
    "transports",
    "authentication",
    "requests",
    "responses",
    "sending",
    "streams",
    "pagination",
    "client",
)
"""From the ground up. The first is the runtime's own folder: what every room may use."""


def imports() -> Iterator[tuple[str, str]]:
    """Every import of one module by another, wherever it stands: at the top, in a function, under a condition."""
    for path in sorted(RUNTIME.rglob("*.py")):
        package = path.relative_to(RUNTIME).parent.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                base = package[: len(package) - node.level + 1]
                yield ".".join((*package, path.stem)), ".".join((*base, *(node.module or "").split(".")))


def room(module: str) -> str:
    return module.rpartition(".")[0]


def test_every_room_is_known() -> None:
    assert {path.parent.relative_to(RUNTIME).as_posix() for path in RUNTIME.rglob("*.py")} == {".", *ROOMS[1:]}


def test_a_room_imports_only_what_stands_below_it() -> None:
    above = [
        f"{module} imports {imported}"
        for module, imported in imports()
        if ROOMS.index(room(imported)) > ROOMS.index(room(module))
    ]
    assert above == []


def test_no_module_imports_itself_by_way_of_others() -> None:
    graph: dict[str, set[str]] = {}
    for module, imported in imports():
        graph.setdefault(module, set()).add(imported)
    # Raises CycleError, which names the circle.
    TopologicalSorter(graph).prepare()
