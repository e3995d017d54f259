from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest

from specwright.diff.git_repository import GitError, Repository
from specwright.diff.operands import OperandError, OperandReader, read_both
from specwright.diff.versions import version_key, versions_of
from specwright.errors import SpecwrightError
from specwright.openapi.diagnostics import SpecificationError

from .made import NEW, OLD

SHARED = "openapi: 3.1.0\ninfo: {title: T, version: '%s'}\npaths: {/a: {$ref: 'shared/a.json#/a'}}\n"
ITEM = '{"a": {"get": {"responses": {"200": {"description": "%s"}}}}}'
PROVIDER = "distribution: t-client\npackage: t_client\nclient: T\nspecification: '2.0'\n"


def git(folder: Path, *arguments: str) -> str:
    """Run git without what the machine is configured to do."""
    return subprocess.run(
        ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false", *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with a provider of two versions that share a file; the last commit changed that file."""
    folder = tmp_path / "project"
    specs = folder / "specs" / "t"
    (specs / "shared").mkdir(parents=True)
    (specs / "provider.yaml").write_text(PROVIDER, encoding="utf-8")
    for version in ("1.0", "2.0"):
        (specs / f"{version}.yaml").write_text(SHARED % version, encoding="utf-8")
    (specs / "shared" / "a.json").write_text(ITEM % "before", encoding="utf-8")
    git(tmp_path, "init", "--quiet", "--initial-branch", "main", "project")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "First")
    (specs / "shared" / "a.json").write_text(ITEM % "after", encoding="utf-8")
    git(folder, "commit", "--quiet", "--all", "--message", "Second")
    return folder


def description(reader: OperandReader, text: str) -> str:
    """The description of the response that stands in the shared file."""
    document = reader.read(text).document
    item, pointer = document.resolve(document.tree["paths"]["/a"], "/paths/~1a")
    return document.resolve(item["get"], pointer)[0]["responses"]["200"]["description"]  # type: ignore[no-any-return]


@pytest.mark.parametrize("text", ["specs/t/2.0.yaml", "specs/t", "t@2.0", "t", ":specs/t/2.0.yaml", "HEAD:specs/t"])
def test_files_folders_providers_and_revisions_lead_to_a_document(project: Path, text: str) -> None:
    with OperandReader(project) as reader:
        operand = reader.read(text)
        assert operand.label.startswith(text)
        assert operand.document.tree["info"]["version"] == "2.0"
        assert description(reader, text) == "after"


def test_a_revision_has_its_own_versions_of_the_files_it_refers_to(project: Path) -> None:
    with OperandReader(project) as reader:
        assert description(reader, "HEAD~1:specs/t/2.0.yaml") == "before"
        assert description(reader, "HEAD~1:specs/t") == "before"
        assert description(reader, "main:specs/t/1.0.yaml") == "after"
        operand = reader.read("HEAD~1:specs/t/2.0.yaml")
        place = operand.location("shared/a.json#/a/get")
        assert (place.file, place.line) == ("HEAD~1:specs/t/shared/a.json", 1)
        assert operand.working_path(place) == "specs/t/shared/a.json"
        folder = operand.path.parent
    assert not folder.exists(), "what was written for a revision is removed"


def test_a_path_of_a_revision_may_be_relative_to_the_folder(project: Path) -> None:
    with OperandReader(project / "specs") as reader:
        assert reader.read("HEAD:./t/1.0.yaml").document.tree["info"]["version"] == "1.0"
        assert reader.read("HEAD:specs/t/1.0.yaml").document.tree["info"]["version"] == "1.0"


def test_what_is_staged_is_a_revision(project: Path) -> None:
    (project / "specs/t/shared/a.json").write_text(ITEM % "staged", encoding="utf-8")
    git(project, "add", ".")
    (project / "specs/t/shared/a.json").write_text(ITEM % "edited", encoding="utf-8")
    with OperandReader(project) as reader:
        assert description(reader, ":specs/t/2.0.yaml") == "staged"
        assert description(reader, "specs/t/2.0.yaml") == "edited"


def test_standard_input_is_one_side_only(tmp_path: Path) -> None:
    with OperandReader(tmp_path, io.BytesIO(OLD.encode())) as reader:
        operand = reader.read("-")
        assert operand.document.tree["info"]["title"] == "Parcels"
        assert str(operand.location("/paths")) == "<stdin>:3:1"
        with pytest.raises(OperandError, match="standard input can be one side only"):
            reader.read("-")


def test_json_on_standard_input_is_read(tmp_path: Path) -> None:
    text = b'{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}'
    with OperandReader(tmp_path, io.BytesIO(text)) as reader:
        assert reader.read("-").document.tree["info"]["title"] == "T"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("none.yaml", "none.yaml: there is no such file or folder; write a path"),
        ("t@3.0", "t@3.0: there is no version '3.0' of t; there are 1.0, 2.0"),
        ("u@1.0", "u@1.0: there is no provider 'u'; there are t"),
        ("HEAD~9:specs/t/1.0.yaml", "the revision 'HEAD~9' is unknown; there are main; the latest commits are:\n  "),
        ("--output=x:specs/t/1.0.yaml", "the revision '--output=x' is unknown"),
        ("HEAD:specs/t/3.0.yaml", "the folder 'specs/t' of HEAD has 1.0.yaml, 2.0.yaml, provider.yaml"),
        ("HEAD:nowhere/x.yaml", "the folder 'nowhere' of HEAD has no JSON or YAML file"),
        ("specs", "specs: the folder has neither provider.yaml nor a JSON or YAML file"),
        ("HEAD:specs/t/shared/b.json", "the folder 'specs/t/shared' of HEAD has a.json"),
        ("https://example.com/openapi.json", "this is an address, and nothing is fetched"),
        ("x" * 5000, "it cannot be read: File name too long"),
    ],
)
def test_an_operand_that_leads_nowhere_says_what_there_is(project: Path, text: str, message: str) -> None:
    with OperandReader(project) as reader, pytest.raises(SpecwrightError) as raised:
        reader.read(text)
    assert message in str(raised.value)


def test_a_folder_without_a_repository_says_so(tmp_path: Path) -> None:
    with OperandReader(tmp_path) as reader, pytest.raises(OperandError, match="not a git repository"):
        reader.read("HEAD:openapi.yaml")


def test_the_problems_of_both_sides_are_told_under_the_names_that_the_user_knows(project: Path) -> None:
    (project / "a.yaml").write_text("openapi: 3.1.0\ninfo: [\n", encoding="utf-8")
    (project / "b.yaml").write_text(OLD.replace("3.1.0", "4.0.0"), encoding="utf-8")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "Broken")
    with OperandReader(project) as reader, pytest.raises(SpecificationError) as raised:
        read_both(reader, "a.yaml", "HEAD:b.yaml")
    files = {problem.file for problem in raised.value.problems}
    assert files == {"a.yaml", "HEAD:b.yaml"}
    assert all(problem.line for problem in raised.value.problems)


def test_documents_of_any_name_can_be_read_from_a_revision(project: Path) -> None:
    (project / "api.txt").write_text(NEW, encoding="utf-8")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "Text")
    with OperandReader(project) as reader:
        assert reader.read("HEAD:api.txt").document.tree["info"]["version"] == "1.1.0"


def test_links_of_a_revision_are_not_followed(project: Path) -> None:
    (project / "specs/t/3.0.yaml").symlink_to("/etc/passwd")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "Link")
    with OperandReader(project) as reader, pytest.raises(SpecwrightError, match=r"HEAD:specs/t/3\.0\.yaml"):
        reader.read("HEAD:specs/t/3.0.yaml")


def test_a_folder_with_one_document_needs_no_provider_file(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "openapi.yaml").write_text(OLD, encoding="utf-8")
    with OperandReader(tmp_path) as reader:
        assert reader.read("api").file == "api/openapi.yaml"


def test_a_folder_with_several_documents_has_to_say_which(project: Path) -> None:
    (project / "specs/t/provider.yaml").unlink()
    with OperandReader(project) as reader:
        for text in ("specs/t", ":specs/t"):
            if text.startswith(":"):
                git(project, "add", ".")
            with pytest.raises(OperandError, match=r"which document is meant; name one of 1\.0\.yaml, 2\.0\.yaml"):
                reader.read(text)


def test_versions_are_sorted_by_their_numbers() -> None:
    names = ["overlay.yaml", "provider.yaml", "ledger.json", "5.11.yaml", "5.9.yaml", "2020-09-01.yaml", "10.yaml"]
    assert list(versions_of(names)) == ["5.9", "5.11", "10", "2020-09-01"]
    assert version_key("1.0") < version_key("1.0.1") < version_key("1.10")


def test_the_history_of_a_folder_is_told_from_the_latest_commit_on(project: Path) -> None:
    repository = Repository.around(project)
    assert [commit.subject for commit in repository.history("specs/t")] == ["Second", "First"]
    assert not repository.is_changed("specs/t")
    (project / "specs/t/3.0.yaml").write_text(NEW, encoding="utf-8")
    assert repository.is_changed("specs/t")


def test_a_repository_without_commits_has_no_history(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    repository = Repository.around(tmp_path)
    assert repository.history("x") == ()
    with pytest.raises(GitError, match="this repository has no commits yet"):
        repository.commit_of("HEAD")


def test_sides_with_the_same_bytes_share_a_document_unless_they_refer_to_others(project: Path) -> None:
    (project / "a.yaml").write_text(OLD, encoding="utf-8")
    (project / "b.yaml").write_text(OLD, encoding="utf-8")
    with OperandReader(project) as reader:
        first, second = read_both(reader, "a.yaml", "b.yaml")
        assert first.document is second.document
        assert (str(first.location("/paths")), str(second.location("/paths"))) == ("a.yaml:3:1", "b.yaml:3:1")
        old, new = read_both(reader, "HEAD~1:specs/t/2.0.yaml", "HEAD:specs/t/2.0.yaml")
        assert old.document is not new.document
