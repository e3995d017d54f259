"""New projects: what `specwright init` writes and keeps, the names it chooses, and guesses about the client."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner, Result

from specwright.cli import application
from specwright.lower.default_names import derived_provider
from specwright.openapi.document import load_document

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = """
openapi: 3.1.0
info: {title: TITLE, version: "v1/beta"}
servers: [{url: "https://{region}.orders.io/api", variables: {region: {default: eu}}}]
paths:
  /jobs:
    get:
      operationId: listJobs
      tags: [jobs]
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: per_page, in: query, schema: {type: integer}}
      responses: {"200": {description: ok, content: {application/json: {schema: SCHEMA}}}}
    post: {operationId: postJobs, tags: [jobs], responses: {"204": {description: ok}}}
  /jobs/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: getJob, tags: [jobs], responses: {"204": {description: ok}}}
"""
OBJECT = "{type: object, properties: {data: {type: array, items: {type: string}}, total: {type: integer}}}"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    project = tmp_path / "project"
    project.mkdir()
    monkeypatch.chdir(project)
    return project


def run(*arguments: object) -> Result:
    return CliRunner().invoke(application, [str(argument) for argument in arguments])


def write(folder: Path, title: str = "Orders API", schema: str = OBJECT) -> Path:
    path = folder / "openapi.yaml"
    path.write_text(DOCUMENT.replace("TITLE", title).replace("SCHEMA", schema), encoding="utf-8")
    return path


def test_the_commands_that_the_example_names_next_work(folder: Path) -> None:
    made = run("init", "--example")
    assert made.exit_code == 0, made.output
    *_, lint, generate, install = made.output.splitlines()
    assert run(*lint.split()[1:]).output == "specs/parcels/1.0.yaml: no problems\n"
    generated = run(*generate.split()[1:])
    assert generated.exit_code == 0, generated.output
    assert (folder / install.split()[-1] / "pyproject.toml").exists()
    assert run("generate", "--check").exit_code == 0
    assert run("mock", "nothing").output.endswith("no such provider; known are parcels\n")


def test_nothing_that_is_there_is_overwritten(folder: Path) -> None:
    document = write(folder)
    assert run("init", document).exit_code == 0
    paths = [path for path in folder.rglob("*") if path.is_file()]
    before = {path: path.read_bytes() for path in paths}
    again = run("init", document)
    assert {path: path.read_bytes() for path in paths} == before
    assert "created" not in again.output
    document.write_text(document.read_text().replace("listJobs", "jobs"))
    assert "openapi.yaml is not copied over it" in run("init", document).output
    assert {path: path.read_bytes() for path in paths if path != document} == {
        path: content for path, content in before.items() if path != document
    }


def test_a_document_becomes_a_project_with_guesses_that_can_be_generated(folder: Path) -> None:
    assert run("init", write(folder), "--license", "MIT").exit_code == 0
    provider = yaml.safe_load((folder / "specs/orders/provider.yaml").read_text())
    assert provider == {
        "distribution": "orders-api-client",
        "package": "orders_api_client",
        "client": "OrdersApi",
        "specification": "v1-beta",
        "license": "MIT",
    }
    overlay = yaml.safe_load((folder / "specs/orders/overlay.yaml").read_text())
    pagination = {"style": "page", "items": "data", "argument": "page", "limit": "per_page", "total": "total"}
    assert [action["update"]["x-client"] for action in overlay["actions"]] == [
        {"method": "list", "pagination": pagination},
        {"method": "create"},
        {"method": "get"},
    ]
    assert run("lint", "--strict").exit_code == 0
    assert run("generate").exit_code == 0
    metadata = tomllib.loads((folder / "generated/orders-api-client/pyproject.toml").read_text())
    assert metadata["project"]["license"] == "MIT"


def test_guesses_that_the_document_refutes_are_left_out(folder: Path) -> None:
    document = write(folder, schema="{type: [array, string], items: {type: string}, anyOf: [{minItems: 1}, true]}")
    suggested = run("overlay", "suggest", document)
    assert suggested.exit_code == 0
    assert (folder / "o.yaml").write_text(suggested.stdout)
    assert run("lint", document, "--overlay", "o.yaml").exit_code == 0


def test_what_an_overlay_says_is_not_suggested_again(folder: Path) -> None:
    document = write(folder)
    (folder / "o.yaml").write_text(run("overlay", "suggest", document).stdout)
    again = run("overlay", "suggest", document, "--overlay", "o.yaml")
    assert (again.exit_code, again.stdout) == (0, "")
    assert "nothing to suggest" in again.stderr


def test_files_that_a_document_refers_to_come_along(folder: Path) -> None:
    (folder / "parts").mkdir()
    (folder / "parts/list.yaml").write_text("{type: object, properties: {data: {type: array, items: {type: string}}}}")
    assert run("init", write(folder, schema='{$ref: "parts/list.yaml"}')).exit_code == 0
    assert (folder / "specs/orders/openapi.yaml").exists()
    assert (folder / "specs/orders/parts/list.yaml").exists()
    assert run("generate").exit_code == 0


def test_json_stays_json(folder: Path) -> None:
    (folder / "api.json").write_text(
        '{"openapi": "3.1.0", "info": {"title": "Pets", "version": "2"},'
        ' "paths": {"/pets": {"get": {"responses": {"204": {"description": ""}}}}}}'
    )
    assert run("init", "api.json").exit_code == 0
    assert (folder / "specs/pets/2.json").exists()
    assert "1 operation" in run("generate").output


def test_checks_are_set_up_in_the_root_of_a_repository(folder: Path) -> None:
    (folder / ".git").mkdir()
    assert run("init", write(folder)).exit_code == 0
    hooks = yaml.safe_load((folder / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    workflow = yaml.safe_load((folder / ".github/workflows/specwright.yml").read_text())
    entries = [hook["entry"] for hook in hooks]
    assert [step["run"] for step in workflow["jobs"]["packages"]["steps"][-2:]] == entries
    ours = (ROOT / ".github/workflows/test.yml").read_text()
    assert all(step["uses"] in ours for step in workflow["jobs"]["packages"]["steps"] if "uses" in step)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "name a document"),
        (("openapi.yaml", "--example"), "name a document"),
        (("openapi.yaml", "--client", "models"), "is something else in every package"),
        (("openapi.yaml", "--license", "my own!"), "--license Apache-2.0"),
        (("-",), "save it first"),
        (("missing.yaml",), "unreadable-file"),
    ],
)
def test_nothing_is_written_where_arguments_cannot_be_used(
    arguments: tuple[str, ...], message: str, folder: Path
) -> None:
    write(folder)
    done = run("init", *arguments)
    assert done.exit_code == 2
    assert message in done.output
    assert not (folder / "specs").exists()


@pytest.mark.parametrize(
    ("title", "client"),
    [
        ("API Reference", "Orders"),
        ("Notion API", "NotionApi"),
        ("Orders Web API with fixes and improvements from many people", "Orders"),
        ("The API", "Orders"),
    ],
)
def test_a_title_that_names_nothing_gives_way_to_the_host(title: str, client: str, folder: Path) -> None:
    assert derived_provider(load_document(write(folder, title=title))).client == client
