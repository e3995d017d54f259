"""What `provider.yaml` may say, and what it is refused for."""

from __future__ import annotations

import re
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


LINE = "distribution: d2, package: p2"


def test_a_version_with_a_distribution_is_a_package_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "provider.yaml"
    path.write_text(f"{NAMES}version: '3.1.0'\nversions: {{'1': {{{LINE}, version: '1.5.0'}}, '2': {{}}, '3': {{}}}}\n")
    default, line = load_provider(path), load_provider(path, "1")
    assert default.lines == line.lines == ("1",)
    assert (default.distribution, default.package, default.version) == ("pets-client", "pets", "3.1.0")
    assert (line.distribution, line.package, line.client) == ("d2", "p2", "Pets")
    assert (line.version, line.specification) == ("1.5.0", "1")


@pytest.mark.parametrize(
    ("versions", "message"),
    [
        ("{'2': {distribution: d}}", "version 2 is the default, so its names stand at the top"),
        ("{'2': {}, '1': {package: p}}", "version 1 has names but no 'distribution'"),
        ("{'2': {}, '1': {distribution: d}}", "version 1: the package is 'pets', as that of the default version"),
        (f"{{'2': {{}}, '1': {{{LINE}}}, '3': {{{LINE}}}}}", "version 3: the package is 'p2', as that of version 1"),
        ("{'2': {}, '1': {distribution: d, package: os}}", "version 1: 'os' is the name of a module"),
        ("{'2': {}, '1': {distribution: d, package: p, version: x}}", "version 1: 'version' is 'x'"),
        (
            "{'2': {}, '1': {distribution: d, package: [p]}}",
            "version 1: 'distribution', 'package' and 'client' are text",
        ),
        ("{'2': {}, '1': {colour: red}}", "version 1: the key 'colour' means nothing here"),
        ("{'2': {}, '../1': {distribution: d, package: p}}", "is the name of a file of the folder"),
    ],
)
def test_versions_that_cannot_be_packages_are_named(tmp_path: Path, versions: str, message: str) -> None:
    path = tmp_path / "provider.yaml"
    path.write_text(f"{NAMES}versions: {versions}\n")
    with pytest.raises(SpecificationError, match=re.escape(message)):
        load_provider(path)


def test_a_first_version_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "provider.yaml"
    path.write_text(f"{NAMES}version: latest\n")
    with pytest.raises(SpecificationError, match="'version' is 'latest', which is not the version of a package"):
        load_provider(path)
