"""What is said about the mistakes that people make most often in overlays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from specwright.cli import application

DOCUMENT = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /subscribers:
    get:
      operationId: list
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties: {data: {type: object, properties: {results: {type: array, items: {type: string}}}}}
"""


@pytest.mark.parametrize(
    ("action", "message"),
    [
        (
            "{target: \"$.paths['/subscriber'].get\", remove: true}",
            "there is no '/subscriber'; did you mean '/subscribers'?",
        ),
        ("{target: $.paths./subscribers.get, remove: true}", "write $.paths['/subscribers'].get"),
        ("{traget: $.paths, remove: true}", "did you mean 'target' by 'traget'?"),
        (
            "{target: \"$.paths['/subscribers'].get\", update: {x-client: {pagination: PAGINATION}}}".replace(
                "PAGINATION", "{style: page, items: data.result, argument: page}"
            ),
            "the response has no property 'result' in 'data'; there are 'results'; correct the name",
        ),
    ],
)
def test_a_mistake_is_told_with_what_was_meant(action: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(DOCUMENT)
    (tmp_path / "overlay.yaml").write_text(f"overlay: 1.1.0\ninfo: {{title: x, version: '1'}}\nactions: [{action}]")
    arguments = ["lint", str(tmp_path / "api.yaml"), "--overlay", str(tmp_path / "overlay.yaml"), "--format", "json"]
    done = CliRunner().invoke(application, arguments)
    assert done.exit_code == 2
    assert message in " ".join(each["message"] for each in json.loads(done.stdout))


def test_misspelt_actions_are_recognised(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(DOCUMENT)
    (tmp_path / "overlay.yaml").write_text("overlay: 1.1.0\naction: []\n")
    done = CliRunner().invoke(
        application, ["lint", str(tmp_path / "api.yaml"), "--overlay", str(tmp_path / "overlay.yaml")]
    )
    assert "did you mean 'actions' by 'action'?" in done.output


def test_the_command_that_lists_warnings_can_be_pasted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(DOCUMENT)
    (tmp_path / "overlay.yaml").write_text(
        "overlay: 1.1.0\ninfo: {title: x, version: '1'}\n"
        "actions: [{target: \"$.paths['/subscribers'].get\", update: {x-clent: {method: all}, sumary: All}}]\n"
    )
    done = CliRunner().invoke(application, ["generate", "api.yaml", "--overlay", "overlay.yaml", "--out", "client"])
    assert "(specwright lint api.yaml --overlay overlay.yaml)" in done.output
    again = CliRunner().invoke(application, ["lint", "api.yaml", "--overlay", "overlay.yaml"])
    assert "unknown-key" in again.output
