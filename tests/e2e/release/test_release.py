"""From a changed specification to an upgrade: each change is released as what it is, and says what callers must do."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from specwright import pipeline
from specwright.cli import application
from specwright.output import plans
from specwright.output.release_files import Published, ReleaseFileError, record_publication
from specwright.pipeline import generate
from specwright.release import publication, releases
from specwright.release.environments import Environment, interpreters
from specwright.release.index import Index
from specwright.release.publication import Check, publish
from specwright.release.releases import Release, ReleaseError
from tests.e2e.release.conftest import PROVIDER, Project, RunningIndex

pytestmark = pytest.mark.slow

TODAY = date(2026, 11, 26)

LINE_OVERLAY = """\
overlay: 1.0.0
info: {title: Names, version: "1"}
actions:
  - target: $.paths['/shelves'].get
    update: {x-client: {method: all}}
"""


@pytest.fixture
def stable(project: Project) -> Project:
    """The project, after the release of 1.0.0."""
    path = project.folder / "specs" / "shelves" / "provider.yaml"
    path.write_text(PROVIDER + 'version: "1.0.0"\n')
    generate(project.request)
    release(project)
    return project


def release(project: Project, pre: str | None = None) -> Release:
    generate(project.request)
    planned = releases.plan(project.request, TODAY, pre=pre)
    if planned.is_due:
        releases.write(planned)
    return planned


def changelog(project: Project) -> str:
    return (project.package / "CHANGELOG.md").read_text()


class TestVersions:
    def test_the_first_release_has_the_version_of_the_provider(self, stable: Project) -> None:
        assert changelog(stable).startswith("# Changelog\n\n## 1.0.0 (2026-11-26)\n\nFirst release")
        assert 'version = "1.0.0"' in (stable.package / "pyproject.toml").read_text()

    def test_nothing_is_due_where_nothing_changed(self, stable: Project) -> None:
        assert not release(stable).is_due

    def test_an_added_optional_field_is_a_minor_version(self, stable: Project) -> None:
        stable.edit("        width: {type: number", "        height: {type: number}\n        width: {type: number")
        planned = release(stable)
        assert (planned.next, planned.step) == ("1.1.0", "minor")
        assert "models.Shelf.height" in planned.entry

    def test_a_renamed_argument_is_a_major_version_and_says_what_to_write(self, stable: Project) -> None:
        stable.edit("{name: room, in: query", "{name: hall, in: query")
        planned = release(stable)
        assert (planned.next, planned.step) == ("2.0.0", "major")
        assert "What callers have to change" in planned.entry
        assert "room" in planned.entry
        assert "hall" in planned.entry

    def test_a_removed_operation_is_a_major_version(self, stable: Project) -> None:
        text = stable.specification.read_text()
        start, end = text.index("  /shelves/{shelfId}:"), text.index("components:")
        stable.specification.write_text(text[:start] + text[end:])
        planned = release(stable)
        assert (planned.next, planned.step) == ("2.0.0", "major")
        assert "get_shelf" in planned.entry

    def test_a_fix_of_the_runtime_is_a_patch(
        self, stable: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        templates = tmp_path / "templates"
        shutil.copytree(pipeline.templates(), templates, ignore=shutil.ignore_patterns("__pycache__"))
        path = templates / "runtime" / "clock.py"
        path.write_text(path.read_text() + "\n# A fix.\n")
        monkeypatch.setattr(pipeline, "templates", lambda: templates)
        planned = release(stable)
        assert (planned.next, planned.step) == ("1.0.1", "patch")

    def test_a_changed_description_is_a_patch(self, stable: Project) -> None:
        stable.edit("description: In metres.", "description: In metres at the front.")
        planned = release(stable)
        assert (planned.next, planned.step) == ("1.0.1", "patch")

    def test_before_1_0_every_step_counts_one_place_further_right(self, project: Project) -> None:
        assert release(project).next == "0.1.0"
        project.edit("{name: room, in: query", "{name: hall, in: query")
        assert release(project).next == "0.2.0"

    def test_pre_releases_are_counted_and_the_release_follows_them(self, stable: Project) -> None:
        stable.edit("        width: {type: number", "        height: {type: number}\n        width: {type: number")
        assert release(stable, "rc").next == "1.1.0rc1"
        stable.edit("        height: {type: number}", "        height: {type: number}\n        depth: {type: number}")
        assert release(stable, "rc").next == "1.1.0rc2"
        assert release(stable).next == "1.1.0"

    def test_pre_releases_have_three_names(self, stable: Project) -> None:
        stable.edit("description: In metres.", "description: In feet.")
        with pytest.raises(ReleaseError, match="called a, b or rc"):
            releases.plan(stable.request, TODAY, pre="gamma")


class TestChangelog:
    def test_entries_are_put_in_front_and_nothing_else_changes(self, stable: Project) -> None:
        path = stable.package / "CHANGELOG.md"
        path.write_text(path.read_text() + "\nWritten by hand.\n")
        before = path.read_text().removeprefix("# Changelog\n\n")
        stable.edit("description: In metres.", "description: In feet.")
        release(stable)
        after = path.read_text()
        assert after.startswith("# Changelog\n\n## 1.0.1 (2026-11-26)\n")
        assert after.endswith(before)

    def test_generating_again_leaves_it_alone(self, stable: Project) -> None:
        before = changelog(stable)
        stable.edit("description: In metres.", "description: In feet.")
        generate(stable.request)
        assert changelog(stable) == before

    def test_notes_that_people_wrote_are_taken_in_once(self, stable: Project) -> None:
        notes = stable.package / "changelog.d"
        notes.mkdir()
        (notes / "moved.md").write_text("The warehouse has moved.\n")
        stable.edit("description: In metres.", "description: In feet.")
        release(stable)
        assert changelog(stable).count("The warehouse has moved.") == 1
        assert list(notes.iterdir()) == []

    def test_a_run_that_was_killed_before_the_notes_were_removed_takes_them_in_once(
        self, stable: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        notes = stable.package / "changelog.d"
        notes.mkdir()
        (notes / "moved.md").write_text("The warehouse has moved.\n")
        stable.edit("description: In metres.", "description: In feet.")
        generate(stable.request)
        planned = releases.plan(stable.request, TODAY)
        plans.write(planned.folder, planned.files, planned.inputs, carried=frozenset({"CHANGELOG.md", "released.json"}))
        stable.edit("description: In feet.", "description: In inches.")
        release(stable)
        assert changelog(stable).count("The warehouse has moved.") == 1


class TestCommand:
    def run(self, *arguments: str) -> tuple[int, str]:
        result = CliRunner().invoke(application, ["release", *arguments])
        return result.exit_code, result.output

    def test_checking_fails_where_content_changed_without_a_new_version(
        self, stable: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(stable.folder)
        assert self.run("--check")[0] == 0
        stable.edit("description: In metres.", "description: In feet.")
        generate(stable.request)
        status, output = self.run("--check")
        assert status == 1
        assert "1.0.0 -> 1.0.1 (a patch step)" in output

    def test_without_write_nothing_is_written(self, stable: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(stable.folder)
        stable.edit("description: In metres.", "description: In feet.")
        generate(stable.request)
        before = changelog(stable)
        status, output = self.run()
        assert status == 0
        assert "specwright release shelves --write" in output
        assert changelog(stable) == before


def test_upgrades_get_each_release_from_the_index(
    stable: Project, index: RunningIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWINE_USERNAME", "librarian")
    monkeypatch.setenv("TWINE_PASSWORD", "shelf")
    (interpreter, *_) = interpreters()
    publish([stable.request], Index.at(index.url), tmp_path / "dist", pythons=[interpreter])
    environment = Environment.make(tmp_path / "environment", interpreter)
    environment.install("shelves-client", "--extra-index-url", index.url)
    assert version_in(environment) == "1.0.0"
    for before, after, expected in (
        ("        width: {type: number", "        height: {type: number}\n        width: {type: number", "1.1.0"),
        ("{name: room, in: query", "{name: hall, in: query", "2.0.0"),
    ):
        stable.edit(before, after)
        release(stable)
        (done,) = publish([stable.request], Index.at(index.url), tmp_path / "dist", pythons=[interpreter])
        assert done.version == expected
        environment.install("shelves-client", "--upgrade", "--extra-index-url", index.url)
        assert version_in(environment) == expected


def version_in(environment: Environment) -> str:
    code = "import shelves_client; print(shelves_client.__version__)"
    command = [str(environment.python), "-I", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


class TestReadme:
    def test_it_names_the_index_from_the_first_release_after_a_publication_on(
        self, stable: Project, index: RunningIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def verified(*_: object) -> Check:
            return Check("3.11.0", "wheel", "", 0, 0)

        monkeypatch.setattr(publication, "_verified", verified)
        monkeypatch.setenv("TWINE_USERNAME", "librarian")
        monkeypatch.setenv("TWINE_PASSWORD", "shelf")

        def readme() -> str:
            generate(stable.request)
            return (stable.package / "README.md").read_text()

        assert "pip install ./path/to/this/folder" in readme()
        assert "pip install shelves-client" not in readme()
        publish([stable.request], Index.at(index.url), tmp_path / "dist")
        # What was published does not change: the same command has the same bytes.
        assert "pip install ./path/to/this/folder" in readme()
        assert not release(stable).is_due
        (again,) = publish([stable.request], Index.at(index.url), tmp_path / "dist")
        assert set(again.files.values()) == {"already there"}
        stable.edit("description: In metres.", "description: In feet.")
        assert release(stable).next == "1.0.1"
        assert f"    pip install --index-url {index.url} shelves-client\n" in readme()

    def test_the_index_that_pip_asks_by_default_needs_no_name(self, stable: Project) -> None:
        record_publication(stable.package, Published("pypi", "1.0.0"))
        stable.edit("description: In metres.", "description: In feet.")
        release(stable)
        assert "    pip install shelves-client\n" in (stable.package / "README.md").read_text()

    def test_a_damaged_record_is_named(self, stable: Project) -> None:
        (stable.package / "published.json").write_text("{")
        stable.edit("description: In metres.", "description: In feet.")
        with pytest.raises(ReleaseFileError, match=r"published\.json: cannot be read.*restore it"):
            release(stable)


class TestVersionsOfAnApi:
    def test_two_are_released_and_published_side_by_side(
        self, stable: Project, index: RunningIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(stable.folder)
        monkeypatch.setenv("TWINE_USERNAME", "librarian")
        monkeypatch.setenv("TWINE_PASSWORD", "shelf")
        (interpreter, *_) = interpreters()
        provider = stable.specification.with_name("provider.yaml")
        line = "{documents: [], distribution: shelves-client-2, package: shelves_client_2}"
        provider.write_text(f'{provider.read_text()}versions: {{"1.0": {{documents: [page]}}, "2.0": {line}}}\n')
        text = stable.specification.read_text().replace('"1.0"', '"2.0"').replace("{name: room", "{name: hall")
        stable.specification.with_name("2.0.yaml").write_text(text)
        overlays = stable.specification.with_name("overlays")
        overlays.mkdir()
        (overlays / "2.0.yaml").write_text(LINE_OVERLAY)

        def run(*arguments: str) -> str:
            result = CliRunner().invoke(application, arguments)
            assert result.exit_code == 0, result.output
            return result.output

        assert "shelves@2.0: 2 operations" in run("generate")
        assert "shelves@2.0: not released -> 0.1.0" in run("release", "shelves@2.0")
        assert "shelves: " in run("release", "shelves", "--write")
        run("release", "--write")
        assert "hall" in run("diff", "shelves@1.0", "shelves@2.0", "--client", "--fail-on", "none")
        second = stable.folder / "generated" / "shelves-client-2"
        assert "First release, for version 2\\.0 of Shelves" in (second / "CHANGELOG.md").read_text()
        assert "2\\.0" not in changelog(stable)

        monkeypatch.setattr(publication, "interpreters", lambda: (interpreter,))
        run("publish", "--index-url", index.url, "--out", str(tmp_path / "dist"))
        environment = Environment.make(tmp_path / "environment", interpreter)
        environment.install("shelves-client", "--extra-index-url", index.url, "shelves-client-2")
        code = (
            "import shelves_client, shelves_client_2, inspect; "
            "print(shelves_client.__version__, shelves_client_2.__version__, "
            "'hall' in inspect.signature(shelves_client_2.Shelves(base_url='http://127.0.0.1').shelves.all).parameters)"
        )
        command = [str(environment.python), "-I", "-c", code]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        assert printed.split() == ["1.0.0", "0.1.0", "True"]

        (wheel,) = (tmp_path / "dist").glob("shelves_client_2-*.whl")
        assert "shelves_client_2" in run("verify", str(wheel))
        stable.edit("description: In metres.", "description: In feet.")
        run("generate")
        assert "shelves@2.0: generated/shelves-client-2 is as it was released: 0.1.0" in run("release")

    def test_a_version_without_a_distribution_is_no_package(
        self, stable: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(stable.folder)
        result = CliRunner().invoke(application, ["release", "shelves@9"])
        assert result.exit_code == 2
        assert "version 9 is not a package; give it 'distribution' and 'package' under 'versions'" in result.stderr
