"""The first hour of a newcomer, recorded: from the wheel to a typed call, with everything that is printed."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "first-hour.md"

PROGRAM = """\
from parcels_client import Parcels, errors

client = Parcels(base_url="http://127.0.0.1:PORT", api_key="secret")
parcel = client.parcels.send(receiver="Ada", weight=1.5)
print(parcel.id, parcel.state)
for found in client.parcels.list(limit=50):
    print(found.receiver)
"""
MISTAKE = PROGRAM.replace("parcel.state", "parcel.stat")


@dataclass(frozen=True, slots=True)
class Step:
    """A command, what it printed, and how long it took."""

    command: str
    output: str
    seconds: float
    status: int
    is_ours: bool


class Recording:
    """Commands that are run one after the other in one folder."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder = folder
        self.programs = programs
        self.steps: list[Step] = []

    def run(self, command: str, *, show: str = "", allowed: Sequence[int] = (0,)) -> Step:
        """Run a command of the environment.

        Raises:
            RuntimeError: It fails.
        """
        path = f"{self.programs}{os.pathsep}{os.environ['PATH']}"
        cache = str(self.folder.parent / "cache")
        environment = {**os.environ, "PATH": path, "XDG_CACHE_HOME": cache, "COLUMNS": "120"}
        start = time.monotonic()
        done = subprocess.run(
            command,
            shell=True,  # nosec B602  # the commands are those of this file
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        seconds = time.monotonic() - start
        if done.returncode not in allowed:
            raise RuntimeError(f"{command}: status {done.returncode}\n{done.stdout}{done.stderr}")
        is_ours = command.startswith("specwright")
        step = Step(show or command, done.stdout + done.stderr, seconds, done.returncode, is_ours)
        self.steps.append(step)
        return step


@contextlib.contextmanager
def environment() -> Generator[Recording]:
    """An empty environment with pip, and a folder to work in."""
    with tempfile.TemporaryDirectory(prefix="first-hour-") as name:
        top = Path(name).resolve()
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(top), str(ROOT)]
        subprocess.run(command, check=True, capture_output=True)
        venv.create(top / "environment", with_pip=True)
        (top / "work").mkdir()
        yield Recording(top / "work", top / "environment" / ("Scripts" if sys.platform == "win32" else "bin"))


def record(recording: Recording) -> None:
    """Install, make the example, generate, serve, call, and make two mistakes."""
    (wheel,) = recording.folder.parent.glob("*.whl")
    quiet = "pip install --quiet --disable-pip-version-check"
    constraints = ROOT / "constraints.txt"
    recording.run(f"{quiet} --constraint {constraints} '{wheel}[mock]'", show="pip install 'specwright[mock]'")
    for command in ("specwright init --example", "specwright lint", "specwright generate"):
        recording.run(command)
    recording.run(f"{quiet} ./generated/parcels-client", show="pip install ./generated/parcels-client")
    with _mock(recording) as port:
        (recording.folder / "program.py").write_text(PROGRAM.replace("PORT", str(port)), encoding="utf-8")
        recording.run("python program.py")
    recording.run("specwright generate --check")
    overlay = recording.folder / "specs/parcels/overlay.yaml"
    text = overlay.read_text(encoding="utf-8")
    overlay.write_text(text.replace("items: parcels", "items: parcel"), encoding="utf-8")
    recording.run("specwright lint", show="specwright lint  # after a mistake in the overlay", allowed=(2,))
    overlay.write_text(text.replace("method: list", "method: all"), encoding="utf-8")
    recording.run("specwright generate --diff | head -n 12", show="specwright generate --diff | head -n 12")


@contextlib.contextmanager
def _mock(recording: Recording) -> Generator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [str(recording.programs / "specwright"), "mock", "parcels", "--port", str(port), "--quiet"]
    start = time.monotonic()
    with subprocess.Popen(command, cwd=recording.folder, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            said = server.stdout.readline().replace(str(port), "8080")
            step = Step("specwright mock parcels &", said, time.monotonic() - start, 0, is_ours=True)
            recording.steps.append(step)
            yield port
        finally:
            server.kill()


def try_document(recording: Recording, document: Path) -> None:
    """Make a project of someone else's document, and generate and install its package."""
    folder = recording.folder / document.stem
    folder.mkdir()
    inner = Recording(folder, recording.programs)
    inner.run(f"specwright init {document.resolve()}", show=f"specwright init {document.name}")
    inner.run("specwright lint", allowed=(0, 1))
    inner.run("specwright generate")
    recording.steps += (Step(s.command, _shortened(s.output), s.seconds, s.status, s.is_ours) for s in inner.steps)


def _shortened(output: str) -> str:
    lines = output.splitlines(keepends=True)
    return "".join([*lines[:4], f"... {len(lines) - 8} more lines\n", *lines[-4:]]) if len(lines) > 9 else output


def transcript(steps: Sequence[Step]) -> str:
    """What a terminal showed."""
    return "".join(f"$ {step.command}\n{step.output}" for step in steps)


def page(steps: Sequence[Step]) -> str:
    """The page of the documentation."""
    rows = "".join(f"| `{step.command.replace('|', chr(92) + '|')}` | {step.seconds:.1f} |\n" for step in steps)
    program = next(number for number, step in enumerate(steps) if step.command == "python program.py")
    until = steps[: program + 1]
    ours = sum(step.seconds for step in until if step.is_ours)
    return (
        "# The first hour\n\nWhat a newcomer sees, recorded by `scripts/first-hour` in an empty environment with only "
        "the wheel of Specwright.\n\n"
        f"```text\n{_plain(transcript(steps))}```\n\n`python program.py` runs this:\n\n"
        f"```python\n{PROGRAM.replace('PORT', '8080')}```\n\n"
        f"From the installation to the first typed call: {sum(step.seconds for step in until):.0f} seconds, {ours:.1f} "
        f"of them in Specwright.\n\n| command | seconds |\n|---|--:|\n{rows}"
    )


def _plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def main(arguments: Sequence[str]) -> None:
    """Record, and print or write what was seen."""
    with environment() as recording:
        record(recording)
        for name in arguments:
            if name != "--write":
                try_document(recording, Path(name))
        steps = recording.steps
    if "--write" in arguments:
        PAGE.write_text(page(steps), encoding="utf-8")
    else:
        print(transcript(steps))
        for step in steps:
            print(f"{step.seconds:6.1f} s  {step.command}")


if __name__ == "__main__":
    main(sys.argv[1:])
