"""Publishing to a real index: what arrives is what was verified, and after any fault the same command finishes."""

from __future__ import annotations

import hashlib
import shlex
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal

import pytest
from typer.testing import CliRunner

from specwright.cli import application
from specwright.mock.specification import Specification
from specwright.release import calls, publication
from specwright.release.build import Distribution, build
from specwright.release.environments import InstalledPackageError
from specwright.release.index import Index, IndexAccessError
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
        with pytest.raises(PublicationError, match=r"1 of 1 calls failed.*\n.*shelves\.list_shelves"):
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
                except PublicationError as error:
                    message = str(error)
                    assert "shelf" not in message.replace("shelves", "")
                    if index.files:
                        assert "This run uploaded nothing." not in message, message
                    assert "The same call continues." in message, message
            (done,) = publish([project.request], Index.at(index.url), tmp_path / "dist")
            assert done.is_done
            assert index.files == [WHEEL, SDIST]

    @pytest.mark.parametrize("step", range(1, 7))
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


@contextmanager
def serving(content: bytes, media_type: str) -> Generator[str]:
    """A server that returns the same to everyone."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.usefixtures("unverified")
class TestRefusals:
    def test_wrong_credentials(
        self, project: Project, index: RunningIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TWINE_PASSWORD", "a-secret-that-is-wrong")
        with pytest.raises(
            PublicationError,
            match=r"(?s)returned 40[13].*Not on the index: .*This run uploaded nothing.*The same call continues",
        ) as caught:
            publish([project.request], Index.at(index.url), tmp_path / "dist")
        assert "a-secret-that-is-wrong" not in str(caught.value)
        assert index.files == []

    def test_another_file_of_that_version(self, project: Project, index: RunningIndex, tmp_path: Path) -> None:
        (index.folder / SDIST).write_bytes(b"something else")
        with pytest.raises(PublicationError, match=rf"(?s)another file named {SDIST}.*new version.*uploaded nothing"):
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
        with pytest.raises(PublicationError, match=r"(?s)edited by hand.*This run uploaded nothing"):
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

    def test_what_an_earlier_run_uploaded_is_said(
        self, project: Project, index: RunningIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        sent = Index.upload

        def upload(self: Index, distribution: str, file: Distribution) -> Literal["uploaded", "already there"]:
            if file.path.name == SDIST:
                raise IndexAccessError("the cable was pulled")
            return sent(self, distribution, file)

        monkeypatch.setattr(Index, "upload", upload)
        with pytest.raises(PublicationError) as first:
            publish([project.request], Index.at(index.url), tmp_path / "dist")
        assert f"On the index: {WHEEL}. Not on the index: {SDIST}.\n" in str(first.value)
        with pytest.raises(PublicationError) as second:
            publish([project.request], Index.at(index.url), tmp_path / "dist")
        assert f"On the index: {WHEEL}. Not on the index: {SDIST}. This run uploaded nothing.\n" in str(second.value)

    def test_what_fails_after_the_upload_does_not_say_that_nothing_was_uploaded(
        self, project: Project, index: RunningIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def verified(_request: object, _publication: object, _wheel: object, source: str, *_: object) -> Check:
            if source == "index":
                raise InstalledPackageError("1 of 2 calls failed")
            return Check("3.11.0", "wheel", "", 0, 0)

        monkeypatch.setattr(publication, "_verified", verified)
        with pytest.raises(PublicationError) as caught:
            publish([project.request], Index.at(index.url), tmp_path / "dist")
        assert "nothing" not in str(caught.value)
        assert f"On the index: {WHEEL}, {SDIST}. What the index hands out was not verified." in str(caught.value)

    def test_an_index_that_is_not_there(self, project: Project, tmp_path: Path) -> None:
        with pytest.raises(PublicationError, match=r"127\.0\.0\.1:9/simple/: cannot be read: the connection failed"):
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
        again = shlex.join(["specwright", "publish", "shelves", *arguments[1:]])
        assert result.stderr.endswith(f"This run uploaded nothing.\nTo continue: {again}\n")

    def test_the_command_that_continues_has_every_option_that_was_given(
        self, project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, unverified: None
    ) -> None:
        monkeypatch.chdir(project.folder)
        options = [
            "--index-url",
            "http://127.0.0.1:9/simple/",
            "--upload-url",
            "http://127.0.0.1:9/up/",
            "--allow-dirty",
        ]
        options += ["--out", str(tmp_path / "my files"), "--timeout", "5.0", "--format", "json"]
        result = CliRunner().invoke(application, ["publish", *options])
        assert result.exit_code == 1
        assert f"Whether the index has them is not known: {WHEEL}, {SDIST}. This run uploaded nothing." in result.stderr
        again = shlex.join(["specwright", "publish", "shelves", *options])
        assert sorted(shlex.split(result.stderr.rpartition("To continue: ")[2])) == sorted(shlex.split(again))

    def test_the_command_that_continues_shows_no_password(
        self, project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, unverified: None
    ) -> None:
        monkeypatch.chdir(project.folder)
        options = ["--index-url", "http://name:hidden@127.0.0.1:9/simple/", "--out", str(tmp_path / "dist")]
        result = CliRunner().invoke(application, ["publish", *options])
        assert "hidden" not in result.output
        assert "--index-url http://127.0.0.1:9/simple/" in result.stderr

    @pytest.mark.parametrize(
        "content", ['{"meta": {"api-version": "9.0"}, "name": "shelves-client", "files": []}', "[1", "{}"]
    )
    def test_what_is_not_an_index_that_can_be_read_is_unusable_input(
        self, project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, unverified: None, content: str
    ) -> None:
        monkeypatch.chdir(project.folder)
        with serving(content.encode(), "application/vnd.pypi.simple.v1+json") as url:
            arguments = ["publish", "--index-url", f"{url}/simple/", "--out", str(tmp_path / "dist")]
            result = CliRunner().invoke(application, arguments)
        assert result.exit_code == 2, result.output
        assert "is not an index that can be read" in result.stderr
        assert "check the URL of the index" in result.stderr
        assert "To continue: specwright publish shelves --index-url" in result.stderr

    def test_uploads_do_not_go_elsewhere_than_said(self, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(project.folder)
        for options in ([], ["--repository", "mine", "--index-url", "http://127.0.0.1:9/simple/"]):
            result = CliRunner().invoke(application, ["publish", "--upload-url", "http://127.0.0.1:9/", *options])
            assert result.exit_code == 2
            assert "--upload-url goes with --index-url" in result.stderr

    def test_without_git_it_is_not_known_whether_all_is_committed(
        self, project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.chdir(project.folder)
        monkeypatch.setenv("PATH", str(tmp_path))
        result = CliRunner().invoke(application, ["publish", "--index-url", "http://127.0.0.1:9/simple/"])
        assert result.exit_code == 2
        assert "git is not installed" in result.stderr
        assert "--allow-dirty" in result.stderr

    def test_a_folder_that_cannot_be_made_is_unusable_input(
        self, project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.chdir(project.folder)
        (tmp_path / "file").write_text("")
        arguments = ["publish", "--index-url", "http://127.0.0.1:9/simple/", "--out", str(tmp_path / "file")]
        result = CliRunner().invoke(application, arguments)
        assert result.exit_code == 2
        assert "name another with --out" in result.stderr


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
