"""What a project says in `specwright.toml`: packages and rules, its JSON Schema, and messages about mistakes."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import jsonschema_rs
import msgspec
import pytest
import yaml
from typer.testing import CliRunner, Result

from specwright import configuration
from specwright.cli import application
from specwright.configuration import ConfigurationTable, DiffTable, LintTable, PackageTable
from specwright.provider import schema as provider_schema

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "configuration.md"
DOCUMENT = """
openapi: 3.1.0
info: {title: Some Title, version: "1"}
paths:
  /orders: {get: {operationId: listOrders, responses: {"204": {description: none}}}}
components: {schemas: {Unused: {type: string}}}
"""
PACKAGES = """
[packages.orders]
document = "api/openapi.yaml"
out = "orders-client"
client = "Orders"
license = "MIT"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    project = tmp_path / "project"
    (project / "api").mkdir(parents=True)
    (project / "api/openapi.yaml").write_text(DOCUMENT)
    (project / "specwright.toml").write_text(PACKAGES)
    monkeypatch.chdir(project)
    return project


def run(*arguments: object) -> Result:
    return CliRunner().invoke(application, [str(argument) for argument in arguments])


def test_packages_of_the_configuration_are_generated(folder: Path) -> None:
    done = run("generate")
    assert done.exit_code == 0, done.output
    assert done.output.startswith("orders: 1 operation")
    assert 'license = "MIT"' in (folder / "orders-client/pyproject.toml").read_text()
    assert "class Orders" in (folder / "orders-client/src/some_title_client/client.py").read_text()
    assert run("generate", "orders", "--check").exit_code == 0
    assert run("generate", "api/openapi.yaml", "--check").exit_code == 0, "the document is that of the package"


def test_the_table_of_pyproject_counts_as_well_and_below_the_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "specwright.toml").unlink()
    text = PACKAGES.replace("[packages", "[tool.specwright.packages")
    (folder / "pyproject.toml").write_text(f"[project]\nname = 'mine'\n{text}")
    monkeypatch.chdir(folder / "api")
    assert run("generate").exit_code == 0
    assert (folder / "orders-client/pyproject.toml").exists()


def test_a_package_that_is_stale_is_told_to_be_generated_by_its_name(folder: Path) -> None:
    done = run("generate", "--check")
    assert done.exit_code == 1
    assert "run 'specwright generate orders'" in done.output


def test_options_go_before_the_configuration(folder: Path) -> None:
    assert run("generate", "--license", "Apache-2.0", "--out", "other").exit_code == 0
    assert 'license = "Apache-2.0"' in (folder / "other/pyproject.toml").read_text()


def test_configured_packages_are_linted_and_served_by_name(folder: Path) -> None:
    assert "api/openapi.yaml:6:24: unused-component" in run("lint", "orders").output
    assert "the configuration has orders" in run("mock", "others").output


def test_providers_stay_beside_the_packages_of_the_configuration(folder: Path) -> None:
    assert run("init", "--example").exit_code == 0
    done = run("generate")
    assert [line.partition(":")[0] for line in done.output.splitlines()] == ["orders", "parcels"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[package.orders]", ":1: package: there is no 'package'; known are packages, lint, diff"),
        ("[packages.a]\ndocumnet = 'x'", ":2: packages.a.documnet: there is no 'documnet'; known are document,"),
        ("[packages.a]\nout = 'x'", ":1: packages.a: object missing required field `document`"),
        ("[packages.a]\ndocument = 1", ":2: packages.a.document: expected `str`, got `int`; correct it"),
        ("packages = 1", ":1: packages: this is not a table"),
        (f"{PACKAGES}[lint]\nstrict = 'yes'", ":8: lint.strict: expected `bool`, got `str`; correct it"),
        ("[lint", "the file cannot be read"),
    ],
)
def test_a_mistake_is_shown_with_its_line(text: str, message: str, folder: Path) -> None:
    (folder / "specwright.toml").write_text(text)
    done = run("lint")
    assert done.exit_code == 2
    assert message in done.output


@pytest.mark.parametrize(
    "name",
    ["configuration", "provider"],
)
def test_the_schema_is_printed_and_kept_in_the_documentation(name: str) -> None:
    printed = json.loads(run("schema", name).output)
    jsonschema_rs.meta.validate(printed)
    assert printed == json.loads((ROOT / "docs/schemas" / f"{name}.json").read_text())


def test_the_example_of_the_page_is_valid() -> None:
    (text,) = re.findall(r"```toml\n(.*?)```", PAGE.read_text(), re.DOTALL)
    example = tomllib.loads(text)
    validator = jsonschema_rs.validator_for(configuration.schema())
    assert list(validator.iter_errors(example)) == []
    assert msgspec.convert(example, ConfigurationTable).packages["orders"].license == "MIT"
    assert not validator.is_valid({"packages": {"a": {}}})
    assert not validator.is_valid({"packages": {"a": {"document": "x", "documnet": "y"}}})


@pytest.mark.parametrize("name", ["domino", "oracle-aidp", "ibm-watsonx-runtime"])
def test_providers_are_valid(name: str) -> None:
    tree = yaml.safe_load((ROOT / "specs" / name / "provider.yaml").read_text())
    assert list(jsonschema_rs.validator_for(provider_schema()).iter_errors(tree)) == []


@pytest.mark.parametrize("table", [PackageTable, LintTable, DiffTable])
def test_the_page_has_every_key(table: type[msgspec.Struct]) -> None:
    text = PAGE.read_text()
    for field in msgspec.structs.fields(table):
        words = field.type.__metadata__[0].description
        assert f"| `{field.encode_name}` | {words} |" in text


def test_rules_are_chosen_by_the_configuration_and_by_options(folder: Path) -> None:
    rules = '[lint]\nignore = ["unused-*"]\n'
    (folder / "specwright.toml").write_text(f"{PACKAGES}{rules}")
    assert run("lint").output == "api/openapi.yaml: no problems\n"
    assert "unused-component" in run("lint", "--select", "unused-component").output
    assert "unused-component" not in run("lint", "--select", "unknown-*").output
    misspelt = run("lint", "--select", "unused-componnet")
    assert misspelt.exit_code == 2
    assert "there is no rule 'unused-componnet'; did you mean 'unused-component'?" in misspelt.output


def test_what_makes_a_document_unusable_is_not_ignored(folder: Path) -> None:
    (folder / "api/openapi.yaml").write_text("openapi: [")
    done = run("lint", "--ignore", "*")
    assert done.exit_code == 2
    assert "invalid-yaml" in done.output


def test_warnings_are_errors_where_the_configuration_is_strict(folder: Path) -> None:
    (folder / "api/openapi.yaml").write_text(DOCUMENT.replace("operationId", "operationID"))
    assert run("lint").exit_code == 1
    strict = "[lint]\nstrict = true\n"
    (folder / "specwright.toml").write_text(f"{PACKAGES}{strict}")
    assert "[warning]" not in run("lint").output
