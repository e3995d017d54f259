"""Formatting of emitted Python by ruff: all modules in one go, because starting it costs more than using it."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from ruff import find_ruff_bin  # type: ignore[import-untyped]


class FormattingError(Exception):
    """Ruff refused an emitted module. This is a fault of the generator, not of the specification."""


def json_file(value: Any) -> bytes:
    """A value as the content of a JSON file: readable in a difference, with a line break at its end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


_SETTINGS = """\
line-length = 120
target-version = "py311"
[lint]
select = ["I", "RUF022"]
[lint.isort]
combine-as-imports = true
"""


def _memory() -> str | None:
    """Where files stay in memory, as these live for a second; None where the system has no such place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # nosec B108  # noqa: S108  # the folder within has a random name


def formatted(modules: Mapping[str, str]) -> dict[str, bytes]:
    """Sort the imports of modules and format them.

    Args:
        modules: Source by path.

    Raises:
        FormattingError: A module is not valid Python.
    """
    with tempfile.TemporaryDirectory(prefix="specwright-", dir=_memory()) as folder:
        root = Path(folder)
        (root / "ruff.toml").write_text(_SETTINGS)
        for parent in {str(Path(path).parent) for path in modules}:
            (root / parent).mkdir(parents=True, exist_ok=True)
        for path, source in modules.items():
            (root / path).write_text(source, encoding="utf-8")
        for arguments in (["check", "--fix", "--quiet", "--no-cache"], ["format", "--quiet", "--no-cache"]):
            command = [find_ruff_bin(), *arguments, "--config", "ruff.toml", "."]
            result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
            if result.returncode != 0:
                raise FormattingError(f"ruff {arguments[0]}: {result.stdout}{result.stderr}".replace(folder, ""))
        return {path: (root / path).read_bytes() for path in modules}
