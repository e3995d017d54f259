"""Measure Specwright and, in the same run, what it is compared with. Asserts nothing.

Times of one machine and one minute only tell something as ratios, so contenders take turns, and what is reported is the
median of each and its ratio to the first.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import importlib.metadata
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = Path(sys.executable).parent
LONGEST = 600
"""Seconds after which a generation is given up."""

TIMED_IMPORT = "import time; start = time.perf_counter(); import {}; print(time.perf_counter() - start)"


Command = list[str | Path]


class Format(enum.StrEnum):
    """How results are printed."""

    TEXT = "text"
    JSON = "json"


@dataclasses.dataclass
class Contender:
    """One of the things that take turns."""

    name: str
    run: Callable[[], float | str]
    """Returns seconds, or why there are none."""
    seconds: list[float] = dataclasses.field(default_factory=list[float])
    failure: str = ""


@dataclasses.dataclass
class Comparison:
    """Contenders of one discipline; the first is what the others are measured by."""

    name: str
    contenders: list[Contender]

    def take_turns(self, runs: int) -> None:
        for _ in range(runs):
            for contender in self.contenders:
                if contender.failure:
                    continue
                outcome = contender.run()
                if isinstance(outcome, str):
                    contender.failure = outcome
                else:
                    contender.seconds.append(outcome)

    def rows(self) -> list[dict[str, Any]]:
        medians = [statistics.median(c.seconds) if c.seconds and not c.failure else None for c in self.contenders]
        return [
            {
                "comparison": self.name,
                "contender": contender.name,
                "runs": len(contender.seconds),
                "median_seconds": median,
                "lowest_seconds": min(contender.seconds, default=None),
                "highest_seconds": max(contender.seconds, default=None),
                "ratio": median / medians[0] if median is not None and medians[0] else None,
                "failure": contender.failure or None,
            }
            for contender, median in zip(self.contenders, medians, strict=True)
        ]


def main(
    corpus: Annotated[Path | None, typer.Option(help="Also generate every document of this folder.")] = None,
    peers: Annotated[bool, typer.Option(help="Let other generators take part.")] = False,
    names: Annotated[list[str] | None, typer.Option("--only", help="Only documents of these names.")] = None,
    imports: Annotated[int, typer.Option(help="Runs of each import.", min=1)] = 15,
    generations: Annotated[int, typer.Option(help="Runs of each generation.", min=1)] = 3,
    output: Annotated[Format, typer.Option("--format", help="How to print the results.")] = Format.TEXT,
) -> None:
    """Measure import and generation times, and print medians and ratios."""
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as temporary:
        for comparison, runs in [
            *((comparison, imports) for comparison in import_comparisons()),
            *((comparison, generations) for comparison in provider_comparisons(Path(temporary))),
            *((comparison, generations) for comparison in corpus_comparisons(corpus, Path(temporary), peers, names)),
        ]:
            print(f"{comparison.name} ...", file=sys.stderr)
            comparison.take_turns(runs)
            rows.extend(comparison.rows())
    machine = {
        "python": platform.python_version(),
        "processors": os.cpu_count(),
        "versions": {
            name: version(name) for name in ("specwright", "openapi-python-client", "datamodel-code-generator")
        },
    }
    if output is Format.JSON:
        print(json.dumps({"machine": machine, "results": rows}, indent=2))
    else:
        print_table(rows)


def import_comparisons() -> Iterable[Comparison]:
    for package in sorted((ROOT / "generated").glob("*/src/*/__init__.py")):
        source, name = package.parents[1], package.parent.name
        yield Comparison(
            f"import {name}",
            [
                Contender("msgspec alone", functools.partial(timed_import, "msgspec", None)),
                Contender(name, functools.partial(timed_import, name, source)),
            ],
        )


def provider_comparisons(folder: Path) -> Iterable[Comparison]:
    for provider in sorted(path.parent.name for path in (ROOT / "specs").glob("*/provider.yaml")):
        command: Command = [PROGRAMS / "specwright", "generate", provider, "--out"]
        yield Comparison(f"generate {provider}", [Contender("specwright", generation(command, folder / provider))])


def corpus_comparisons(corpus: Path | None, folder: Path, peers: bool, names: list[str] | None) -> Iterable[Comparison]:
    documents = sorted(corpus.iterdir()) if corpus is not None else []
    for document in documents:
        if (
            document.suffix not in (".json", ".yaml")
            or document.stem == "manifest"
            or (names and document.stem not in names)
        ):
            continue
        target = folder / document.stem
        ours: Command = [PROGRAMS / "specwright", "generate", "--spec", document, "--out"]
        contenders = [Contender("specwright", generation(ours, target / "specwright"))]
        if peers:
            contenders += [
                Contender(
                    "openapi-python-client",
                    generation(
                        [PROGRAMS / "openapi-python-client", "generate", "--path", document, "--output-path"],
                        target / "openapi-python-client",
                    ),
                ),
                *(
                    Contender(
                        f"datamodel-code-generator, {kind} (models only)",
                        generation(
                            [
                                PROGRAMS / "datamodel-codegen", "--input", document, "--input-file-type", "openapi",
                                "--output-model-type", kind, "--output",
                            ],
                            target / "models.py",
                        ),
                    )
                    for kind in ("pydantic_v2.BaseModel", "msgspec.Struct")
                ),
            ]  # fmt: skip
        yield Comparison(f"generate {document.stem}", contenders)


def timed_import(module: str, source: Path | None) -> float | str:
    environment = {**os.environ, "PYTHONPATH": str(source)} if source is not None else dict(os.environ)
    done = subprocess.run(
        [sys.executable, "-c", TIMED_IMPORT.format(module)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return float(done.stdout) if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


def generation(command: Command, target: Path) -> Callable[[], float | str]:
    """Return a run of a generator into a folder that does not exist yet, in a fresh process."""

    def run() -> float | str:
        if target.is_dir():
            shutil.rmtree(target)
        target.unlink(missing_ok=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        start = time.perf_counter()
        try:
            done = subprocess.run([*command, target], capture_output=True, text=True, check=False, timeout=LONGEST)
        except FileNotFoundError:
            return "is not installed"
        except subprocess.TimeoutExpired:
            return f"takes more than {LONGEST} s"
        seconds = time.perf_counter() - start
        if done.returncode == 0 and target.exists():
            return seconds
        message = (done.stdout + done.stderr).strip().splitlines() or ["no output"]
        return f"exit status {done.returncode}: {message[-1][:100]}"

    return run


def version(distribution: str) -> str | None:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None


def print_table(rows: list[dict[str, Any]]) -> None:
    table = Table("comparison", "contender", "runs", "median, ms", "range, ms", "ratio")
    for row in rows:
        if row["failure"]:
            cells = [f"failed: {row['failure']}", "", ""]
        else:
            lowest, highest = row["lowest_seconds"] * 1000, row["highest_seconds"] * 1000
            ratio = f"{row['ratio']:.2f}" if row["ratio"] is not None else ""
            cells = [f"{row['median_seconds'] * 1000:,.1f}", f"{lowest:,.1f} to {highest:,.1f}", ratio]
        table.add_row(row["comparison"], row["contender"], str(row["runs"]), *cells)
    Console(width=140).print(table)


if __name__ == "__main__":
    typer.run(main)
