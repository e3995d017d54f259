"""Emitted packages have no fault that mypy or pyright, both strict, could find."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from specwright.pipeline import templates
from tests.emitted import FRAGMENTS, emitted

pytestmark = pytest.mark.slow

USES = """
from typing import assert_type

from {names} import Client as NamesClient
from {responses} import Client, models
from {responses}._runtime.models.model import UNSET, UnsetType
from {nulls} import models as nulls
from {unions} import models as unions


client = Client()
assert_type(client.a.two(), models.Old | models.New)
assert_type(client.a.none_or_one(), models.Old | None)
assert_type(client.a.text(), str)
assert_type(client.a.search(q="x"), list[str])
assert_type(NamesClient(base_url="http://localhost").import_.list(), list[str])
for event in client.a.events():
    assert_type(event, models.Old)
thing = nulls.Thing(always="a", perhaps=None)
assert_type(thing.perhaps, str | None)
assert_type(thing.optional, int | UnsetType)
holder = unions.Holder(mapped=unions.Circle(kind="round", radius=1.0))
if holder.mapped is not UNSET and isinstance(holder.mapped, unions.Circle):
    assert_type(holder.mapped.radius, float)
"""


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All fragments' packages, over one copy of the runtime, and a module that uses them."""
    folder = tmp_path_factory.mktemp("typing")
    shutil.copytree(templates() / "runtime", folder / "shared", ignore=shutil.ignore_patterns("__pycache__"))
    made: dict[str, str] = {}
    for path in sorted(FRAGMENTS.glob("*.yaml")):
        package = emitted(path, folder / "emitted")
        made[path.stem] = package.name
        for name, source in package.python():
            if name.startswith("src/"):
                target = folder / name.removeprefix("src/")
                target.parent.mkdir(parents=True, exist_ok=True)
                text = source.replace("from .._runtime", "from shared").replace("from ._runtime", "from shared")
                target.write_text(text, encoding="utf-8")
    uses = (
        USES.replace("._runtime.models.model", "._")
        .format(**made)
        .replace(f"from {made['responses']}._ import", "from shared.models.model import")
    )
    (folder / "uses.py").write_text(uses)
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": ["."],
        "exclude": ["shared", "emitted"],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    return folder


def run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)


def test_mypy_finds_nothing_in_emitted_packages(merged: Path) -> None:
    packages = sorted(path.name for path in merged.glob("emitted_*"))
    done = run(
        "mypy", "--strict", "--python-version", "3.11", "--no-error-summary", *packages, "uses.py", folder=merged
    )
    assert done.stdout == ""
    assert done.returncode == 0


def test_pyright_finds_nothing_in_emitted_packages(merged: Path) -> None:
    done = run("pyright", "--pythonpath", sys.executable, folder=merged)
    assert done.stdout.strip().splitlines()[-1].startswith("0 errors, 0 warnings"), done.stdout
    assert done.returncode == 0
