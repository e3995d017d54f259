"""Fresh environments: what people get who install a package, for each Python on this machine that it supports."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from specwright.errors import SpecwrightError

CHECK = Path(__file__).with_name("installed_check.py")
OLDEST, NEWEST = (3, 11), (3, 20)
"""Versions of Python to look for."""


class InstalledPackageError(SpecwrightError):
    """A package cannot be installed into a fresh environment, or does not work there."""


@dataclass(frozen=True, slots=True)
class Interpreter:
    """A Python on this machine."""

    path: str
    version: tuple[int, int]

    def __str__(self) -> str:
        return f"Python {self.version[0]}.{self.version[1]}"


def interpreters() -> tuple[Interpreter, ...]:
    """The Pythons that packages support on this machine, one a minor version: the running one and those on the path."""
    found = {sys.version_info[:2]: Interpreter(sys.executable, (sys.version_info[0], sys.version_info[1]))}
    for minor in range(OLDEST[1], NEWEST[1]):
        version = (OLDEST[0], minor)
        path = shutil.which(f"python{version[0]}.{version[1]}")
        if version not in found and path is not None and _can_make_environments(path, version):
            found[version] = Interpreter(path, version)
    return tuple(found[version] for version in sorted(found))


def _can_make_environments(path: str, version: tuple[int, int]) -> bool:
    """Whether a program is the Python that its name says, and has `venv` and `ensurepip`."""
    code = "import ensurepip, sys, venv; print(*sys.version_info[:2])"
    done = subprocess.run(  # noqa: S603  # an interpreter that was found on the path
        [path, "-I", "-c", code], capture_output=True, text=True, check=False
    )
    return done.returncode == 0 and done.stdout.split() == [str(part) for part in version]


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment of its own."""

    folder: Path
    interpreter: Interpreter

    @classmethod
    def make(cls, folder: Path, interpreter: Interpreter) -> Environment:
        """Make an empty environment in a folder."""
        if interpreter.path == sys.executable:
            venv.create(folder, with_pip=True, clear=True)
        else:
            _run([interpreter.path, "-m", "venv", "--clear", str(folder)], "cannot make an environment")
        return cls(folder, interpreter)

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def install(self, requirement: str, *arguments: str) -> None:
        """Install a wheel or a requirement with all that it needs; nothing else of this machine is seen.

        Raises:
            InstalledPackageError: With the end of what pip printed.
        """
        pip = [str(self.python), "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
        _run([*pip, *arguments, requirement], f"{requirement} cannot be installed with {self.interpreter}")

    def check(self, wanted: Mapping[str, Any]) -> dict[str, Any]:
        """Import the installed package, touch every public name and make calls; returns what was seen.

        Raises:
            InstalledPackageError: The package does not import.
        """
        command = [str(self.python), "-I", str(CHECK)]
        printed = _run(command, f"{wanted['package']} does not work with {self.interpreter}", json.dumps(wanted))
        seen: dict[str, Any] = json.loads(printed)
        return seen


def _run(command: Sequence[str], failure: str, given: str = "") -> str:
    # Only what installing needs of this environment: a PYTHONPATH would show the package more than it will have.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(  # noqa: S603  # an interpreter of an environment that was made for this
        command, input=given, capture_output=True, text=True, env=environment, check=False
    )
    if done.returncode:
        lines = _without_secrets(done.stderr or done.stdout).strip().splitlines()
        raise InstalledPackageError("\n".join([f"{failure}:", *lines[-6:]]))
    return done.stdout


def _without_secrets(text: str) -> str:
    """Text without user names and passwords in addresses."""
    return re.sub(r"(\w+://)[^/@\s]+@", r"\1", text)
