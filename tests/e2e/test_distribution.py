"""Specwright itself builds, installs where nothing else is installed, and works outside a checkout."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST = 22
"""Distributions that `pip install specwright` may bring, itself included."""

DOCUMENT = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {operationId: listPets, responses: {"204": {description: none}}}}
"""

PROGRAM = """
import specwright
print(specwright.generate("pets.yaml", "client", check=True).changed, specwright.__file__)
"""


def run(*command: str | Path, folder: Path, status: int = 0) -> str:
    """Run a command; returns what it prints."""
    result = subprocess.run(
        [str(part) for part in command], cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )
    assert result.returncode == status, result.stdout + result.stderr
    return result.stdout + result.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source distribution."""
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT, folder=ROOT)
    assert len(list(out.glob("*.tar.gz"))) == 1
    (path,) = out.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an environment in which only Specwright is installed."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / "environment", with_pip=True)
    found = folder / "environment" / ("Scripts" if sys.platform == "win32" else "bin")
    constraints = ROOT / "constraints.txt"
    run(found / "python", "-m", "pip", "install", "--quiet", "--constraint", constraints, wheel, folder=folder)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a document, outside of any checkout."""
    (tmp_path / "pets.yaml").write_text(DOCUMENT, encoding="utf-8")
    return tmp_path


def test_the_wheel_has_what_is_emitted_and_says_that_it_is_typed(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0] for name in names if ".dist-info/" not in name} == {"specwright"}
    assert "specwright/py.typed" in names
    assert "specwright/_templates/client/pyproject.toml.jinja" in names
    runtime = ROOT / "templates" / "runtime"
    for source in runtime.rglob("*.py"):
        assert f"specwright/_templates/runtime/{source.relative_to(runtime).as_posix()}" in names
    assert not [name for name in names if "__pycache__" in name]


def test_the_base_installation_is_light(programs: Path, folder: Path) -> None:
    listed = run(programs / "python", "-m", "pip", "list", "--format=freeze", folder=folder).splitlines()
    brought = {line.partition("==")[0] for line in listed} - {"pip", "setuptools"}
    assert "specwright" in brought
    assert len(brought) <= MOST, sorted(brought)


def test_a_package_is_generated_from_any_folder(programs: Path, folder: Path) -> None:
    generate = (programs / "specwright", "generate", "pets.yaml", "--out", "client")
    assert "1 operation" in run(*generate, folder=folder)
    assert (folder / "client" / "src" / "pets_client" / "_runtime" / "operation.py").exists()
    assert "up to date, nothing written" in run(*generate, folder=folder)
    assert run(programs / "specwright", "lint", "pets.yaml", folder=folder) == "pets.yaml: no problems\n"
    assert run(programs / "python", "-m", "specwright", "--version", folder=folder).startswith("specwright ")
    changed, _, file = run(programs / "python", "-c", PROGRAM, folder=folder).partition(" ")
    assert changed == "False"
    assert Path(file.strip()).is_relative_to(programs.parent)


def test_commands_of_extras_say_what_to_install(programs: Path, folder: Path) -> None:
    said = run(programs / "specwright", "mock", "pets.yaml", folder=folder, status=2)
    assert "pip install 'specwright[mock]'" in said
    command = (programs / "specwright", "generate", "pets.yaml", "--out", "client", "--emitter")
    for emitter in ("classic", "models"):
        assert "pip install 'specwright[adapters]'" in run(*command, emitter, folder=folder, status=2)


def test_without_a_project_the_message_says_what_to_do(programs: Path, folder: Path) -> None:
    assert "pass a document" in run(programs / "specwright", "generate", folder=folder, status=2)
