"""Three packages, five changes: each is released as what it is, published, and fetched by `pip install --upgrade`."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from specwright import pipeline
from specwright.cli import application
from specwright.lower.api import lower
from specwright.mock.server import create_application, running
from specwright.pipeline import project_requests
from specwright.release import calls, publication
from specwright.release.environments import Environment, interpreters
from specwright.release.publication import Check
from tests.e2e.release.conftest import PROVIDER, SPECIFICATION, RunningIndex

pytestmark = pytest.mark.slow

NAMES = ("shelves", "cellars", "attics")
FIELD = ("        width: {type: number", "        height: {type: number}\n        width: {type: number")
ARGUMENT = ("{name: room, in: query", "{name: hall, in: query")
TEXT = ("description: In metres.", "description: In metres at the front.")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with three providers."""
    folder = tmp_path / "project"
    for name in NAMES:
        provider = folder / "specs" / name
        provider.mkdir(parents=True)
        (provider / "1.0.yaml").write_text(SPECIFICATION)
        names = PROVIDER.replace("shelves", name).replace("client: Shelves", f"client: {name.title()}")
        (provider / "provider.yaml").write_text(f'{names}version: "1.0.0"\n')
    monkeypatch.chdir(folder)
    return folder


def run(*arguments: str) -> str:
    result = CliRunner().invoke(application, arguments)
    assert result.exit_code == 0, result.output
    return result.output


def edit(folder: Path, name: str, before: str, after: str) -> None:
    path = folder / "specs" / name / "1.0.yaml"
    text = path.read_text()
    assert text.count(before) == 1
    path.write_text(text.replace(before, after))


def remove_operation(folder: Path, name: str) -> None:
    path = folder / "specs" / name / "1.0.yaml"
    text = path.read_text()
    path.write_text(text[: text.index("  /shelves/{shelfId}:")] + text[text.index("components:") :])


def versions(environment: Environment) -> dict[str, str]:
    code = f"import importlib.metadata as m; print(*(m.version(n + '-client') for n in {NAMES!r}))"
    command = [str(environment.python), "-I", "-c", code]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return dict(zip(NAMES, printed.split(), strict=True))


def changelog(folder: Path, name: str) -> str:
    """The newest entry."""
    text = (folder / "generated" / f"{name}-client" / "CHANGELOG.md").read_text()
    return text.split("\n## ")[1]


def call(folder: Path, environment: Environment, name: str) -> None:
    """Make the calls of an installed package against the strict server of its specification."""
    (request,) = project_requests(folder, (name,))
    document, provider = pipeline.load(request)
    api = lower(document, provider)
    specification = calls.read(request.specification, request.overlays)
    with running(create_application(specification)) as url:
        seen = environment.check(
            {
                "package": api.distribution.package,
                "client": api.distribution.client,
                "base_url": url,
                "credentials": calls.credentials(api),
                "calls": [calls.as_json(each) for each in calls.plain_calls(api, specification)],
            }
        )
    assert seen["failures"] == []
    assert seen["calls"] > 0


def test_each_change_is_released_published_and_fetched(
    folder: Path, index: RunningIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWINE_USERNAME", "librarian")
    monkeypatch.setenv("TWINE_PASSWORD", "shelf")
    (interpreter, *_) = interpreters()
    monkeypatch.setattr(publication, "interpreters", lambda: (interpreter,))
    environment = Environment.make(tmp_path / "environment", interpreter)

    def release_and_upgrade(*published: str) -> None:
        run("generate")
        run("release", "--write")
        run("publish", *published, "--index-url", index.url, "--out", str(tmp_path / "dist"))
        wanted = [f"{name}-client" for name in NAMES]
        environment.install(wanted[0], "--upgrade", "--extra-index-url", index.url, *wanted[1:])

    release_and_upgrade()
    expected = dict.fromkeys(NAMES, "1.0.0")
    assert versions(environment) == expected
    for name in NAMES:
        call(folder, environment, name)
        readme = (folder / "generated" / f"{name}-client" / "README.md").read_text()
        assert f"pip install --index-url {index.url}" not in readme

    def verified(*_: object) -> Check:
        return Check("3.11.0", "wheel", "", 0, 0)

    # Fresh environments take seconds each; what was released first and last goes through them.
    verify = publication._verified  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setattr(publication, "_verified", verified)

    edit(folder, "shelves", *FIELD)
    release_and_upgrade("shelves")
    expected["shelves"] = "1.1.0"
    assert versions(environment) == expected
    assert "models.Shelf.height" in changelog(folder, "shelves")
    readme = (folder / "generated" / "shelves-client" / "README.md").read_text()
    assert f"pip install --index-url {index.url} shelves-client\n" in readme

    edit(folder, "cellars", *ARGUMENT)
    release_and_upgrade("cellars")
    expected["cellars"] = "2.0.0"
    assert versions(environment) == expected
    assert "What callers have to change" in changelog(folder, "cellars")
    assert "hall" in changelog(folder, "cellars")

    remove_operation(folder, "attics")
    release_and_upgrade("attics")
    expected["attics"] = "2.0.0"
    assert versions(environment) == expected
    assert "What callers have to change" in changelog(folder, "attics")
    assert "get_shelf" in changelog(folder, "attics")

    templates = tmp_path / "templates"
    shutil.copytree(pipeline.templates(), templates, ignore=shutil.ignore_patterns("__pycache__"))
    clock = templates / "runtime" / "clock.py"
    clock.write_text(clock.read_text() + "\n# A fix.\n")
    monkeypatch.setattr(pipeline, "templates", lambda: templates)
    release_and_upgrade()
    expected = {"shelves": "1.1.1", "cellars": "2.0.1", "attics": "2.0.1"}
    assert versions(environment) == expected
    assert "no name, argument or type changed" in changelog(folder, "cellars")

    monkeypatch.setattr(publication, "_verified", verify)
    edit(folder, "shelves", *TEXT)
    release_and_upgrade("shelves")
    expected["shelves"] = "1.1.2"
    assert versions(environment) == expected
    assert "Documentation: " in changelog(folder, "shelves")
    for name in NAMES:
        call(folder, environment, name)
    run("release", "--check")
