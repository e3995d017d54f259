"""What `provider.yaml` may say, and what it is refused for."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.ledger.checking import specifications_of
from specwright.openapi.diagnostics import SpecificationError
from specwright.provider import load_provider

NAMES = "distribution: pets-client\npackage: pets\nclient: Pets\nspecification: '2'\n"
DOCUMENTS = "documents: {page: {file: page.txt, title: Pets, sha256: '0'}}\n"


@pytest.mark.parametrize(
    ("more", "rule", "words"),
    [
        ("colour: red\n", "provider-unknown-key", "'colour'"),
        ("versions: {'1': {documents: []}}\n", "provider-missing-key", "'versions' does not have '2'"),
        ("versions: {'2': {documents: [pgae]}}\n", "provider-unknown-document", "version 2 names the document 'pgae'"),
    ],
)
def test_what_means_nothing_is_refused(tmp_path: Path, more: str, rule: str, words: str) -> None:
    file = tmp_path / "provider.yaml"
    file.write_text(NAMES + DOCUMENTS + more, encoding="utf-8")
    with pytest.raises(SpecificationError) as caught:
        load_provider(file)
    (problem,) = caught.value.problems
    assert problem.rule == rule
    assert words in problem.message


def test_documents_describe_the_versions_that_name_them(tmp_path: Path) -> None:
    file = tmp_path / "provider.yaml"
    for name in ("1.yaml", "2.yaml", "3.yaml", "overlay.yaml"):
        (tmp_path / name).touch()
    file.write_text(NAMES, encoding="utf-8")
    assert specifications_of(tmp_path, load_provider(file)) == ["2.yaml", "3.yaml", "1.yaml"]
    versions = "versions: {'1': {documents: [page]}, '2': {documents: [page]}, '3': {documents: []}}\n"
    file.write_text(NAMES + DOCUMENTS + versions, encoding="utf-8")
    assert specifications_of(tmp_path, load_provider(file)) == ["2.yaml", "1.yaml"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("package: __debug__", "not a Python name"),
        ("client: __debug__", "not a Python name"),
        (f"package: {'a' * 300}", "300 characters"),
        ("package: os", "a module that the package needs itself"),
        ("package: msgspec", "a module that the package needs itself"),
        ('specification: "a\\0b"', "name of a file"),
        ("specification: ../../x", "name of a file"),
        ("specification: /etc/passwd", "name of a file"),
        ("documents: {a: b}", "'a' of 'documents' is not a map"),
        ("documents: [a]", "'documents' is not a map"),
        ("references: {a: null}", "'a' of 'references' is not a map"),
        ("environment: {a: {b: c}}", "'a' of 'environment' is not text"),
        ("examples: [x]", "an example is not a map"),
        ("examples: {a: b}", "'examples' is not a list"),
        ("examples: [{words: a}]", "an example is not a map with 'words' and 'code'"),
    ],
)
def test_values_that_cannot_be_used_are_named(tmp_path: Path, line: str, message: str) -> None:
    lines = {"distribution": "d", "package": "p", "client": "C", "specification": "'1'"}
    lines.pop(line.partition(":")[0], None)
    path = tmp_path / "provider.yaml"
    path.write_text("\n".join([*(f"{key}: {value}" for key, value in lines.items()), line]), encoding="utf-8")
    with pytest.raises(SpecificationError, match=message):
        load_provider(path)
