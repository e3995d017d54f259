"""The hooks that other projects take from here, and the page on security."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_passes_where_everything_is_as_it_should_be(hook: dict[str, str]) -> None:
    program, *arguments = shlex.split(hook["entry"])
    assert program == "specwright"
    done = subprocess.run(
        [sys.executable, "-m", program, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_runs_where_specifications_change(hook: dict[str, str]) -> None:
    assert re.search(hook["files"], "specs/domino/5.11.yaml")
    assert not re.search(hook["files"], "src/specs.py")
    assert hook["language"] == "python"


def test_every_test_that_the_page_on_security_names_is_there() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    promises = [line for line in text.splitlines() if line.startswith("| ")][1:]
    assert len(promises) > 5
    for line in promises:
        names = re.findall(r"`([\w/]+(?:\.py|/))`", line.rpartition(" | ")[2])
        assert names, line
        for name in names:
            assert (ROOT / name).exists() or (ROOT / "tests" / "security" / name).exists(), name
