"""Measure Specwright and, in the same run, what it is compared with. Asserts nothing.

Times of one machine and one minute only tell something as ratios, so contenders take turns, and what is reported is the
median of each and its ratio to the first. Of a generation, processor time and peak memory are reported too, those of
the programs that it starts included: they say more than elapsed time where others use the machine as well.
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
import threading
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
class Measurement:
    """What one run took."""

    seconds: float
    processor_seconds: float | None = None
    megabytes: float | None = None
    """Peak of resident memory."""


@dataclasses.dataclass
class Contender:
    """One of the things that take turns."""

    name: str
    run: Callable[[], Measurement | str]
    """Returns a measurement, or why there is none."""
    measurements: list[Measurement] = dataclasses.field(default_factory=list[Measurement])
    failure: str = ""

    def values(self, name: str) -> list[float]:
        """Return what was measured under a name, where it was measured."""
        found = [getattr(measurement, name) for measurement in self.measurements]
        return [] if self.failure else [value for value in found if value is not None]

    def median(self, name: str) -> float | None:
        values = self.values(name)
        return statistics.median(values) if values else None


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
                    contender.measurements.append(outcome)

    def rows(self) -> list[dict[str, Any]]:
        medians = [contender.median("seconds") for contender in self.contenders]
        return [
            {
                "comparison": self.name,
                "contender": contender.name,
                "runs": len(contender.measurements),
                "median_seconds": median,
                "lowest_seconds": min(contender.values("seconds"), default=None),
                "highest_seconds": max(contender.values("seconds"), default=None),
                "ratio": median / medians[0] if median is not None and medians[0] else None,
                "median_processor_seconds": contender.median("processor_seconds"),
                "highest_megabytes": max(contender.values("megabytes"), default=None),
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


def timed_import(module: str, source: Path | None) -> Measurement | str:
    environment = {**os.environ, "PYTHONPATH": str(source)} if source is not None else dict(os.environ)
    done = subprocess.run(
        [sys.executable, "-c", TIMED_IMPORT.format(module)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return Measurement(float(done.stdout)) if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


def generation(command: Command, target: Path) -> Callable[[], Measurement | str]:
    """Return a run of a generator into a folder that does not exist yet, in a fresh process."""

    def run() -> Measurement | str:
        if target.is_dir():
            shutil.rmtree(target)
        target.unlink(missing_ok=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile() as output:
            start = time.perf_counter()
            try:
                process = subprocess.Popen([*command, target], stdout=output, stderr=output)
            except FileNotFoundError:
                return "is not installed"
            used = usage_of(process)
            seconds = time.perf_counter() - start
            if seconds > LONGEST:
                return f"takes more than {LONGEST} s"
            if process.returncode == 0 and target.exists():
                return Measurement(seconds, *used)
            output.seek(0)
            message = output.read().decode(errors="replace").strip().splitlines() or ["no output"]
            return f"exit status {process.returncode}: {message[-1][:100]}"

    return run


def usage_of(process: subprocess.Popen[bytes]) -> tuple[float | None, float | None]:
    """Wait for a process; return its processor seconds and peak memory in megabytes, where the system tells."""
    killer = threading.Timer(LONGEST, process.kill)
    killer.start()
    try:
        if sys.platform == "win32":
            process.wait()
            return None, None
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        unit = 2**20 if sys.platform == "darwin" else 2**10  # macOS counts bytes, Linux kibibytes
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit
    finally:
        killer.cancel()


def version(distribution: str) -> str | None:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None


def print_table(rows: list[dict[str, Any]]) -> None:
    table = Table("comparison", "contender", "runs", "median, ms", "range, ms", "ratio", "processor, ms", "peak, MB")
    for row in rows:
        if row["failure"]:
            cells = [f"failed: {row['failure']}", "", "", "", ""]
        else:
            lowest, highest = row["lowest_seconds"] * 1000, row["highest_seconds"] * 1000
            ratio = f"{row['ratio']:.2f}" if row["ratio"] is not None else ""
            processor, peak = row["median_processor_seconds"], row["highest_megabytes"]
            cells = [
                f"{row['median_seconds'] * 1000:,.1f}",
                f"{lowest:,.1f} to {highest:,.1f}",
                ratio,
                f"{processor * 1000:,.0f}" if processor is not None else "",
                f"{peak:,.0f}" if peak is not None else "",
            ]
        table.add_row(row["comparison"], row["contender"], str(row["runs"]), *cells)
    Console(width=160).print(table)


if __name__ == "__main__":
    typer.run(main)
