"""What is called compatible for callers of the client is: code that uses all of the old client fits the new one.

A document is edited at random. Where the comparison of the two clients finds nothing that breaks, a module that calls
every method and uses every model of the old client, with the types of the old client, has to type-check against the
new one. Where it finds something, the same module should not, or the verdict says too much.
"""

from __future__ import annotations

import copy
import os
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from specwright.diff.client.comparison import compare_surfaces
from specwright.diff.client.surface import Surface, surface_of
from specwright.emit import client
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.openapi.document import load_document
from specwright.pipeline import templates

pytestmark = pytest.mark.slow

DOCUMENT = Path(__file__).parent / "diff" / "1.yaml"
VARIANTS = int(os.environ.get("SPECWRIGHT_VARIANTS", "16"))

Tree = dict[str, Any]


def parameters(tree: Tree) -> list[Tree]:
    return tree["paths"]["/parcels"]["get"]["parameters"]  # type: ignore[no-any-return]


def some_object(tree: Tree, choose: random.Random) -> Tree:
    return tree["components"]["schemas"][choose.choice(["Parcel", "NewParcel"])]  # type: ignore[no-any-return]


def add_parameter(tree: Tree, choose: random.Random) -> None:
    parameters(tree).append({"name": "page", "in": "query", "schema": {"type": "integer"}})


def require_parameter(tree: Tree, choose: random.Random) -> None:
    choose.choice(parameters(tree))["required"] = True


def widen_parameter(tree: Tree, choose: random.Random) -> None:
    parameters(tree)[0]["schema"] = {"type": ["integer", "string"]}


def drop_parameter(tree: Tree, choose: random.Random) -> None:
    parameters(tree).pop()


def add_property(tree: Tree, choose: random.Random) -> None:
    some_object(tree, choose)["properties"]["colour"] = {"type": "string"}


def drop_property(tree: Tree, choose: random.Random) -> None:
    some_object(tree, choose)["properties"].pop("weight", None)


def require_property(tree: Tree, choose: random.Random) -> None:
    some_object(tree, choose)["required"].append("weight")


def release_property(tree: Tree, choose: random.Random) -> None:
    some_object(tree, choose)["required"].pop()


def allow_null(tree: Tree, choose: random.Random) -> None:
    some_object(tree, choose)["properties"]["receiver"]["type"] = ["string", "null"]


def make_whole(tree: Tree, choose: random.Random) -> None:
    some_object(tree, choose)["properties"].setdefault("weight", {})["type"] = "integer"


def add_member(tree: Tree, choose: random.Random) -> None:
    tree["components"]["schemas"]["State"]["enum"].append("lost")


def drop_member(tree: Tree, choose: random.Random) -> None:
    tree["components"]["schemas"]["State"]["enum"].pop()


def add_operation(tree: Tree, choose: random.Random) -> None:
    operation = {"operationId": "purge", "tags": ["parcels"], "responses": {"204": {"description": "Done."}}}
    tree["paths"]["/parcels"]["delete"] = operation


def rename_operation(tree: Tree, choose: random.Random) -> None:
    tree["paths"]["/parcels"]["post"]["operationId"] = "post"


def change_text(tree: Tree, choose: random.Random) -> None:
    tree["info"]["description"] = "Parcels and letters."


EDITS: tuple[Callable[[Tree, random.Random], None], ...] = (
    add_parameter, require_parameter, widen_parameter, drop_parameter, add_property, drop_property, require_property,
    release_property, allow_null, make_whole, add_member, drop_member, add_operation, rename_operation, change_text,
)  # fmt: skip


def emitted(tree: Tree, name: str, folder: Path) -> Surface:
    """Emit the client of a tree as a package of a name into a folder."""
    path = folder / f"{name}.yaml"
    path.write_text(yaml.safe_dump(tree, sort_keys=False), encoding="utf-8")
    document = load_document(path)
    api = lower(document, replace(derived_provider(document), package=name, client="Client"))
    files = client.emit(api, templates())
    for file, content in files.items():
        if file.startswith("src/") and "/_runtime/" not in file:
            target = folder / file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    (folder / "src" / name / "_runtime").symlink_to(templates() / "runtime", target_is_directory=True)
    return surface_of(api, files)


def callers(surface: Surface, package: str) -> Iterator[str]:
    """Source that uses all of a client, with the types that the surface says, against the package of a name."""
    known = "|".join(map(re.escape, surface.classes))

    def type_(annotation: str) -> str:
        return re.sub(rf"\b({known})\b", r"models.\1", annotation)

    yield "from __future__ import annotations"
    yield "import datetime"
    yield "from typing import Any"
    yield f"from {package} import Client, RequestOptions, UNSET, UnsetType, models"
    for number, method in enumerate(surface.methods.values()):
        arguments = ", ".join(f"{argument.name}: {type_(argument.annotation)}" for argument in method.arguments)
        passed = ", ".join(each.name if each.is_positional else f"{each.name}={each.name}" for each in method.arguments)
        required = ", ".join(
            each.name if each.is_positional else f"{each.name}={each.name}"
            for each in method.arguments
            if each.is_required
        )
        yield f"def call_{number}(client: Client, {arguments}) -> {type_(method.returns)}:"
        yield f"    {method.path}({required})"
        yield f"    return {method.path}({passed})"
    for class_ in surface.classes.values():
        name = f"models.{class_.name}"
        sent, returned = surface.users(class_.name)
        if class_.kind == "enum":
            yield from (f"{name}.{member.name}" for member in class_.attributes)
        elif class_.kind == "model":
            if sent:
                arguments = ", ".join(f"{each.name}: {type_(each.annotation)}" for each in class_.attributes)
                values = ", ".join(f"{each.name}={each.name}" for each in class_.attributes if each.is_required)
                yield f"def make_{class_.name}({arguments}) -> {name}: return {name}({values})"
            if returned:
                for each in class_.attributes:
                    yield f"def read_{class_.name}_{each.name}(value: {name}) -> {type_(each.annotation)}:"
                    yield f"    return value.{each.name}"


def test_code_that_used_the_old_client_fits_the_new_one_where_nothing_breaks(tmp_path: Path) -> None:
    tree = yaml.safe_load(DOCUMENT.read_text(encoding="utf-8"))
    old = emitted(tree, "old_client", tmp_path)
    verdicts: dict[str, list[str]] = {}
    for number in range(VARIANTS):
        choose = random.Random(number)
        variant = copy.deepcopy(tree)
        for edit in choose.sample(EDITS, choose.choice((1, 1, 2))):
            edit(variant, choose)
        name = f"client_{number}"
        new = replace_package(emitted(variant, name, tmp_path), old)
        comparison = compare_surfaces(old, new)
        verdicts[name] = [f"{change.id} {change.name}" for change in comparison.of_level("breaking")]
        (tmp_path / f"calls_{name}.py").write_text("\n".join(callers(old, name)) + "\n", encoding="utf-8")
    assert any(verdicts.values())
    assert not all(verdicts.values())
    wrong = refused(tmp_path)
    missed = {name: wrong[name] for name, breaking in verdicts.items() if name in wrong and not breaking}
    assert missed == {}, "called compatible, and code of callers no longer type-checks"
    needless = {name: breaking for name, breaking in verdicts.items() if breaking and name not in wrong}
    assert needless == {}, "called breaking, and code of callers still type-checks"


def replace_package(surface: Surface, old: Surface) -> Surface:
    """The surface under the name of the old package, as a new version has it."""
    return Surface(old.package, old.client, surface.constructor, surface.methods, surface.classes)


def refused(folder: Path) -> dict[str, list[str]]:
    """Type-check all modules of callers; return the complaints about each by the name of its package."""
    modules = sorted(str(path.name) for path in folder.glob("calls_*.py"))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--follow-imports=silent", *modules],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(folder / "src")},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: dict[str, list[str]] = {}
    for line in done.stdout.splitlines():
        if match := re.match(r"calls_(\w+)\.py:\d+: error: (.*)", line):
            found.setdefault(match[1], []).append(match[2])
    return found
