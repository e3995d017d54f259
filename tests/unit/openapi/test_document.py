"""A document is loaded as a whole: slips are repaired and mentioned, and nothing about the file is lost."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest

from specwright.openapi import Diagnostic, Document, SpecificationError, load_document
from specwright.openapi.diagnostics import quoted, visible

ROOT = """\
openapi: 3.1.1
info: {title: Pets, version: "1"}
paths: {}
"""

Load = Callable[..., Document]


def test_files_are_named_as_the_user_named_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "specs"
    folder.mkdir()
    (folder / "pets.yaml").write_text("paths: {}\n")
    (folder / "root.yaml").write_text(ROOT + "components: {schemas: {Pet: {$ref: pet.yaml}}}\n")
    (folder / "pet.yaml").write_text("type: object\ntype: array\n")
    monkeypatch.chdir(tmp_path)
    for name in ("specs/pets.yaml", "./specs/pets.yaml", str(folder / "pets.yaml")):
        with pytest.raises(SpecificationError) as caught:
            load_document(name)
        assert caught.value.problems[0].file == str(Path(name))
    with pytest.raises(SpecificationError) as caught:
        load_document("specs/root.yaml")
    assert [problem.file for problem in caught.value.problems] == ["specs/pet.yaml"]


def test_a_document_tells_what_it_is(load: Load) -> None:
    document = load(ROOT)
    assert document.version == "3.1.1"
    assert document.path == Path("root.yaml")
    assert document.at("") is document.tree
    assert document.at("/info/title") == "Pets"
    assert not document.findings
    assert not document.is_curated


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.2.0", "3.1.0-rc1"])
def test_versions_3_0_to_3_2_are_read(load: Load, version: str) -> None:
    assert load(ROOT.replace("3.1.1", version)).version == version


@pytest.mark.parametrize("version", ["3.3.0", "3", "3.1", "2.0", "3.1.x", "03.1.0", "3.1.1\n", "", "[3, 1]", "null"])
def test_other_versions_are_refused(load: Load, version: str) -> None:
    text = ROOT.replace("3.1.1", version if version[:1] in "[n" and version else f'"{version}"'.replace("\n", "\\n"))
    with pytest.raises(SpecificationError, match="unsupported-version"):
        load(text)


SLIPS = """\
openapi: 3.1.1
info: {title: 404, version: 1.0, description: }
paths:
  /pets:
    parameters:
    get:
      deprecated: "true"
      tags: [1, true]
      responses:
        default: {description: null}
components:
  schemas:
    Pet:
      required: true
      minLength: "3"
      properties:
        name: {title: 2020}
"""


def test_slips_that_leave_no_doubt_are_repaired_and_mentioned(load: Load) -> None:
    document = load(SLIPS)
    assert document.at("/info") == {"title": "404", "version": "1.0"}
    assert document.at("/paths/~1pets") == {
        "get": {"deprecated": True, "tags": ["1", "true"], "responses": {"default": {}}}
    }
    assert document.at("/components/schemas/Pet") == {"minLength": 3, "properties": {"name": {"title": "2020"}}}
    mentioned = [document.diagnostic(finding) for finding in document.findings]
    assert sorted((problem.line, problem.column, problem.rule) for problem in mentioned) == [
        (2, 8, "unquoted-text"),
        (2, 20, "unquoted-text"),
        (2, 34, "empty-value"),
        (5, 5, "empty-value"),
        (7, 7, "quoted-scalar"),
        (8, 14, "unquoted-text"),
        (8, 17, "unquoted-text"),
        (10, 19, "empty-value"),
        (14, 7, "required-not-list"),
        (15, 7, "quoted-scalar"),
        (17, 16, "unquoted-text"),
    ]
    assert {problem.severity for problem in mentioned} == {"warning"}


def test_warnings_are_told_apart_from_the_reasons_of_a_refusal(load: Load) -> None:
    with pytest.raises(SpecificationError) as caught:
        load(SLIPS + "    Dog: {$ref: ../dog.yaml}\n")
    assert [problem.rule for problem in caught.value.problems] == ["reference-escapes"]
    assert len(caught.value.warnings) == 11
    assert str(caught.value) == str(caught.value.problems[0])


def test_the_rest_of_a_document_is_checked_although_a_key_stands_twice(load: Load) -> None:
    with pytest.raises(SpecificationError) as caught:
        load(ROOT + "components: {schemas: {Pet: {$ref: ../pet.yaml}, Pet: {}}}\n")
    assert [problem.rule for problem in caught.value.problems] == ["reference-escapes", "duplicate-key"]


def test_path_items_may_be_references_with_operations_beside(load: Load) -> None:
    document = load(
        ROOT.replace("paths: {}", "paths:\n  /pets/{petId}: {$ref: 'pet.yaml', post: {responses: {default: {}}}}"),
        pet="get: {operationId: a, responses: {default: {}}}\nput: {operationId: a, responses: {default: {}}}\n",
    )
    found = sorted(map(document.diagnostic, document.findings), key=lambda each: (each.location, each.rule))
    assert [(each.file, each.line, each.rule) for each in found] == [
        ("pet.yaml", 1, "path-parameter-undeclared"),
        ("pet.yaml", 2, "path-parameter-undeclared"),
        ("pet.yaml", 2, "duplicate-operation-id"),
        ("root.yaml", 4, "path-parameter-undeclared"),
    ]


def test_one_path_item_under_two_paths_is_no_duplicate(load: Load) -> None:
    item = "get: {operationId: listPets, responses: {default: {description: ok}}}\n"
    document = load(ROOT.replace("{}", "{/pets: {$ref: pet.yaml}, /animals: {$ref: pet.yaml}}"), pet=item)
    assert not document.findings


def test_webhooks_may_leave_out_responses(load: Load) -> None:
    document = load(ROOT.replace("paths: {}", "webhooks: {petBorn: {post: {}}}"))
    assert [finding.rule for finding in document.findings] == ["responses-missing"]


def test_garbage_collection_goes_on_after_loading(load: Load) -> None:
    load(ROOT)
    assert gc.isenabled()
    with pytest.raises(SpecificationError):
        load("openapi: 1.0.0\n")
    assert gc.isenabled()


def test_messages_show_what_does_not_print() -> None:
    problem = Diagnostic("a\x1b[2J.yaml", 1, 2, "", "wrong-type", "name \r\n\u202e\u2028\ud800 é; correct it")
    assert str(problem) == "a\\x1b[2J.yaml:1:2: wrong-type: name \\r\\n\\u202e\\u2028\\ud800 é; correct it"
    assert visible("plain é text") == "plain é text"
    assert len(quoted("x" * 1000)) == 122
