"""Measure `specwright diff` and, in the same run, oasdiff: CPU time and memory. Asserts nothing.

Each document is compared with itself and with a copy that has some hundred edits, of which is counted how many the
report has. oasdiff is installed from the Go module proxy where Go is there.
"""

from __future__ import annotations

import copy
import dataclasses
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
import yaml
from rich.console import Console
from rich.table import Table

from specwright.openapi.json_types import is_list, is_object

OASDIFF = "github.com/oasdiff/oasdiff@v1.37.0"
PROGRAMS = Path(sys.executable).parent
DOCUMENTS = ("github", "stripe")
EDITS = 300

Tree = dict[str, Any]


@dataclasses.dataclass(frozen=True)
class Usage:
    """What a process took."""

    cpu: float
    megabytes: float
    output: bytes


@dataclasses.dataclass(frozen=True)
class Edit:
    """A change that was made to a copy."""

    pointer: str
    kind: str


def main(
    folder: Annotated[Path, typer.Argument(help="Folder with OpenAPI documents.", exists=True, file_okay=False)],
    names: Annotated[list[str] | None, typer.Option("--only", help="Other documents than the largest two.")] = None,
    runs: Annotated[int, typer.Option(help="Runs of each comparison.", min=1)] = 3,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Compare documents with themselves and with edited copies; print medians and ratios."""
    found: list[dict[str, Any]] = []
    oasdiff = installed_oasdiff()
    with tempfile.TemporaryDirectory() as temporary:
        for document in documents_of(folder, names or list(DOCUMENTS)):
            edited_copy, edits = written_copy(document, Path(temporary))
            for name, other, made in (
                (f"{document.stem} and itself", document, []),
                (f"{document.stem} and {len(edits)} edits", edited_copy, edits),
            ):
                print(f"{name} ...", file=sys.stderr)
                ours = [PROGRAMS / "specwright", "diff", document, other, "--format", "json", "--fail-on", "none"]
                contenders: dict[str, list[Any]] = {"specwright": ours}
                if oasdiff is not None:
                    contenders["oasdiff"] = [oasdiff, "changelog", document, other, "--format", "json"]
                found += measured(name, contenders, runs, made)
    if as_json:
        print(json.dumps(found, indent=2))
    else:
        print_rows(found)


def measured(name: str, contenders: dict[str, list[Any]], runs: int, edits: list[Edit]) -> Iterator[dict[str, Any]]:
    """Let the contenders take turns, and yield a row for each; ratios are ours to theirs."""
    usages: dict[str, list[Usage]] = {contender: [] for contender in contenders}
    for _ in range(runs):
        for contender, command in contenders.items():
            usages[contender].append(usage(command))
    medians = {
        contender: (statistics.median(u.cpu for u in taken), statistics.median(u.megabytes for u in taken))
        for contender, taken in usages.items()
    }
    for contender, (cpu, megabytes) in medians.items():
        report = json.loads(usages[contender][0].output or b"[]")
        changes: list[dict[str, Any]] = report["changes"] if contender == "specwright" else report
        yield {
            "comparison": name,
            "contender": contender,
            "runs": runs,
            "cpu_seconds": cpu,
            "megabytes": megabytes,
            "cpu_ratio": medians["specwright"][0] / cpu,
            "memory_ratio": medians["specwright"][1] / megabytes,
            "changes": len(changes),
            "edits": len(edits),
            "found": sum(has(changes, edit) for edit in edits) if contender == "specwright" else None,
        }


def has(changes: list[dict[str, Any]], edit: Edit) -> bool:
    """Whether a report of ours has a change at or below the place of an edit, or of what the place is a part of."""
    places = (place["pointer"] for change in changes for place in (change["old"], change["new"]) if place is not None)
    return any(place.startswith(edit.pointer) or edit.pointer.startswith(f"{place}/") for place in places)


def usage(command: list[Any]) -> Usage:
    """Run a command; return its CPU time, its largest memory and what it prints."""
    with tempfile.NamedTemporaryFile() as output:
        # A small process starts it, since the kernel counts the memory of who starts a program as the program's.
        measuring = [sys.executable, "-I", "-S", "-c", MEASURE, output.name, *map(str, command)]
        done = subprocess.run(measuring, stdout=subprocess.PIPE, check=True, text=True)
        cpu, memory = map(float, done.stdout.split())
        return Usage(cpu, memory / (1024 if sys.platform != "darwin" else 1024 * 1024), Path(output.name).read_bytes())


MEASURE = """
import os, sys
process = os.fork()
if not process:
    os.dup2(os.open(sys.argv[1], os.O_WRONLY), 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    os.execv(sys.argv[2], sys.argv[2:])
_, status, used = os.wait4(process, 0)
if os.waitstatus_to_exitcode(status) not in (0, 1):
    sys.exit(f"{sys.argv[2]} failed")
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


def installed_oasdiff() -> Path | None:
    """The peer, installed beside our own programs; None, with a reason printed, where that is not possible."""
    path = PROGRAMS / "oasdiff"
    if path.exists():
        return path
    go = shutil.which("go")
    if go is None:
        print("oasdiff does not take part: Go is not installed", file=sys.stderr)
        return None
    done = subprocess.run(
        [go, "install", OASDIFF],
        env={**os.environ, "GOBIN": str(PROGRAMS)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        print(f"oasdiff does not take part: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
        return None
    return path


def documents_of(folder: Path, names: list[str]) -> list[Path]:
    """The documents of these names."""
    return [path for path in sorted(folder.iterdir()) if path.stem in names and path.suffix in (".json", ".yaml")]


def written_copy(document: Path, folder: Path) -> tuple[Path, list[Edit]]:
    """Write a copy with edits, the same ones in every run; return it with what was edited."""
    text = document.read_text(encoding="utf-8")
    tree: Tree = json.loads(text) if document.suffix == ".json" else yaml.load(text, yaml.CSafeLoader)
    edits = list(edited(tree, EDITS, random.Random(1)))
    path = folder / f"{document.stem}-edited.json"
    path.write_text(json.dumps(tree, indent=2), encoding="utf-8")
    return path, edits


def edited(tree: Tree, number: int, choose: random.Random) -> Iterator[Edit]:
    """Edit schemas that operations reach, each in another place; yield what was done."""
    places = list(reached_schemas(tree))
    choose.shuffle(places)
    taken: list[str] = []
    for pointer, schema in places:
        if len(taken) == number:
            return
        if any(pointer.startswith(f"{other}/") or other.startswith(f"{pointer}/") for other in taken):
            continue
        kinds = [kind for kind, fits in KINDS if fits(schema)]
        if not kinds:
            continue
        kind = choose.choice(kinds)
        kind(schema)
        taken.append(pointer)
        yield Edit(pointer, kind.__name__)


def reached_schemas(tree: Tree) -> Iterator[tuple[str, Tree]]:
    """Every schema below an operation, references followed, each once."""
    seen: set[str] = set()
    rest: list[tuple[str, Any, bool]] = [("/paths", tree.get("paths"), False)]
    while rest:
        pointer, node, is_schema = rest.pop()
        if is_list(node):
            rest += [(f"{pointer}/{index}", each, is_schema) for index, each in enumerate(node)]
            continue
        if not is_object(node) or pointer in seen:
            continue
        seen.add(pointer)
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/"):
            target = at(tree, reference[1:])
            rest.append((reference[1:], target, is_schema or reference.startswith("#/components/schemas/")))
            continue
        if is_schema and "type" in node and isinstance(node["type"], str):
            yield pointer, node
        for key, child in node.items():
            if key in ("example", "examples", "default", "enum", "x-github") or key.startswith("x-"):
                continue
            below = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            if key in ("properties", "patternProperties") and is_schema and is_object(child):
                rest += [
                    (f"{below}/{name.replace('~', '~0').replace('/', '~1')}", each, True)
                    for name, each in child.items()
                ]
            else:
                rest.append((below, child, key == "schema" or (is_schema and key in SUBSCHEMAS)))


SUBSCHEMAS = ("items", "additionalProperties", "allOf", "anyOf", "oneOf", "not")


def escaped(token: str) -> str:
    """A part of a pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def at(tree: Tree, pointer: str) -> Any:
    """The node at a pointer."""
    node: Any = tree
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        node = node[int(key)] if is_list(node) else node[key]
    return node


def shorten(schema: Tree) -> None:
    """Limit the length of a text."""
    schema["maxLength"] = 7


def bound(schema: Tree) -> None:
    """Limit a number."""
    schema["minimum"] = 3


def require(schema: Tree) -> None:
    """Require one more property."""
    optional = next(name for name in schema["properties"] if name not in schema.get("required", ()))
    schema["required"] = [*schema.get("required", ()), optional]


def add_property(schema: Tree) -> None:
    """Declare one more property."""
    schema["properties"]["zz_new"] = {"type": "string"}


def drop_member(schema: Tree) -> None:
    """Take a value out of an enumeration."""
    schema["enum"] = copy.copy(schema["enum"])[:-1]


def retype(schema: Tree) -> None:
    """Make a flag a text."""
    schema["type"] = "string"


def count(schema: Tree) -> None:
    """Limit the number of items."""
    schema["maxItems"] = 2


KINDS: list[tuple[Callable[[Tree], None], Callable[[Tree], bool]]] = [
    (shorten, lambda s: s["type"] == "string" and not s.keys() & {"enum", "const", "format", "maxLength"}),
    (bound, lambda s: s["type"] == "integer" and not s.keys() & {"enum", "const", "minimum"}),
    (
        require,
        lambda s: s["type"] == "object" and any(name not in s.get("required", ()) for name in s.get("properties", ())),
    ),
    (add_property, lambda s: s["type"] == "object" and is_object(s.get("properties"))),
    (drop_member, lambda s: len(s.get("enum") or ()) > 1),
    (retype, lambda s: s["type"] == "boolean" and not s.keys() & {"enum", "const"}),
    (count, lambda s: s["type"] == "array" and "maxItems" not in s),
]


def print_rows(found: list[dict[str, Any]]) -> None:
    """Print what was measured as a table."""
    table = Table(
        "comparison",
        "contender",
        "runs",
        "CPU, s",
        "memory, MB",
        "ours/theirs: CPU",
        "memory",
        "changes",
        "edits found",
    )
    for row in found:
        table.add_row(
            row["comparison"], row["contender"], str(row["runs"]), f"{row['cpu_seconds']:.2f}",
            f"{row['megabytes']:,.0f}", f"{row['cpu_ratio']:.2f}", f"{row['memory_ratio']:.2f}", f"{row['changes']:,}",
            "" if row["found"] is None or not row["edits"] else f"{row['found']} of {row['edits']}",
        )  # fmt: skip
    Console(width=140).print(table)


if __name__ == "__main__":
    typer.run(main)
