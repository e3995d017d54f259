"""Each emitted package builds as wheel and source distribution, and works where nothing else is installed."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = sorted((ROOT / "generated").glob("*/pyproject.toml"))


def run(*command: str | Path, folder: Path) -> str:
    """Run a command; returns what it prints, raises with it when it fails."""
    result = subprocess.run(
        [str(part) for part in command], cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with wheel and source distribution of every package, the wheel built from the latter."""
    out = tmp_path_factory.mktemp("dist")
    for project in PACKAGES:
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, project.parent, folder=ROOT)
    return out


def test_there_are_packages() -> None:
    assert len(PACKAGES) == 3


def test_distributions_have_what_users_need(built: Path) -> None:
    wheels, sources = sorted(built.glob("*.whl")), sorted(built.glob("*.tar.gz"))
    assert len(wheels) == len(sources) == len(PACKAGES)
    for path in wheels:
        names = zipfile.ZipFile(path).namelist()
        assert any(name.endswith("/py.typed") for name in names)
        assert any(name.endswith("licenses/LICENSE") for name in names)
    for path in sources:
        with tarfile.open(path) as archive:
            members = {name.partition("/")[2] for name in archive.getnames()}
        expected = {"README.md", "CHANGELOG.md", "LICENSE", "reference.md", "llms.txt", "unsupported.json"}
        assert expected <= members
        assert "tests/test_package.py" in members


def test_packages_work_in_an_empty_environment(built: Path, tmp_path: Path) -> None:
    folder = tmp_path / "environment"
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    constraints = ROOT / "constraints.txt"
    wheels = sorted(built.glob("*.whl"))
    run(python, "-m", "pip", "install", "--quiet", "--constraint", constraints, *wheels, folder=tmp_path)
    names = [next((project.parent / "src").iterdir()).name for project in PACKAGES]
    program = f"""
import importlib, pkgutil
for name in {names!r}:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, name + "."):
        importlib.import_module(module.name)
    print(name, package.__version__, len(package.models.__all__))
"""
    printed = run(python, "-W", "error", "-c", program, folder=tmp_path).splitlines()
    assert [line.split()[0] for line in printed] == names
    installed = run(python, "-m", "pip", "list", "--format=freeze", folder=tmp_path).lower()
    assert "specwright" not in installed
