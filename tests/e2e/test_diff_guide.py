"""Every command of docs/diff.md runs, and prints what the guide shows."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .snippets import blocks

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "diff.md"
EXAMPLE = Path(__file__).parent / "diff"


def transcript() -> Iterator[tuple[str, str]]:
    """The commands of the guide with the output that stands below each."""
    for block in blocks(GUIDE, "console"):
        command, output = "", ""
        for line in block.splitlines(keepends=True):
            if line.startswith("$ "):
                if command:
                    yield command, output
                command, output = line[2:].rstrip("\n"), ""
            else:
                output += line
        yield command, output


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the document of the guide: the old version committed, the new one in the working tree."""
    folder = tmp_path_factory.mktemp("guide")
    (folder / "openapi.yaml").write_bytes((EXAMPLE / "1.yaml").read_bytes())
    for arguments in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "--message", "Describe parcels")):
        settings = ("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *settings, *arguments], cwd=folder, check=True)
    (folder / "openapi.yaml").write_bytes((EXAMPLE / "2.yaml").read_bytes())
    return folder


def run(command: str, folder: Path) -> str:
    """Run a line of the guide in a shell; standard error goes where people see it."""
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout
    return done.stdout


def test_the_commands_of_the_guide_print_what_it_shows(folder: Path) -> None:
    shown = list(transcript())
    assert len(shown) > 10
    for command, output in shown:
        assert (command, run(command, folder)) == (command, output)
