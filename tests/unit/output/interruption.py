"""Runs that are killed, or refused something by the operating system, at every single file system call.

Run as a program, in a process of its own and with one thread, since every run is a fork of it. Writes what was found to
standard output as one JSON list, one entry for each point.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from specwright.output import atomic_write, directory_swap, plans

OLD = {"README.md": b"old\n", "src/pets/__init__.py": b"same\n", "src/pets/old/gone.py": b"gone\n" * 50}
NEW = {"README.md": b"new\n", "src/pets/__init__.py": b"same\n", "src/pets/models/pet.py": b"pet\n" * 900}
THEIRS = {"notes/notes.txt": b"theirs\n", "src/pets/extra.py": b"theirs\n", ".git/HEAD": b"ref\n"}
BEFORE = plans.Inputs(specification="one")
AFTER = plans.Inputs(specification="two")

ALLOCATING = {"open", "os.mkdir", "os.link", "os.symlink"}
"""What a full disk refuses; it allows to rename and to delete."""

Interference = Callable[[str], None]


def tree(root: Path) -> dict[str, bytes]:
    stages = (atomic_write.STAGE,)
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.relative_to(root).parts[0] not in stages
    }


def watch(interference: Interference) -> None:
    """Call a function before every file system call from now on."""

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" or event.startswith(("os.", "ctypes.", "shutil.", "fcntl.")):
            interference("read" if event == "open" and not is_writing(arguments) else event)

    sys.addaudithook(hook)


def is_writing(arguments: tuple[Any, ...]) -> bool:
    return bool(arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


class At:
    """Interferes at the n-th call, or from it on."""

    def __init__(self, point: int, action: str) -> None:
        self.point = point
        self.action = action
        self.count = 0

    def __call__(self, event: str) -> None:
        self.count += 1
        if self.action == "kill" and self.count == self.point:
            os.kill(os.getpid(), signal.SIGKILL)
        if self.action == "refuse" and self.count == self.point:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        if self.action == "full" and self.count >= self.point and event in ALLOCATING:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def fork(run: Callable[[], None]) -> int:
    """Run in a child process; return its exit status, 1 for an error that is told, negative for a signal."""
    child = os.fork()
    if child == 0:
        status = 3
        with contextlib.suppress(BaseException):
            try:
                run()
                status = 0
            except (plans.WriteError, plans.PlanError, plans.ManifestError):
                status = 1
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def observe(folder: Path, way: str, action: str, point: int) -> dict[str, Any]:
    root = folder / "pets-client"
    if way == "in place":
        directory_swap.possible = lambda root: False
    if way == "subfolders":
        refused = root
        directory_swap.possible = lambda root: root != refused
    if way != "create":
        prepare(root)
    before = tree(root)

    def run() -> None:
        interference = At(point, action)
        if action == "limit":
            resource.setrlimit(resource.RLIMIT_FSIZE, (point, point))
        elif action == "stranger":
            os.setuid(65534)
        elif action in ("kill", "refuse", "full"):
            watch(interference)
        plans.write(root, NEW, AFTER)
        if interference.count < point and action in ("kill", "refuse", "full"):
            os._exit(4)  # All points have been tried.

    status = fork(run)
    found = tree(root)
    code = {path: content for path, content in found.items() if path.startswith("src/")}
    recovery = fork(lambda: atomic_write.recover(root))
    recovered = tree(root)
    leftovers = [path.name for path in folder.iterdir() if path != root]
    last = fork(lambda: (plans.write(root, NEW, AFTER), None)[1])
    complete = tree(root)
    theirs = {} if way == "create" else THEIRS
    codes = ({path: state for path, state in one.items() if path.startswith("src/")} for one in (before, complete))
    states = {"old": before, "new": {**NEW, **theirs, ".specwright.json": complete.get(".specwright.json")}}
    return {
        "point": point,
        "status": status,
        "code is whole": code in codes,
        "found": next((name for name, state in states.items() if state == found), "mixed"),
        "recovery": recovery,
        "recovered": next((name for name, state in states.items() if state == recovered), "mixed"),
        "leftovers": leftovers,
        "last": last,
        "complete": complete == states["new"],
        "stage": (root / atomic_write.STAGE).exists(),
    }


def prepare(root: Path) -> None:
    plans.write(root, OLD, BEFORE)
    for path, content in THEIRS.items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_bytes(content)


def main(folder: Path, way: str, action: str, points: list[int]) -> None:
    results: list[dict[str, Any]] = []
    for point in points or range(1, 10_000):
        place = folder / str(point)
        place.mkdir()
        place.chmod(0o755)
        results.append(observe(place, way, action, point))
        if results[-1]["status"] == 4:
            break
    sys.stdout.write(json.dumps(results))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], [int(argument) for argument in sys.argv[4:]])
