"""Publishing to a real index: what arrives is what was verified, and after any fault the same command finishes."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from specwright.cli import application
from specwright.mock.specification import Specification
from specwright.release import calls, publication
from specwright.release.build import build
from specwright.release.environments import InstalledPackageError
from specwright.release.index import Index, IndexAccessError, OtherFileError
from specwright.release.publication import Check, Publication, PublicationError, publish
from tests.e2e.release.conftest import Project, RunningIndex
from tests.e2e.release.faulty_index import FAULTS, Fault, faulty

pytestmark = pytest.mark.slow

WHEEL, SDIST = "shelves_client-0.1.0-py3-none-any.whl", "shelves_client-0.1.0.tar.gz"


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWINE_USERNAME", "librarian")
    monkeypatch.setenv("TWINE_PASSWORD", "shelf")


@pytest.fixture
def unverified(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the fresh environments, which have tests of their own and take seconds each."""

    def verified(*_: object) -> Check:
        return Check("3.11.0", "wheel", "", 0, 0)

    monkeypatch.setattr(publication, "_verified", verified)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


class TestFreshEnvironments:
    def test_the_bytes_on_the_index_are_those_that_were_verified(
        self, project: Project, index: RunningIndex, tmp_path: Path
    ) -> None:
        (done,) = publish([project.request], Index.at(index.url), tmp_path / "dist")
        assert done.files == {WHEEL: "uploaded", SDIST: "uploaded"}
        assert index.files == [WHEEL, SDIST]
        assert {check.sha256 for check in done.checks} == {digest(index.folder / WHEEL)}
        assert [check.source for check in done.checks][-1] == "index"
        assert all(check.calls == 2 and check.names > 20 for check in done.checks)

    def test_a_package_that_does_not_work_is_not_uploaded(
        self, project: Project, index: RunningIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # The strict server refuses what this client sends: it serves another specification.
        other = tmp_path / "other.yaml"
        other.write_text(
            project.specification.read_text().replace(
                "name: room, in: query,", "name: room, in: query, required: true,"
            )
        )

        def read(*_: object) -> Specification:
            return Specification.read(other)

        monkeypatch.setattr(calls, "read", read)
        monkeypatch.setattr(calls, "plain_calls", one_call)
        with pytest.raises(InstalledPackageError, match=r"1 of 1 calls failed.*\n.*shelves\.list_shelves"):
            publish([project.request], Index.at(index.url), tmp_path / "dist")
        assert index.files == []


def one_call(*_: object) -> tuple[calls.Call, ...]:
    return (calls.Call(("shelves",), "list_shelves", "value", {}),)


@pytest.mark.usefixtures("unverified")
class TestRepeating:
    def test_publishing_again_finds_everything_there(
        self, project: Project, index: RunningIndex, tmp_path: Path
    ) -> None:
        publish([project.request], Index.at(index.url), tmp_path / "dist")
        (again,) = publish([project.request], Index.at(index.url), tmp_path / "elsewhere")
        assert again.files == {WHEEL: "already there", SDIST: "already there"}

    def test_a_dry_run_uploads_nothing(self, project: Project, index: RunningIndex, tmp_path: Path) -> None:
        (done,) = publish([project.request], Index.at(index.url), tmp_path / "dist", dry_run=True)
        assert index.files == []
        assert set(done.files.values()) == {"not uploaded"}

    @pytest.mark.parametrize("fault", FAULTS)
    def test_after_a_fault_at_any_request_the_same_command_finishes(
        self,
        project: Project,
        index: RunningIndex,
        tmp_path: Path,
        fault: Fault,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        (made,) = publish([project.request], Index.at(index.url), tmp_path / "dist", dry_run=True)
        states = dict(made.files)

        def prepared(*_: object) -> Publication:
            return replace(made, files=dict(states), checks=[])

        monkeypatch.setattr(publication, "_prepared", prepared)
        with faulty(index.url) as working:
            publish([project.request], Index.at(working.url), tmp_path / "dist")
        requests = len(working.seen)
        assert requests >= 7
        for at in range(1, requests + 1):
            for path in index.folder.iterdir():
                path.unlink()
            with faulty(index.url, fault, at) as failing:
                try:
                    publish([project.request], Index.at(failing.url, timeout=0.5), tmp_path / "dist")
                except (PublicationError, IndexAccessError) as error:
                    message = str(error)
                    assert "shelf" not in message.replace("shelves", "")
                    if index.files:
                        assert "The same command continues: specwright publish shelves" in message, message
            (done,) = publish([project.request], Index.at(index.url), tmp_path / "dist")
            assert done.is_done
            assert index.files == [WHEEL, SDIST]

    @pytest.mark.parametrize("step", range(1, 6))
    def test_after_a_kill_at_any_step_the_same_command_finishes(
        self, project: Project, index: RunningIndex, tmp_path: Path, step: int
    ) -> None:
        killed = subprocess.run(
            [sys.executable, "-c", KILLED, str(project.folder), index.url, str(tmp_path / "dist"), str(step)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert killed.returncode in (9, 0), killed.stderr
        (done,) = publish([project.request], Index.at(index.url), tmp_path / "dist")
        assert done.is_done
        assert index.files == [WHEEL, SDIST]


KILLED = """
import os, sys
from pathlib import Path
from specwright.pipeline import project_requests
from specwright.release import calls, publication
from specwright.release.index import Index

folder, url, out, step = sys.argv[1:]
publication._verified = lambda *_: publication.Check("3.11.0", "wheel", "", 0, 0)
lines = []

def report(line):
    lines.append(line)
    if len(lines) == int(step):
        os._exit(9)

publication.publish(project_requests(Path(folder)), Index.at(url), Path(out), report=report)
"""


@pytest.mark.usefixtures("unverified")
class TestRefusals:
    def test_wrong_credentials(
        self, project: Project, index: RunningIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TWINE_PASSWORD", "a-secret-that-is-wrong")
        with pytest.raises(
            PublicationError, match=r"(?s)returned 40[13].*Not on the index: .*specwright publish"
        ) as caught:
            publish([project.request], Index.at(index.url), tmp_path / "dist")
        assert "a-secret-that-is-wrong" not in str(caught.value)
        assert index.files == []

    def test_another_file_of_that_version(self, project: Project, index: RunningIndex, tmp_path: Path) -> None:
        (index.folder / SDIST).write_bytes(b"something else")
        with pytest.raises(OtherFileError, match=rf"another file named {SDIST}.*new version.*Nothing was uploaded"):
            publish([project.request], Index.at(index.url), tmp_path / "dist")
        assert index.files == [SDIST]

    def test_a_version_lower_than_the_published_one(
        self, project: Project, index: RunningIndex, tmp_path: Path
    ) -> None:
        (index.folder / "shelves_client-0.3.0.tar.gz").write_bytes(b"newer")
        with pytest.raises(PublicationError, match=r"0\.1\.0 is lower than 0\.3\.0"):
            publish([project.request], Index.at(index.url), tmp_path / "dist")

    def test_a_package_that_was_edited_by_hand(self, project: Project, index: RunningIndex, tmp_path: Path) -> None:
        path = project.package / "src" / "shelves_client" / "errors.py"
        path.write_text(path.read_text() + "\nedited = True\n")
        with pytest.raises(PublicationError, match=r"edited by hand.*Nothing was uploaded"):
            publish([project.request], Index.at(index.url), tmp_path / "dist")

    def test_changes_that_are_not_committed(self, project: Project, index: RunningIndex, tmp_path: Path) -> None:
        def git(*arguments: str) -> None:
            options = ["-c", "user.name=t", "-c", "user.email=t@example.com"]
            subprocess.run(["git", *options, *arguments], cwd=project.folder, check=True, capture_output=True)

        git("init")
        git("add", ".")
        git("commit", "-m", "All of it")
        (done,) = publish([project.request], Index.at(index.url), tmp_path / "dist", dry_run=True)
        assert done.version == "0.1.0"
        (project.package / "notes.txt").write_text("new")
        with pytest.raises(PublicationError, match=r"not everything is committed .*notes\.txt.*--allow-dirty"):
            publish([project.request], Index.at(index.url), tmp_path / "dist")
        publish([project.request], Index.at(index.url), tmp_path / "dist", allow_dirty=True)

    def test_an_index_that_is_not_there(self, project: Project, tmp_path: Path) -> None:
        with pytest.raises(IndexAccessError, match=r"127\.0\.0\.1:9/simple/: cannot be read: the connection failed"):
            publish([project.request], Index.at("http://name:secret@127.0.0.1:9/simple/"), tmp_path / "dist")

    def test_an_index_whose_uploads_go_nobody_knows_where(self) -> None:
        with pytest.raises(IndexAccessError, match="--upload-url"):
            Index.at("http://127.0.0.1/packages/")


class TestCommand:
    def test_it_prints_what_is_on_the_index(
        self, project: Project, index: RunningIndex, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, unverified: None
    ) -> None:
        monkeypatch.chdir(project.folder)
        arguments = ["publish", "--index-url", index.url, "--out", str(tmp_path / "dist")]
        result = CliRunner().invoke(application, arguments)
        assert result.exit_code == 0, result.output
        assert f"{WHEEL} uploaded, {SDIST} uploaded" in result.stdout

    def test_it_exits_with_1_where_the_index_refuses(
        self, project: Project, index: RunningIndex, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, unverified: None
    ) -> None:
        monkeypatch.chdir(project.folder)
        monkeypatch.setenv("TWINE_PASSWORD", "wrong")
        arguments = ["publish", "--index-url", index.url, "--out", str(tmp_path / "dist")]
        result = CliRunner().invoke(application, arguments)
        assert result.exit_code == 1
        assert "specwright publish shelves" in result.stderr


def test_two_builds_in_two_checkouts_have_the_same_bytes(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = build(project.package, tmp_path / "first")
    other = tmp_path / "somewhere else" / "generated" / "shelves-client"
    other.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "-r", str(project.package), str(other)], check=True)
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("HOME", str(tmp_path))
    second = build(other, tmp_path / "second")
    assert [each.sha256 for each in first.distributions] == [each.sha256 for each in second.distributions]
