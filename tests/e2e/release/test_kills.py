"""A process that is killed within a command leaves nothing half done: the same command finishes."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from specwright.cli import application
from tests.e2e.release.conftest import Project, RunningIndex
from tests.e2e.release.faulty_index import faulty

pytestmark = pytest.mark.slow

KILLED = """
import os, sys
from specwright.release import publication

publication._verified = lambda *_: publication.Check("3.11.0", "wheel", "", 0, 0)
events, at, *arguments = sys.argv[1:]
seen = 0

def hook(event, _):
    global seen
    if event in events.split(","):
        seen += 1
        if seen == int(at):
            os._exit(9)

from specwright.cli import application
sys.addaudithook(hook)
try:
    application(arguments)
finally:
    print("steps:", seen, file=sys.stderr)
"""
MOST = 8
"""Steps of a command at which it is killed; of more there are, they are spread evenly."""


def killed(project: Project, events: str, at: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command that is killed at the step of that number; 0 lets it finish."""
    return subprocess.run(
        [sys.executable, "-c", KILLED, events, str(at), *arguments],
        cwd=project.folder,
        env={**os.environ, "TWINE_USERNAME": "librarian", "TWINE_PASSWORD": "shelf"},
        capture_output=True,
        text=True,
        check=False,
    )


def steps(done: subprocess.CompletedProcess[str]) -> list[int]:
    """The steps to be killed at, of a run that finished."""
    assert done.returncode == 0, done.stderr
    found = re.search(r"steps: (\d+)", done.stderr)
    assert found is not None, done.stderr
    count = int(found[1])
    assert count > 1
    return sorted({1 + round(i * (count - 1) / (MOST - 1)) for i in range(MOST)})


def run(*arguments: str) -> str:
    result = CliRunner().invoke(application, arguments)
    assert result.exit_code == 0, result.output
    return result.output


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_release_that_was_killed_at_any_write_is_finished_by_the_same_command(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.folder)
    run("release", "--write")
    notes = project.package / "changelog.d"
    notes.mkdir()
    (notes / "moved.md").write_text("The warehouse has moved.\n")
    project.edit("        width: {type: number", "        height: {type: number}\n        width: {type: number")
    run("generate")
    before = tree(project.package)
    events = "os.rename,os.remove,os.mkdir,os.link"
    places = steps(killed(project, events, 0, "release", "--write"))
    after = tree(project.package)
    for at in places:
        for name in tree(project.package):
            (project.package / name).unlink()
        for name, content in before.items():
            (project.package / name).parent.mkdir(parents=True, exist_ok=True)
            (project.package / name).write_bytes(content)
        assert killed(project, events, at, "release", "--write").returncode == 9
        run("release", "--write")
        run("generate", "--check")
        run("release", "--check")
        changelog = (project.package / "CHANGELOG.md").read_text()
        assert changelog.count("The warehouse has moved.") == 1
        found = tree(project.package)
        found.pop("changelog.d/moved.md", None)  # taken in already; the next release leaves it out
        assert found == after


def test_a_build_that_was_killed_leaves_no_broken_file(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.folder)
    events = "subprocess.Popen,os.rename,shutil.move"
    finished = tmp_path / "finished"
    for at in steps(killed(project, events, 0, "build", "--out", str(finished))):
        out = tmp_path / f"at-{at}"
        assert killed(project, events, at, "build", "--out", str(out)).returncode == 9
        for path in out.glob("[!.]*"):
            if path.suffix == ".whl":
                assert zipfile.ZipFile(path).testzip() is None
            else:
                tarfile.open(path).close()
        run("build", "--out", str(out))
        assert {path.name: digest(path) for path in out.glob("[!.]*")} == {
            path.name: digest(path) for path in finished.iterdir()
        }


def test_an_upload_that_was_killed_at_any_request_is_finished_by_the_same_command(
    project: Project, index: RunningIndex, tmp_path: Path
) -> None:
    # pypiserver keeps what has arrived of an upload that breaks off; this takes whole ones only, as PyPI does.
    with faulty(index.url) as whole:
        arguments = ("publish", "--index-url", whole.url, "--out", str(tmp_path / "dist"))
        places = steps(killed(project, "http.client.send", 0, *arguments))
        complete = index.files
        assert len(complete) == 2
        bytes_of = {name: digest(index.folder / name) for name in complete}
        published = project.package / "published.json"
        assert whole.url in published.read_text()
        for at in places:
            for path in (*index.folder.iterdir(), published):
                path.unlink(missing_ok=True)
            assert killed(project, "http.client.send", at, *arguments).returncode == 9
            assert not published.exists()
            again = killed(project, "", 0, *arguments)
            assert again.returncode == 0, again.stderr
            assert {name: digest(index.folder / name) for name in index.files} == bytes_of
            assert whole.url in published.read_text()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
