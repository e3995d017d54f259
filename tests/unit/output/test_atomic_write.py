"""A package is written as a whole or not at all, whatever happens to the process that writes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from specwright.output import atomic_write, plans

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
COMPLETED = 4
INPUTS = plans.Inputs(specification="one")


def interrupt(folder: Path, way: str, action: str, *points: int) -> list[dict[str, Any]]:
    """Interfere with a run at every point and return what was found."""
    command = [sys.executable, str(HERE / "interruption.py"), str(folder), way, action, *map(str, points)]
    environment = {**os.environ, "PYTHONPATH": str(HERE.parents[2])}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    results: list[dict[str, Any]] = json.loads(done.stdout)
    return results


def assert_usable_afterwards(results: list[dict[str, Any]]) -> None:
    for result in results:
        assert result["recovery"] == 0, result
        assert result["recovered"] in ("old", "new"), result
        assert result["leftovers"] == [], result
        assert result["last"] == 0, result
        assert result["complete"], result
        assert not result["stage"], result


class TestKill:
    @pytest.mark.parametrize("way", ["exchange", "create"])
    def test_the_folder_holds_the_old_package_or_the_new_one(self, tmp_path: Path, way: str) -> None:
        results = interrupt(tmp_path, way, "kill")
        assert results[-1]["status"] == COMPLETED
        assert {result["status"] for result in results[:-1]} == {-9}
        assert {result["found"] for result in results} == {"old", "new"}
        assert len(results) > 15
        assert_usable_afterwards(results)

    def test_in_place_the_next_run_restores_the_old_package(self, tmp_path: Path) -> None:
        results = interrupt(tmp_path, "in place", "kill")
        assert results[-1]["status"] == COMPLETED
        assert {result["status"] for result in results[:-1]} == {-9}
        assert {result["recovered"] for result in results} == {"old", "new"}
        assert len(results) > 30
        assert_usable_afterwards(results)

    def test_with_the_shell_in_the_folder_what_is_imported_is_old_or_new_at_every_moment(self, tmp_path: Path) -> None:
        results = interrupt(tmp_path, "subfolders", "kill")
        assert results[-1]["status"] == COMPLETED
        assert all(result["code is whole"] for result in results)
        assert "mixed" in {result["found"] for result in results}
        assert {result["recovered"] for result in results} == {"old", "new"}
        assert_usable_afterwards(results)


class TestRefusal:
    @pytest.mark.parametrize("way", ["exchange", "in place", "subfolders", "create"])
    @pytest.mark.parametrize("action", ["refuse", "full"])
    def test_an_error_leaves_the_old_package_or_the_new_one(self, tmp_path: Path, way: str, action: str) -> None:
        results = interrupt(tmp_path, way, action)
        assert results[-1]["status"] == COMPLETED
        for result in results[:-1]:
            assert result["status"] in (0, 1), result
            assert result["found"] == ("new" if result["status"] == 0 else "old"), result
        assert_usable_afterwards(results)

    @pytest.mark.parametrize("way", ["exchange", "in place", "subfolders", "create"])
    def test_a_file_that_is_too_large_for_the_disk_leaves_the_old_package(self, tmp_path: Path, way: str) -> None:
        for result in (results := interrupt(tmp_path, way, "limit", 1, 100, 1000, 3599)):
            assert (result["status"], result["found"]) == (1, "old")
        assert_usable_afterwards(results)

    @pytest.mark.parametrize("way", ["exchange", "in place", "subfolders", "create"])
    def test_a_folder_that_cannot_be_written_is_left_as_it_is(self, public_folder: Path, way: str) -> None:
        action = "stranger" if os.getuid() == 0 else "limit"
        (result,) = interrupt(public_folder, way, action, 1)
        assert (result["status"], result["found"]) == (1, "old")
        assert_usable_afterwards([result])


class TestFullDisk:
    def test_the_previous_package_is_whole_and_the_message_says_what_to_do(self, small_disk: Path) -> None:
        root = small_disk / "package"
        plans.write(root, {"a": b"a" * 20_000, "b/c": b"c"}, INPUTS)
        too_much = {f"file_{number}": b"x" * 20_000 for number in range(100)}
        with pytest.raises(plans.WriteError, match=r"cannot be written.*left as it was"):
            plans.write(root, too_much, INPUTS)
        assert plans.check(root, {"a": b"a" * 20_000, "b/c": b"c"}, INPUTS) == []
        assert [path.name for path in small_disk.iterdir()] == ["package"]


class TestLock:
    def test_a_second_run_waits_and_then_says_why(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(atomic_write, "_PATIENCE", 0.1)
        with atomic_write.locked(tmp_path / "package"), pytest.raises(plans.WriteError, match="another run"):
            plans.write(tmp_path / "package", {"a": b""}, INPUTS)
        plans.write(tmp_path / "package", {"a": b""}, INPUTS)


@pytest.fixture
def public_folder() -> Generator[Path]:
    """A folder that every user may enter, unlike those of pytest."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Path]:
    """A disk of 200 kB; for users who may not mount one, a folder that refuses to hold more."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode == 0:
        try:
            yield disk
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)
        return
    written = 0
    original = Path.write_bytes

    def write_bytes(path: Path, content: bytes) -> int:
        nonlocal written
        written += len(content)
        if written > 200_000:
            raise OSError(28, "No space left on device", str(path))
        return original(path, content)

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    yield disk
