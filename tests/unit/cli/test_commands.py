"""The command, as people run it: exit statuses, messages, files, and output that does not depend on where it runs."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import signal
import subprocess
import sys
import tomllib
from collections.abc import Generator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from typer.testing import CliRunner, Result

from specwright import __version__
from specwright.cli import application

FRAGMENTS = Path(__file__).parents[2] / "fragments"

ONE = """
openapi: 3.1.0
info: {title: One, version: "1"}
paths:
  /a: {get: {tags: [a], operationId: a, responses: {"200": {$ref: "#/components/responses/Fine"}}}}
components:
  responses: {Fine: {description: fine, content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}}
  schemas: {A: {type: object, properties: {x: {type: string}}}}
"""

LINE = re.compile(r"^(?P<file>.+):(?P<line>\d+):(?P<column>\d+): (?P<rule>[a-z0-9-]+): (?P<message>.+)$")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(application, [str(argument) for argument in arguments])


@pytest.fixture
def one(tmp_path: Path) -> Path:
    path = tmp_path / "one.yaml"
    path.write_text(ONE)
    return path


def contents(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Bytes and time stamp of every file."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


# Writing


def test_the_first_run_creates_and_the_second_writes_nothing(one: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = run("generate", "--spec", one, "--out", out)
    assert first.exit_code == 0
    assert "1 operations" in first.output or "1 operation" in first.output
    before = contents(out)
    second = run("generate", "--spec", one, "--out", out)
    assert second.exit_code == 0
    assert "up to date, nothing written" in second.output
    assert contents(out) == before


def test_a_change_changes_only_what_it_concerns(one: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("generate", "--spec", one, "--out", out)
    before = contents(out)
    one.write_text(ONE.replace("description: fine", "description: better"))
    result = run("generate", "--spec", one, "--out", out)
    assert result.exit_code == 0
    after = contents(out)
    assert before.keys() == after.keys()
    changed = {path for path in before if before[path] != after[path]}
    expected = {".specwright.json", "provenance.json", "src/one_client/resources/a.py"}
    assert changed == expected | (changed & {"reference.md", "llms.txt"})


def test_what_is_removed_from_the_specification_is_deleted(one: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("generate", "--spec", one, "--out", out)
    one.write_text(ONE.replace("tags: [a]", "tags: [b]"))
    result = run("generate", "--spec", one, "--out", out)
    assert "1 deleted" in result.output
    assert not (out / "src/one_client/resources/a.py").exists()
    assert (out / "src/one_client/resources/b.py").exists()


def test_check_lists_what_is_stale_and_writes_nothing(one: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    missing = run("generate", "--check", "--spec", one, "--out", out)
    assert missing.exit_code == 1
    assert not out.exists()
    run("generate", "--spec", one, "--out", out)
    assert run("generate", "--check", "--spec", one, "--out", out).exit_code == 0
    before = contents(out)
    one.write_text(ONE.replace("/a:", "/b:"))
    stale = run("generate", "--check", "--spec", one, "--out", out)
    assert stale.exit_code == 1
    assert "not up to date" in stale.output
    assert re.search(r"would change: src/one_client/resources/a\.py", stale.output)
    assert contents(out) == before


def test_check_notices_files_that_were_edited_or_deleted(one: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("generate", "--spec", one, "--out", out)
    (out / "README.md").write_text("mine")
    (out / "llms.txt").unlink()
    result = run("generate", "--check", "--spec", one, "--out", out)
    assert result.exit_code == 1
    assert "would change: README.md" in result.output
    assert "would create: llms.txt" in result.output


def test_edited_files_are_not_overwritten_unless_forced(one: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("generate", "--spec", one, "--out", out)
    (out / "README.md").write_text("mine")
    one.write_text(ONE.replace("title: One", "title: One\n  , description: More"))
    result = run("generate", "--spec", one, "--out", out)
    assert result.exit_code == 1
    assert "README.md: edited-file:" in result.output
    assert (out / "README.md").read_text() == "mine"
    assert run("generate", "--force", "--spec", one, "--out", out).exit_code == 0
    assert (out / "README.md").read_text() != "mine"


def test_json_says_what_was_done(one: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    found = json.loads(run("generate", "--spec", one, "--out", out, "--format", "json").stdout)
    assert found[0]["operations"] == 1
    assert "README.md" in found[0]["create"]
    assert found[0]["change"] == found[0]["delete"] == []
    again = json.loads(run("generate", "--spec", one, "--out", out, "--format", "json").stdout)
    assert again[0]["create"] == again[0]["change"] == again[0]["delete"] == []


def test_the_version_is_printed() -> None:
    assert run("--version").output.split() == ["specwright", __version__]


# Bad input


def referring(target: str) -> str:
    """A specification that refers to a place."""
    return ONE.replace("{type: string}", f"{{$ref: '{target}'}}")


BAD: dict[str, tuple[str, str | bytes, set[str]]] = {
    "not YAML": ("spec.yaml", "a: [1\nb: {", {"invalid-yaml"}),
    "not JSON": ("spec.json", '{"openapi": "3.1.0",', {"invalid-json"}),
    "empty": ("spec.yaml", "", {"not-openapi"}),
    "a list": ("spec.yaml", "[1]", {"not-openapi"}),
    "not OpenAPI": ("spec.yaml", "title: x\n", {"not-openapi"}),
    "Swagger 1": ("spec.yaml", 'swagger: "1.2"\n', {"unsupported-version"}),
    "an unknown version": ("spec.yaml", ONE.replace("3.1.0", "4.0.0"), {"unsupported-version"}),
    "a duplicate key": ("spec.yaml", ONE + "info: {title: Two}\n", {"duplicate-key"}),
    "an escaping reference": ("spec.yaml", referring("../other.yaml"), {"reference-escapes"}),
    "no object of paths": ("spec.yaml", ONE.replace("paths:", "webhooks: {}\npaths: []\nx-paths:"), {"not-openapi"}),
    "several": (
        "spec.yaml",
        referring("../other.yaml") + "info: {title: Two}\n",
        {"duplicate-key", "reference-escapes"},
    ),
    "not UTF-8": ("spec.yaml", b"\xff\xfe\x00a", {"not-utf-8"}),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("command", ["generate", "lint", "mock"])
def test_each_problem_is_one_line_with_its_place_and_no_file_is_touched(
    name: str, command: str, tmp_path: Path
) -> None:
    file, text, rules = BAD[name]
    good, out = tmp_path / "good.yaml", tmp_path / "out"
    good.write_text(ONE)
    run("generate", "--spec", good, "--out", out)
    before = contents(out)
    path = tmp_path / file
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    more = ("--out", out) if command == "generate" else ()
    result = run(command, *(() if command == "mock" else ("--spec",)), path, *more)
    assert result.exit_code == 2
    lines = [LINE.match(line) for line in result.output.splitlines() if not line.endswith(("[warning]", "[hint]"))]
    assert all(lines)
    assert {line["rule"] for line in lines if line} == rules
    assert all(
        line["file"] == str(path) and int(line["line"]) >= 1 and int(line["column"]) >= 1 for line in lines if line
    )
    assert contents(out) == before


def test_problems_are_json_for_programs(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(referring("../other.yaml"))
    result = run("generate", "--spec", path, "--out", tmp_path / "out", "--format", "json")
    assert result.exit_code == 2
    found = json.loads(result.stdout)
    assert [problem["rule"] for problem in found] == ["reference-escapes"]
    assert found[0]["line"] == 8
    assert found[0]["pointer"].endswith("/A/properties/x/$ref")


def test_an_overlay_target_that_matches_nothing_is_an_error_in_the_overlay(one: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(
        'overlay: 1.1.0\ninfo: {title: x, version: "1"}\nactions:\n'
        "  - {target: \"$.paths['/nowhere']\", update: {x: 1}}\n"
    )
    result = run("generate", "--spec", one, "--overlay", overlay, "--out", tmp_path / "out")
    assert result.exit_code == 2
    found = LINE.match(result.output.splitlines()[0])
    assert found is not None
    assert (found["file"], found["line"], found["rule"]) == (str(overlay), "4", "overlay-target-unmatched")
    assert not (tmp_path / "out").exists()


def test_a_missing_specification_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.yaml", tmp_path):
        for command in ("generate", "lint"):
            more = ("--out", tmp_path / "out") if command == "generate" else ()
            result = run(command, "--spec", path, *more)
            assert result.exit_code == 2
            assert "unreadable-file" in result.output
            assert str(path) in result.output
            assert len(result.output.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_arguments_that_do_not_go_together(one: Path, tmp_path: Path) -> None:
    unknown = run("generate", "no-such-provider")
    assert unknown.exit_code == 2
    assert "no-such-provider" in unknown.output
    assert "known are" in unknown.output
    for arguments in (
        ("generate", "--out", tmp_path / "out"),
        ("generate", "--overlay", one),
        ("lint", "--overlay", one),
        ("generate", "oracle-aidp", "--spec", one, "--out", tmp_path / "out"),
        ("generate", one, "oracle-aidp", "--out", tmp_path / "out"),
        ("generate", one, one, "--out", tmp_path / "out"),
        ("generate", one, "--spec", one, "--out", tmp_path / "out"),
        ("generate", "oracle-aidp", "--license", "MIT"),
    ):
        result = run(*arguments)
        assert result.exit_code == 2
        assert "document" in result.output
        assert "Traceback" not in result.output
    assert not (tmp_path / "out").exists()


def test_a_document_is_an_argument(one: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(one.parent)
    for argument in (one, one.name, f"./{one.name}"):
        out = tmp_path / "package"
        assert run("generate", argument, "--out", out).exit_code == 0
        assert run("generate", argument, "--out", out, "--check").exit_code == 0
        assert run("lint", argument).exit_code == 0
    assert run("lint", "missing.yaml").exit_code == 2
    fetched = run("generate", "https://api.example/openapi.yaml")
    assert fetched.exit_code == 2
    assert "is an address, and nothing is fetched" in fetched.output


@pytest.mark.parametrize("license_", [None, "MIT", "Apache-2.0", "LicenseRef-Proprietary"])
def test_a_package_has_the_licence_that_is_named(one: Path, tmp_path: Path, license_: str | None) -> None:
    out = tmp_path / "package"
    named = () if license_ is None else ("--license", license_)
    assert run("generate", one, "--out", out, *named).exit_code == 0
    project = tomllib.loads((out / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project.get("license") == license_
    assert project.get("license-files") == (["LICENSE"] if license_ == "Apache-2.0" else None)
    [file] = out.rglob("LICENSE")
    assert (file.parent == out) == (license_ == "Apache-2.0")
    assert "Apache License" in file.read_text(encoding="utf-8")
    material = json.loads((out / "sbom.cdx.json").read_bytes())
    assert material["metadata"]["component"].get("licenses") == (
        None if license_ is None else [{"expression": license_}]
    )
    assert run("generate", one, "--out", tmp_path / "other", "--license", "no licence").exit_code == 2


def test_the_readme_of_a_package_without_release_names_no_index(one: Path, tmp_path: Path) -> None:
    run("generate", one, "--out", tmp_path / "package", "--name", "some-client")
    readme = (tmp_path / "package" / "README.md").read_text(encoding="utf-8")
    assert "pip install some-client" not in readme
    assert "pip install ./" in readme


def test_an_out_that_cannot_be_written_is_an_error(one: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    result = run("generate", "--spec", one, "--out", tmp_path / "file")
    assert result.exit_code in (1, 2)
    assert "file" in result.output
    assert (tmp_path / "file").read_text() == "mine"
    result = run("generate", "--spec", one, "--out", tmp_path / "file" / "below")
    assert result.exit_code in (1, 2)
    assert "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    result = run("generate", "--spec", one, "--out", "/proc/specwright")
    assert result.exit_code == 2
    assert "/proc/specwright" in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_without_a_project_the_message_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from specwright import project

    monkeypatch.setattr(project, "__file__", str(tmp_path / "generator" / "specwright" / "project.py"))
    (tmp_path / "specs").mkdir()
    monkeypatch.chdir(tmp_path)
    result = run("generate")
    assert result.exit_code == 2
    assert "pass a document, such as openapi.yaml" in result.output


# Mock


@pytest.mark.parametrize("port", ["99999", "-1"])
def test_a_port_that_does_not_exist_is_an_error(port: str, one: Path) -> None:
    result = run("mock", one, "--port", port)
    assert result.exit_code == 2
    assert "0<=x<=65535" in result.output
    assert isinstance(result.exception, SystemExit)


PAGES = """
openapi: 3.1.0
info: {title: Pages, version: "1"}
servers: [{url: https://example.com/v1}]
paths:
  /notes:
    get:
      operationId: listNotes
      responses:
        "200": {description: fine, content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}
        "404": {description: none}
components:
  schemas:
    Page: {type: object, required: [items], properties: {items: {type: array, items: {}}, next: {type: string}}}
"""


@contextlib.contextmanager
def served(path: Path, *arguments: str) -> Generator[tuple[str, list[str]]]:
    """The base URL of a mock, and a list that has what it printed after that when it has ended."""
    command = [sys.executable, "-u", "-m", "specwright", "mock", str(path), "--port", "0", *arguments]
    lines: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3]) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip(), lines
        finally:
            process.send_signal(signal.SIGINT)
            lines += process.stdout.read().splitlines()  # `communicate` would lose what is read ahead


def fetched(url: str, **headers: str) -> tuple[int, bytes]:
    """Status and content of a response."""
    address = urlsplit(url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port or 80, timeout=10)
    try:
        connection.request(
            "GET", address.path, headers={name.replace("_", "-"): text for name, text in headers.items()}
        )
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def test_the_mock_prints_each_request_and_ends_pages(tmp_path: Path) -> None:
    path = tmp_path / "pages.yaml"
    path.write_text(PAGES)
    with served(path) as (url, lines):
        assert "next" not in json.loads(fetched(f"{url}/notes")[1])
        assert "next" in json.loads(fetched(f"{url}/notes", x_conform_variant="maximal")[1])
        assert fetched(f"{url}/notes", x_conform_status="404")[0] == 404
        assert fetched(f"{url}/nowhere")[0] == 404
    first = next(index for index, line in enumerate(lines) if line.startswith("GET "))
    banner, lines = lines[:first], lines[first:]
    assert banner[1].split() == ["GET", "/notes", "listNotes"]
    assert banner[0].endswith(": 1 operation")
    assert banner[2] == f"Call: curl {url}/notes"
    assert lines[:3] == ["GET /v1/notes 200 listNotes", "GET /v1/notes 200 listNotes", "GET /v1/notes 404 listNotes"]
    assert lines[3].startswith("GET /v1/nowhere 404 path-unknown: ")
    assert lines[4] == "1 of 1 operations called as the specification allows"


def test_a_quiet_mock_prints_what_was_called_only(tmp_path: Path) -> None:
    path = tmp_path / "pages.yaml"
    path.write_text(PAGES)
    with served(path, "--quiet", "--variant", "maximal") as (url, lines):
        assert "next" in json.loads(fetched(f"{url}/notes")[1])
    assert lines[0] == "1 of 1 operations called as the specification allows"


def test_the_help_of_the_mock_says_how_errors_are_seen() -> None:
    assert "x-conform-status" in run("mock", "--help").output


# Lint


def test_lint_exits_with_one_for_findings_and_zero_for_none(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(ONE)
    clean = run("lint", path)
    assert (clean.exit_code, clean.stdout) == (0, "")
    assert clean.stderr.endswith("spec.yaml: no problems\n")
    path.write_text(ONE.replace("schemas: {A:", "schemas: {Unused: {type: object, required: [a]}, A:"))
    hinted = run("lint", "--spec", path)
    assert hinted.exit_code == 0
    assert hinted.stdout
    assert all(line.endswith("[hint]") for line in hinted.stdout.splitlines())
    assert hinted.stderr.endswith(f"spec.yaml: {len(hinted.stdout.splitlines())} hint\n")
    path.write_text(ONE.replace("schemas: {A:", "schemas: {Unused: {type: integr}, A:"))
    result = run("lint", "--spec", path)
    assert result.exit_code == 1
    assert all(line.endswith(("[warning]", "[hint]")) for line in result.stdout.splitlines())
    assert "1 warning, 1 hint" in result.stderr
    found = json.loads(run("lint", "--spec", path, "--format", "json").stdout)
    assert {problem["severity"] for problem in found} <= {"warning", "hint"}


def test_lint_counts_warnings_as_errors_when_strict(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(ONE.replace("schemas: {A:", "schemas: {Unused: {type: integr, foo: 1}, A:"))
    result = run("lint", "--strict", "--spec", path)
    assert result.exit_code == 1
    assert [line.endswith("[hint]") for line in result.stdout.splitlines()] == [True, False, False]
    found = json.loads(run("lint", "--strict", "--spec", path, "--format", "json").stdout)
    assert {(problem["rule"], problem["severity"]) for problem in found} == {
        ("unused-component", "hint"),
        ("unknown-type", "error"),
        ("unknown-key", "error"),
    }


# Imperfect documents


IMPERFECT = ONE.replace("paths:", "paths:\n  /odd/{id}: {get: {operationId: odd, parameters: text}}")


def test_generate_shows_what_it_repaired_and_refuses_it_when_strict(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(IMPERFECT)
    result = run("generate", "--spec", path, "--out", tmp_path / "out")
    assert result.exit_code == 0
    rules = [line.split(": ")[1] for line in result.output.splitlines() if line.endswith("[warning]")]
    assert rules == ["path-parameter-undeclared", "responses-missing", "wrong-type"]
    refused = run("generate", "--strict", "--spec", path, "--out", tmp_path / "strict")
    assert refused.exit_code == 2
    assert not (tmp_path / "strict").exists()
    assert [line.split(": ")[1] for line in refused.output.splitlines()] == rules


# The same bytes everywhere


def started(*arguments: object, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", "from specwright.cli import main; main()", *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3] / "generator"), **environment},
        capture_output=True,
        check=False,
        timeout=120,
    )


@pytest.mark.slow
def test_output_does_not_depend_on_hashes_locale_or_working_directory(tmp_path: Path) -> None:
    found: list[dict[str, bytes]] = []
    for folder, environment in (
        (tmp_path, {"PYTHONHASHSEED": "0", "LC_ALL": "C"}),
        (Path("/"), {"PYTHONHASHSEED": "4242", "LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"}),
        (FRAGMENTS, {"PYTHONHASHSEED": "7", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONUTF8": "0"}),
    ):
        packages: dict[str, bytes] = {}
        for name in ("names", "unions"):
            out = tmp_path / f"{name}-{len(found)}"
            done = started("generate", "--spec", FRAGMENTS / f"{name}.yaml", "--out", out, folder=folder, **environment)
            assert done.returncode == 0, done.stderr
            packages |= {f"{name}/{path}": content for path, (content, _) in contents(out).items()}
        found.append(packages)
    assert found[0] == found[1] == found[2]


def test_problems_print_in_any_locale(tmp_path: Path) -> None:
    path = tmp_path / "größe.yaml"
    path.write_text(ONE.replace("/a:", "/größe/{名前}:"), encoding="utf-8")
    environment = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = started("generate", "--strict", "--spec", path, "--out", tmp_path / "out", folder=tmp_path, **environment)
    assert done.returncode == 2
    assert b"path-parameter-undeclared" in done.stderr
    assert b"Traceback" not in done.stderr
