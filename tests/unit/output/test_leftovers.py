"""What lies about in a package folder is followed only if a run in that folder left it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specwright.output import atomic_write, manifest, plans

FIRST = plans.Inputs(specification="one")
SECOND = plans.Inputs(specification="two")
FILES = {"README.md": b"readme\n", "src/pets/__init__.py": b""}


def package(folder: Path) -> Path:
    root = folder / "package"
    plans.write(root, FILES, FIRST)
    (root / "notes.txt").write_bytes(b"mine\n")
    (root / atomic_write.STAGE / "old").mkdir(parents=True)
    return root


def plant(root: Path, journal: object) -> None:
    (root / atomic_write.STAGE / "journal.json").write_text(json.dumps(journal), encoding="utf-8")


def step(path: str, before: bytes | None, after: bytes | None) -> dict[str, str]:
    both = {"before": before, "after": after}
    return {"path": path, **{key: "" if each is None else manifest.digest(each) for key, each in both.items()}}


JOURNALS: dict[str, object] = {
    "of-an-older-version": [{"path": "notes.txt", "existed": False}],
    "without-an-inode": {"folders": {}, "steps": [step("notes.txt", None, b"mine\n")]},
    "of-another-folder": {"stage": 1, "folders": {}, "steps": [step("notes.txt", None, b"mine\n")]},
    "of-no-shape": {"a": 1},
    "empty": [],
}


@pytest.mark.parametrize("journal", JOURNALS.values(), ids=JOURNALS)
def test_a_journal_that_was_made_elsewhere_does_nothing(tmp_path: Path, journal: object) -> None:
    root = package(tmp_path)
    plant(root, journal)
    (root / atomic_write.STAGE / "old/0").write_bytes(b"theirs\n")
    with pytest.raises(plans.WriteError, match=r"not left by a run in this folder.*run again"):
        plans.write(root, {**FILES, "README.md": b"new\n"}, SECOND)
    assert (root / "notes.txt").read_bytes() == b"mine\n"
    assert (root / "README.md").read_bytes() == b"readme\n"


def test_a_journal_with_the_right_inode_touches_no_file_with_another_content(tmp_path: Path) -> None:
    root = package(tmp_path)
    stage = root / atomic_write.STAGE
    (stage / "old/1").write_bytes(b"theirs\n")
    steps = [step("notes.txt", None, b"written\n"), step("README.md", b"before\n", b"readme\n")]
    plant(root, {"stage": stage.stat().st_ino, "folders": {"src": {"inode": 1, "replaced": []}}, "steps": steps})
    plans.write(root, FILES, FIRST)
    assert (root / "notes.txt").read_bytes() == b"mine\n"
    assert (root / "README.md").read_bytes() == b"readme\n"
    assert (root / "src/pets/__init__.py").exists()
    assert not stage.exists()


def test_a_manifest_may_not_list_files_of_version_control(tmp_path: Path) -> None:
    root = package(tmp_path)
    (root / ".git").mkdir()
    (root / ".git/HEAD").write_bytes(b"ref: refs/heads/main\n")
    listed = {".git/HEAD": manifest.digest(b"ref: refs/heads/main\n")}
    (root / manifest.NAME).write_bytes(manifest.encode(manifest.Manifest(inputs=FIRST, files=listed)))
    with pytest.raises(plans.ManifestError, match=r"\.git/HEAD"):
        plans.write(root, FILES, SECOND)
    assert (root / ".git/HEAD").exists()


def test_a_half_built_folder_beside_the_package_goes_when_there_is_nothing_to_do(tmp_path: Path) -> None:
    root = tmp_path / "package"
    plans.write(root, FILES, FIRST)
    (tmp_path / f".package{atomic_write.STAGE}").mkdir()
    assert not plans.is_current(root, FIRST)
    plans.write(root, FILES, FIRST)
    assert plans.is_current(root, FIRST)
    assert [path.name for path in tmp_path.iterdir()] == ["package"]
