"""The code blocks of Markdown files, to be run as they stand."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(path: Path, language: str) -> list[str]:
    """The code blocks of one language, in order."""
    return [code for found, code in _FENCE.findall(path.read_text(encoding="utf-8")) if found == language]


def run_python(code: str, *, paths: list[Path], environment: Mapping[str, str], folder: Path) -> str:
    """Run code in a fresh interpreter; returns what it prints.

    Raises:
        AssertionError: It fails; the message has its output.
    """
    result = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        env={
            **{name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "LC_ALL")},
            "PYTHONPATH": os.pathsep.join(str(path) for path in paths),
            **environment,
        },
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, f"{result.stdout}\n{result.stderr}\n--- code:\n{code}"
    return result.stdout
