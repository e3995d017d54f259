"""Generate packages from OpenAPI documents and call every method of them against strict servers of the documents.

Each method is called with the sync and the async client, with required arguments only, with everything, with reserved
characters, and for every documented status. Prints a table, and everything that was found.
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from specwright.conform.cases import Case, cases
from specwright.conform.connections import connected
from specwright.conform.generated_package import Package
from specwright.conform.runner import statuses
from specwright.lower.api import lower
from specwright.mock.composition import ImpossibleError
from specwright.mock.specification import Specification
from specwright.pipeline import GenerationRequest, generate, load

USUAL = ("museum.yaml", "petstore3.yaml", "qdrant.json")
"""Documents of the corpus that packages without findings come from."""
CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
CONSOLE = Console(width=140)


@dataclass
class Result:
    """What was found about one document."""

    name: str
    operations: int = 0
    methods: int = 0
    calls: int = 0
    accounted: int = 0
    seconds: float = 0.0
    findings: list[str] = field(default_factory=list[str])


def main(
    documents: Annotated[
        list[Path] | None, typer.Argument(help="OpenAPI documents; without any, some of the corpus.", exists=True)
    ] = None,
) -> None:
    """Generate packages from OpenAPI documents and call every method of them against strict servers."""
    if not documents and not CORPUS.is_dir():
        raise typer.BadParameter(f"name OpenAPI documents; the usual ones are not here: there is no {CORPUS}")
    chosen = documents or [CORPUS / name for name in USUAL]
    with tempfile.TemporaryDirectory() as folder:
        results = [driven(document.resolve(), Path(folder) / document.stem) for document in chosen]
    report(results)
    raise typer.Exit(1 if any(result.findings for result in results) else 0)


def driven(document: Path, out: Path) -> Result:
    """Call every method of one document's package."""
    CONSOLE.print(f"{document.name} ...", style="dim")
    start = time.perf_counter()
    request = GenerationRequest(document, out)
    generate(request)
    specification = Specification.read(document)
    package = Package.imported(lower(*load(request)), out)
    result = Result(document.stem, methods=sum(map(len, package.bindings.values())))
    try:
        found = list(cases(specification))
    except ImpossibleError as error:
        result.findings.append(f"no call can be made up: {error}")
        return result
    with connected(package, specification) as calls:
        result.operations = len(calls.server.operations)
        wanted: list[tuple[Case, int | None]] = [(case, None) for case in found]
        for operation in calls.server.operations:
            case = calls.everything(operation.pointer)
            wanted += [(case, status) for status in statuses(calls.server, operation)]
        result.calls = 2 * len(wanted)
        result.findings += [
            f"{case.method} {case.path}, {case.name}, {status or 'success'}: {finding}"
            for case, status in wanted
            for finding in calls.findings(case, status)
        ]
        # Few at a time: the log is searched for each of them.
        for first in range(0, len(wanted), 50):
            result.findings += [f"async, {finding}" for finding in calls.findings_together(wanted[first : first + 50])]
        result.accounted = len(set(calls.accounted))
        result.findings += [f"{pointer} was never called" for pointer in calls.server.coverage().uncalled]
    result.seconds = time.perf_counter() - start
    return result


def report(results: list[Result]) -> None:
    """Print a table and every finding."""
    table = Table("document", "operations", "methods", "calls", "accounted for", "seconds", "findings")
    for result in results:
        numbers = (result.operations, result.methods, result.calls, result.accounted)
        table.add_row(result.name, *map(str, numbers), f"{result.seconds:.1f}", str(len(result.findings)))
    CONSOLE.print(table)
    for result in results:
        for finding in result.findings:
            print(f"{result.name}: {finding}")


if __name__ == "__main__":
    typer.run(main)
