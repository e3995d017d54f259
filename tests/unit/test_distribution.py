"""What installing Specwright brings, and what its commands say where an extra is missing."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from specwright.cli.errors import EXTRAS

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MOST = 22
"""Distributions that `pip install specwright` may bring, itself included."""

DOCUMENT = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {operationId: listPets, responses: {"204": {description: none}}}}
"""

BLOCKED = """
import sys
for name in {modules!r}:
    sys.modules[name] = None
sys.argv = ["specwright", *{arguments!r}]
from specwright.cli import main
main()
"""


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def installed_by(requirements: Iterable[str]) -> set[str]:
    """Every distribution that requirements bring, by what the installed ones require in this environment."""
    pending = [Requirement(requirement) for requirement in requirements]
    seen: set[tuple[str, str]] = set()
    while pending:
        requirement = pending.pop()
        for extra in requirement.extras or {""}:
            if (canonical(requirement.name), extra) in seen:
                continue
            seen.add((canonical(requirement.name), extra))
            inner = map(Requirement, metadata.requires(requirement.name) or ())
            pending.extend(each for each in inner if each.marker is None or each.marker.evaluate({"extra": extra}))
    return {name for name, _ in seen}


def run_without(modules: Iterable[str], *arguments: object) -> subprocess.CompletedProcess[str]:
    """The command where modules cannot be imported."""
    program = BLOCKED.format(modules=list(modules), arguments=[str(argument) for argument in arguments])
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "pets.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return path


def test_the_base_installation_is_light() -> None:
    brought = {"specwright"} | installed_by(PROJECT["dependencies"])
    assert {"jinja2", "markupsafe"} <= brought
    assert len(brought) <= MOST, sorted(brought)


def test_all_brings_every_extra_that_a_command_needs() -> None:
    extras = PROJECT["optional-dependencies"]
    (everything,) = map(Requirement, extras["all"])
    assert everything.extras == extras.keys() - {"all", "test"}
    assert any("all" in Requirement(requirement).extras for requirement in extras["test"])


@pytest.mark.parametrize("extra", sorted({*EXTRAS.values()}))
def test_the_table_of_extras_is_that_of_the_project(extra: str) -> None:
    declared = {canonical(Requirement(each).name) for each in PROJECT["optional-dependencies"][extra]} - {"specwright"}
    assert {canonical(module) for module, its_extra in EXTRAS.items() if its_extra == extra} == declared


def test_the_base_installation_lints_and_generates(document: Path, tmp_path: Path) -> None:
    absent = {*EXTRAS, "anyio", "cryptography", "httpx", "httpx2", "packaging", "pydantic", "websockets"}
    assert {canonical(module) for module in absent} & installed_by(PROJECT["dependencies"]) == set()
    assert run_without(absent, "lint", "--spec", document).returncode == 0
    done = run_without(absent, "generate", "--spec", document, "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert "1 operation" in done.stdout


@pytest.mark.parametrize(
    ("extra", "arguments"),
    [
        ("mock", ("mock",)),
        ("adapters", ("generate", "--out", "out", "--emitter", "classic", "--spec")),
        ("adapters", ("generate", "--out", "out", "--emitter", "models", "--format", "json", "--spec")),
    ],
)
def test_a_command_whose_extra_is_missing_says_which_to_install(
    extra: str, arguments: tuple[str, ...], document: Path
) -> None:
    done = run_without(EXTRAS, *arguments, document)
    assert done.returncode == 2
    assert f"pip install 'specwright[{extra}]'" in done.stderr
    assert "Traceback" not in done.stderr
    assert ("pip install" in done.stdout) == ("json" in arguments)
