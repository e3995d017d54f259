"""Generate a package from every document of a folder and check it.

For each document: it is generated, every module compiles and imports, and every operation of the document is emitted or
accounted for in `unsupported.json`. A few packages are also type-checked. Prints a table, and why something failed.
"""

from __future__ import annotations

import compileall
import dataclasses
import importlib
import json
import pkgutil
import re
import subprocess
import sys
import tempfile
import time
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
TYPE_CHECKED = ("museum", "petstore3", "qdrant")
PROGRAMS = Path(sys.executable).parent
CONSOLE = Console(width=140)


@dataclasses.dataclass
class Result:
    """What was found about one document."""

    name: str
    seconds: float = 0.0
    emitted: int = 0
    accounted: int = 0
    modules: int = 0
    checks: list[str] = dataclasses.field(default_factory=list[str])
    failures: list[str] = dataclasses.field(default_factory=list[str])


def main(
    folder: Annotated[Path, typer.Argument(help="Folder with OpenAPI documents.", exists=True, file_okay=False)],
    names: Annotated[list[str] | None, typer.Option("--only", help="Only the documents of these names.")] = None,
    output: Annotated[Path | None, typer.Option("--out", help="Keep the packages in this folder.")] = None,
    inspect: Annotated[bool, typer.Option(hidden=True)] = False,
) -> None:
    """Generate a package from every document of a folder and check it."""
    if inspect:
        print(json.dumps(inspected(folder)))
        return
    documents = [path for path in sorted(folder.iterdir()) if is_document(path) and (not names or path.stem in names)]
    with tempfile.TemporaryDirectory() as temporary:
        target = (output or Path(temporary)).resolve()
        results = [checked(document.resolve(), target / document.stem) for document in documents]
    report(results)
    failed = sum(bool(result.failures) for result in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    raise typer.Exit(1 if failed or not results else 0)


def is_document(path: Path) -> bool:
    if path.suffix not in (".json", ".yaml", ".yml"):
        return False
    content = path.read_bytes()
    if path.suffix == ".json":
        tree = json.loads(content)
        return isinstance(tree, dict) and "openapi" in tree
    return re.search(rb"^openapi:", content, re.MULTILINE) is not None


def checked(document: Path, package: Path) -> Result:
    """Generate the package of one document and check it."""
    CONSOLE.print(f"{document.name} ...", style="dim")
    result = Result(document.stem)
    start = time.perf_counter()
    done = run([PROGRAMS / "specwright", "generate", "--spec", document, "--out", package])
    result.seconds = time.perf_counter() - start
    if done.returncode != 0:
        result.failures.append(f"generate: exit status {done.returncode}\n{tail(done)}")
        return result
    if not compileall.compile_dir(package, quiet=1, workers=1):
        result.failures.append("compile: see above")
    done = run([sys.executable, Path(__file__), package, "--inspect"])
    if done.returncode != 0:
        result.failures.append(f"import: {tail(done)}")
        return result
    found = json.loads(done.stdout)
    result.modules = found["modules"]
    compare_inventories(result, document, package, {(method, path) for method, path in found["operations"]})
    if document.stem in TYPE_CHECKED:
        check_types(result, package)
    return result


def compare_inventories(result: Result, document: Path, package: Path, emitted: set[tuple[str, str]]) -> None:
    """Check that what the document has is emitted or accounted for, and that nothing else is emitted."""
    from specwright.openapi.document import load_document  # the rest of this program works without the pipeline

    expected = {(method, path): pointer for method, path, pointer in operations(load_document(document))}
    unsupported = json.loads((package / "unsupported.json").read_bytes())
    excused = {place["pointer"] for entry in unsupported for place in entry["places"]}
    missing = [pointer for key, pointer in expected.items() if key not in emitted and pointer not in excused]
    invented = sorted(emitted - expected.keys())
    result.emitted = len(emitted)
    result.accounted = sum(pointer in excused for key, pointer in expected.items() if key not in emitted)
    if missing:
        result.failures.append(f"inventory: {len(missing)} operations are lost, such as {missing[:5]}")
    if invented:
        result.failures.append(f"inventory: {len(invented)} operations are not in the document, such as {invented[:5]}")


def operations(document: Any) -> Iterator[tuple[str, str, str]]:
    """Yield method, path and pointer of every operation of a document."""
    for path, item in document.tree.get("paths", {}).items():
        escaped = path.replace("~", "~0").replace("/", "~1")
        node, _ = document.resolve(item, f"/paths/{escaped}")
        for method in METHODS:
            if method in node:
                yield method.upper(), path, f"/paths/{escaped}/{method}"
        for method in node.get("additionalOperations", {}):
            yield method, path, f"/paths/{escaped}/additionalOperations/{method}"


def check_types(result: Result, package: Path) -> None:
    source = str(package / "src")
    for program, arguments in (("mypy", ["--strict", source]), ("pyright", ["--pythonpath", sys.executable, source])):
        if program == "pyright" and run([PROGRAMS / program, "--version"]).returncode != 0:
            result.checks.append("pyright left out: it could not be fetched")
            continue
        done = run([PROGRAMS / program, *arguments], folder=package)
        if done.returncode != 0:
            result.failures.append(f"{program}: {tail(done)}")
        else:
            result.checks.append(program)


def inspected(folder: Path) -> dict[str, Any]:
    """Import every module of a package and tell what they hold; runs in a process of its own."""
    sys.path.insert(0, str(folder / "src"))
    modules: list[types.ModuleType] = []
    for package in sorted(path for path in (folder / "src").iterdir() if (path / "__init__.py").exists()):
        modules.append(importlib.import_module(package.name))
        modules.extend(
            importlib.import_module(found.name) for found in pkgutil.walk_packages([str(package)], f"{package.name}.")
        )
    found: set[tuple[str, str]] = set()
    for module in modules:
        for value in list(vars(module).values()):
            holders: list[Any] = [value, *vars(value).values()] if isinstance(value, type) else [value]
            found.update((holder.method, holder.path) for holder in holders if type(holder).__name__ == "Operation")
    return {"modules": len(modules), "operations": sorted(found)}


def run(command: list[str | Path], folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=900)


def tail(done: subprocess.CompletedProcess[str]) -> str:
    return "\n".join((done.stdout + done.stderr).strip().splitlines()[-12:])


def report(results: list[Result]) -> None:
    table = Table("document", "seconds", "operations", "accounted for", "modules", "types", "failures")
    for result in results:
        table.add_row(
            result.name,
            f"{result.seconds:.1f}",
            str(result.emitted),
            str(result.accounted),
            str(result.modules),
            ", ".join(result.checks),
            str(len(result.failures)),
        )
    CONSOLE.print(table)
    for result in results:
        for failure in result.failures:
            print(f"{result.name}: {failure}")


if __name__ == "__main__":
    typer.run(main)
