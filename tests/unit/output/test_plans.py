"""What is planned for a package folder, and what is left alone."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from specwright.output import atomic_write, directory_swap, manifest, plans
from specwright.output.plans import Action, Inputs

INPUTS = Inputs(specification="one", generator="1.0")
possible = directory_swap.possible
LATER = Inputs(specification="two", generator="1.0")
OLD = {"README.md": b"old\n", "src/pets/__init__.py": b"same\n", "src/pets/gone.py": b"gone\n"}
NEW = {"README.md": b"new\n", "src/pets/__init__.py": b"same\n", "src/pets/models/pet.py": b"pet\n"}


@pytest.fixture(params=["exchange", "in place"])
def root(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package folder that does not exist yet, for each of the two ways of replacing it."""
    if request.param == "in place":
        monkeypatch.setattr(directory_swap, "possible", impossible)
    return tmp_path / "pets-client"


def impossible(root: Path) -> bool:
    return False


def tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def emitted(root: Path) -> dict[str, bytes]:
    return {path: content for path, content in tree(root).items() if path != manifest.NAME}


def actions(plan: plans.Plan) -> dict[str, str]:
    return {entry.path: entry.action.value for entry in plan.entries}


class TestPlan:
    def test_a_new_package_is_created(self, root: Path) -> None:
        plan = plans.plan(root, OLD, INPUTS)
        assert set(actions(plan).values()) == {"create"}
        assert plan.contents.keys() == {*OLD, manifest.NAME}
        assert not root.exists()

    def test_each_file_has_its_action(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        assert actions(plans.plan(root, NEW, LATER)) == {
            ".specwright.json": "change",
            "README.md": "change",
            "src/pets/__init__.py": "keep",
            "src/pets/gone.py": "delete",
            "src/pets/models/pet.py": "create",
        }

    def test_planning_changes_nothing(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        before = tree(root)
        plans.plan(root, NEW, LATER)
        assert tree(root) == before

    def test_a_file_that_was_lost_is_created_again(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        (root / "README.md").unlink()
        assert plans.plan(root, OLD, INPUTS).paths(Action.CREATE) == ("README.md",)

    def test_an_edited_file_is_a_problem_and_nothing_is_written(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        (root / "README.md").write_bytes(b"edited\n")
        (root / "src/pets/gone.py").write_bytes(b"edited\n")
        before = tree(root)
        with pytest.raises(plans.PlanError) as caught:
            plans.write(root, NEW, LATER)
        assert [(problem.rule, problem.path) for problem in caught.value.problems] == [
            ("edited-file", "README.md"),
            ("edited-file", "src/pets/gone.py"),
        ]
        assert str(root / "README.md") in str(caught.value)
        assert "--force" in str(caught.value)
        assert plans.KEEP in str(caught.value)
        assert tree(root) == before

    def test_an_edit_that_is_what_would_be_emitted_is_no_problem(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        (root / "README.md").write_bytes(NEW["README.md"])
        assert "README.md" in plans.write(root, NEW, LATER).paths(Action.KEEP)

    def test_force_replaces_edited_and_foreign_files(self, root: Path) -> None:
        root.mkdir()
        (root / "README.md").write_bytes(b"foreign\n")
        with pytest.raises(plans.PlanError, match="foreign-file"):
            plans.write(root, OLD, INPUTS)
        plans.write(root, OLD, INPUTS, force=True)
        assert emitted(root) == OLD
        (root / "src/pets/gone.py").write_bytes(b"edited\n")
        plans.write(root, NEW, LATER, force=True)
        assert emitted(root) == NEW

    def test_a_foreign_file_with_the_same_contents_is_adopted(self, root: Path) -> None:
        root.mkdir()
        (root / "README.md").write_bytes(OLD["README.md"])
        assert "README.md" in plans.write(root, OLD, INPUTS).paths(Action.KEEP)
        assert "README.md" in plans.write(root, NEW, LATER).paths(Action.CHANGE)

    @pytest.mark.parametrize("pattern", ["README.md", "/README.md", "*.md", "# a comment\n\nREADME.md\n"])
    def test_files_marked_as_theirs_are_kept(self, root: Path, pattern: str) -> None:
        plans.write(root, OLD, INPUTS)
        (root / "README.md").write_bytes(b"theirs\n")
        (root / plans.KEEP).write_text(pattern)
        plans.write(root, NEW, LATER)
        assert (root / "README.md").read_bytes() == b"theirs\n"
        recorded = manifest.read(root)
        assert recorded is not None
        assert recorded.kept == ("README.md",)
        assert "README.md" not in recorded.files
        assert plans.check(root, NEW, LATER) == []

    @pytest.mark.parametrize("pattern", ["src/", "src/pets/", "src/*", "pets/gone.py"])
    def test_patterns_of_folders(self, root: Path, pattern: str) -> None:
        plans.write(root, OLD, INPUTS)
        (root / plans.KEEP).write_text(pattern)
        plans.write(root, NEW, LATER)
        assert (root / "src/pets/gone.py").exists() == (pattern != "pets/gone.py")
        assert (root / "src/pets/models/pet.py").exists() == (pattern == "pets/gone.py")

    def test_a_manifest_that_cannot_be_read_is_an_error_that_says_what_to_do(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        (root / manifest.NAME).write_text("<<<<<<< HEAD")
        with pytest.raises(plans.ManifestError, match=r"\.specwright\.json: cannot be read.*--force"):
            plans.write(root, OLD, INPUTS)
        plans.write(root, NEW, LATER, force=True)
        assert emitted(root) == {**NEW, "src/pets/gone.py": b"gone\n"}

    def test_the_same_inputs_give_the_same_manifest(self, root: Path, tmp_path: Path) -> None:
        plans.write(root, OLD, INPUTS)
        plans.write(tmp_path / "other", dict(reversed(OLD.items())), INPUTS)
        assert (root / manifest.NAME).read_bytes() == (tmp_path / "other" / manifest.NAME).read_bytes()


class TestWrite:
    def test_the_folder_holds_the_package_and_nothing_else(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        assert emitted(root) == OLD
        plans.write(root, NEW, LATER)
        assert emitted(root) == NEW
        assert list(root.parent.iterdir()) == [root]

    def test_folders_that_hold_nothing_any_more_go(self, root: Path) -> None:
        plans.write(root, NEW, INPUTS)
        plans.write(root, OLD, LATER)
        assert not (root / "src/pets/models").exists()

    def test_unchanged_files_keep_their_time_stamps(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        os.utime(root / "src/pets/__init__.py", ns=(1, 1_000_000_007))
        before = (root / "src/pets/__init__.py").stat()
        plans.write(root, NEW, LATER)
        after = (root / "src/pets/__init__.py").stat()
        assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)

    def test_nothing_is_touched_when_nothing_changed(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)

        def states() -> dict[Path, tuple[int, ...]]:
            # Without the time of the last access: systems note it when a file is only read.
            found = ((path, path.stat()) for path in [root, *root.rglob("*")])
            return {path: (s.st_ino, s.st_mode, s.st_size, s.st_mtime_ns, s.st_ctime_ns) for path, s in found}

        before = states()
        assert plans.write(root, OLD, INPUTS).unchanged
        assert states() == before

    def test_what_people_added_stays_as_it_is(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        (root / ".git/objects").mkdir(parents=True)
        (root / ".git/HEAD").write_text("ref")
        (root / "empty").mkdir(mode=0o700)
        (root / "src/pets/extra.py").write_text("extra")
        (root / "link").symlink_to("/nowhere")
        (root / "script").write_text("run")
        (root / "script").chmod(0o755)
        os.mkfifo(root / "pipe")
        added = [".git", ".git/HEAD", ".git/objects", "empty", "src/pets/extra.py", "link", "script", "pipe"]
        before = {path: (root / path).lstat() for path in added}
        plans.write(root, NEW, LATER)
        for path, status in before.items():
            now = (root / path).lstat()
            assert (now.st_mode, now.st_mtime_ns) == (status.st_mode, status.st_mtime_ns) or path == "link"
            assert now.st_ino == status.st_ino or path in (".git", ".git/objects", "empty", "link")
        assert (root / "link").readlink() == Path("/nowhere")

    def test_a_file_saved_while_the_package_is_built_is_not_lost(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        root = tmp_path / "pets-client"
        plans.write(root, OLD, INPUTS)
        (root / "notes.txt").write_text("before")

        def save_first(first: Path, second: Path) -> None:
            (root / "saved.txt").write_text("new")
            (root / "notes.tmp").write_text("after")
            (root / "notes.tmp").rename(root / "notes.txt")
            original(first, second)

        original = directory_swap.exchange
        monkeypatch.setattr(directory_swap, "exchange", save_first)
        plans.write(root, NEW, LATER)
        assert emitted(root) == {**NEW, "saved.txt": b"new", "notes.txt": b"after"}

    def test_byte_code_of_replaced_modules_goes_and_other_byte_code_stays(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        cache = root / "src/pets/__pycache__"
        cache.mkdir()
        for name in ("gone.cpython-311.pyc", "gone.cpython-312.opt-1.pyc", "__init__.cpython-311.pyc"):
            (cache / name).write_bytes(b"code")
        plans.write(root, NEW, LATER)
        assert [path.name for path in cache.iterdir()] == ["__init__.cpython-311.pyc"]

    def test_changed_files_keep_their_permissions(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        (root / "README.md").chmod(0o640)
        root.chmod(0o750)
        plans.write(root, NEW, LATER)
        assert (root / "README.md").stat().st_mode & 0o777 == 0o640
        assert root.stat().st_mode & 0o777 == 0o750

    def test_a_link_to_the_folder_leads_to_the_new_package(self, root: Path, tmp_path: Path) -> None:
        plans.write(root, OLD, INPUTS)
        (tmp_path / "link").symlink_to(root)
        plans.write(tmp_path / "link", NEW, LATER)
        assert emitted(root) == NEW
        assert (tmp_path / "link").is_symlink()

    def test_the_current_folder_is_not_pulled_from_under_its_shell(
        self, root: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        plans.write(root, OLD, INPUTS)
        monkeypatch.chdir(root)
        monkeypatch.setattr(directory_swap, "possible", possible)
        before = root.stat().st_ino
        plans.write(Path(), NEW, LATER)
        assert root.stat().st_ino == before
        assert emitted(root) == NEW


def leave_journal(stage: Path, *steps: dict[str, str]) -> None:
    """Write a journal as if a run in this folder had left it."""
    journal: dict[str, object] = {"stage": stage.stat().st_ino, "folders": {}, "steps": steps}
    (stage / "journal.json").write_text(json.dumps(journal), encoding="utf-8")


class TestPaths:
    @pytest.mark.parametrize(
        "path",
        [
            "",
            "/etc/passwd",
            "../up",
            "a/../../up",
            "./a",
            "a//b",
            "a/",
            "a\\b",
            "a\0b",
            "a\nb",
            "c:a",
            "a /b",
            "a.",
            "x" * 256,
        ],
    )
    def test_paths_that_are_not_plain_are_refused(self, tmp_path: Path, path: str) -> None:
        with pytest.raises(plans.PathError):
            plans.write(tmp_path / "package", {path: b""}, INPUTS)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("two", [("Pet.py", "pet.py"), ("a", "a/b"), ("é", "e\u0301"), ("A/x", "a")])
    def test_paths_that_cannot_stand_together_are_refused(self, tmp_path: Path, two: tuple[str, str]) -> None:
        with pytest.raises(plans.PathError):
            plans.plan(tmp_path, dict.fromkeys(two, b""), INPUTS)

    @pytest.mark.parametrize("path", [manifest.NAME, plans.KEEP, f"{atomic_write.STAGE}/x"])
    def test_our_own_names_are_refused(self, tmp_path: Path, path: str) -> None:
        with pytest.raises(plans.PathError, match="uses itself"):
            plans.plan(tmp_path, {path: b""}, INPUTS)

    @pytest.mark.parametrize("link", ["src", "src/pets", "src/pets/__init__.py", "README.md", manifest.NAME])
    @pytest.mark.parametrize("force", [False, True])
    def test_links_are_not_followed(self, root: Path, tmp_path: Path, link: str, force: bool) -> None:
        outside = tmp_path / "outside"
        outside.mkdir()
        target = outside / "file" if "." in link else outside
        (outside / "file").write_bytes(b"theirs")
        (root / link).parent.mkdir(parents=True)
        (root / link).symlink_to(target)
        with pytest.raises(plans.PlanError, match=r"blocked-path: .*symbolic link"):
            plans.write(root, OLD, INPUTS, force=force)
        assert tree(outside) == {"file": b"theirs"}

    def test_a_manifest_cannot_have_files_outside_deleted(self, root: Path, tmp_path: Path) -> None:
        (tmp_path / "victim").write_bytes(b"")
        root.mkdir()
        hostile = manifest.Manifest(inputs=INPUTS, files={"../victim": manifest.digest(b"")})
        (root / manifest.NAME).write_bytes(manifest.encode(hostile))
        with pytest.raises(plans.ManifestError, match="not a plain relative path"):
            plans.write(root, OLD, INPUTS)
        assert (tmp_path / "victim").exists()

    @pytest.mark.parametrize("link", ["old", "old/0"])
    def test_a_journal_cannot_have_files_outside_moved_in(self, root: Path, tmp_path: Path, link: str) -> None:
        outside = tmp_path / "outside"
        outside.mkdir()
        (outside / "0").write_bytes(b"mine")
        stage = root / atomic_write.STAGE
        stage.mkdir(parents=True)
        leave_journal(stage, {"path": "README.md", "before": manifest.digest(b"mine"), "after": ""})
        (stage / link).parent.mkdir(exist_ok=True)
        (stage / link).symlink_to(outside if link == "old" else outside / "0")
        with pytest.raises(plans.WriteError, match="symbolic link"):
            plans.write(root, OLD, INPUTS)
        assert (outside / "0").read_bytes() == b"mine"
        assert not (root / "README.md").exists()

    def test_a_journal_cannot_have_files_outside_deleted(self, root: Path, tmp_path: Path) -> None:
        (tmp_path / "victim").write_bytes(b"")
        (root / atomic_write.STAGE).mkdir(parents=True)
        leave_journal(root / atomic_write.STAGE, {"path": "../victim", "before": "", "after": manifest.digest(b"")})
        with pytest.raises(plans.WriteError, match="not a plain relative path"):
            plans.write(root, OLD, INPUTS)
        assert (tmp_path / "victim").exists()

    def test_a_folder_in_the_place_of_a_file_is_a_problem(self, root: Path) -> None:
        (root / "README.md").mkdir(parents=True)
        with pytest.raises(plans.PlanError, match=r"blocked-path: README\.md is a folder"):
            plans.write(root, OLD, INPUTS, force=True)

    def test_a_file_in_the_place_of_the_package_is_a_problem(self, root: Path) -> None:
        root.write_text("")
        with pytest.raises(plans.PlanError, match="the package folder is a file"):
            plans.write(root, OLD, INPUTS, force=True)


class TestCheck:
    def test_nothing_differs_after_writing(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        assert plans.check(root, OLD, INPUTS) == []
        assert plans.is_current(root, INPUTS)

    def test_every_difference_is_named(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        (root / "src/pets/__init__.py").write_bytes(b"edited\n")
        before = tree(root)
        assert [str(difference) for difference in plans.check(root, NEW, LATER)] == [
            ".specwright.json: is different",
            "README.md: is different",
            "src/pets/__init__.py: is different",
            "src/pets/gone.py: should not be there",
            "src/pets/models/pet.py: is missing",
        ]
        assert tree(root) == before

    def test_other_inputs_alone_are_a_difference(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        assert [difference.path for difference in plans.check(root, OLD, LATER)] == [manifest.NAME]

    @pytest.mark.parametrize("path", OLD)
    def test_a_package_with_edited_or_lost_files_is_not_current(self, root: Path, path: str) -> None:
        plans.write(root, OLD, INPUTS)
        assert not plans.is_current(root, LATER)
        (root / path).write_bytes(b"edited")
        assert not plans.is_current(root, INPUTS)
        (root / path).unlink()
        assert not plans.is_current(root, INPUTS)

    def test_marking_a_file_as_theirs_or_not_makes_a_package_not_current(self, root: Path) -> None:
        plans.write(root, OLD, INPUTS)
        (root / plans.KEEP).write_text("README.md")
        assert not plans.is_current(root, INPUTS)
        plans.write(root, OLD, INPUTS)
        assert plans.is_current(root, INPUTS)
        (root / plans.KEEP).unlink()
        assert not plans.is_current(root, INPUTS)

    def test_a_folder_without_a_package_is_not_current(self, root: Path) -> None:
        assert not plans.is_current(root, INPUTS)
