"""What an overlay asks for in vain is an error in the overlay."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright import pipeline
from specwright.ir.operations import methods_of
from specwright.lower.api import lower
from specwright.openapi.diagnostics import SpecificationError

ROOT = """\
openapi: 3.1.1
info: {title: Notes, version: "1"}
paths:
  /notes:
    get:
      tags: [notes]
      operationId: listNotes
      parameters:
        - {name: label, in: query, schema: {type: string}}
        - {name: ids, in: query, schema: {type: string}}
      responses:
        "200": {description: fine, content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}
    post:
      tags: [notes]
      operationId: createNote
      deprecated: true
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
      responses: {"204": {description: fine}}
components:
  schemas:
    Page: {type: object, properties: {items: {type: array, items: {type: string}}, next: {type: string}}}
    Note: {type: object, properties: {text: {type: string}, content: {type: string}}}
    Error: {type: object}
"""

LIST, CREATE = "$.paths['/notes'].get", "$.paths['/notes'].post"
SCHEMAS = "$.components.schemas"


def request_of(folder: Path, target: str, update: str) -> pipeline.GenerationRequest:
    (folder / "root.yaml").write_text(ROOT)
    overlay = f"overlay: 1.1.0\nactions:\n  - target: {target}\n    update:\n      x-client:\n        {update}\n"
    (folder / "overlay.yaml").write_text(overlay)
    return pipeline.GenerationRequest(folder / "root.yaml", overlays=(folder / "overlay.yaml",))


@pytest.mark.parametrize(
    ("target", "update", "expected"),
    [
        (LIST, "spread: false", "6:9: x-client-unused"),
        (LIST, "body: file", "6:9: x-client-unused"),
        (LIST, "hidden: true\n        method: all", "7:9: x-client-unused"),
        (f"{SCHEMAS}.Error", "attribute: message", "6:9: x-client-unused"),
        (LIST, "arguments: {zzz: a}", "6:21: x-client-unresolved"),
        (LIST, "unwrap: itms", "6:9: x-client-unresolved"),
        (LIST, "pagination: {style: token, items: itms}", "6:36: x-client-unresolved"),
        (LIST, "pagination: {style: token, items: next}", "6:36: x-client-unresolved"),
        (LIST, "pagination: {style: token, items: items, argument: zzz}", "6:50: x-client-unresolved"),
        (LIST, "pagination: {style: token, items: items, next: zzz}", "6:50: x-client-unresolved"),
        (LIST, "pagination: {items: items}", "6:9: x-client-unresolved"),
        (LIST, "wait: {state: zzz, done: [a]}", "6:16: x-client-unresolved"),
        (LIST, "wait: {state: [next, zzz], done: [a]}", "6:30: x-client-unresolved"),
        (LIST, "watch: {reconnects: 1}", "6:9: x-client-unresolved"),
        (CREATE, "replacement: notes.zzz", "6:9: x-client-unresolved"),
        (f"{LIST}.parameters[0]", "setting: zzz", "6:9: x-client-unresolved"),
        (LIST, "arguments: {label: ids}", "6:21: x-client-name-conflict"),
        (LIST, "arguments: {ids: label}", "6:21: x-client-name-conflict"),
        (LIST, "arguments: {ids: options}", "6:21: x-client-name-conflict"),
        (CREATE, "arguments: {content: text}", "6:21: x-client-name-conflict"),
        (f"{LIST}.parameters[0]", "argument: ids", "6:9: x-client-name-conflict"),
        (CREATE, "method: list_notes", "6:9: x-client-name-conflict"),
        (LIST, "method: with_response", "6:9: x-client-name-conflict"),
        (f"{SCHEMAS}.Note", "name: Error", "6:9: x-client-name-conflict"),
        (f"{SCHEMAS}.Note.properties.content", "attribute: text", "6:9: x-client-name-conflict"),
    ],
)
def test_what_cannot_be_had_is_an_error_in_the_overlay(
    target: str, update: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    request = request_of(Path(), target, update)
    with pytest.raises(SpecificationError) as caught:
        lower(*pipeline.load(request))
    [problem] = caught.value.problems
    assert str(problem).startswith(f"overlay.yaml:{expected}: ")
    assert "; " in problem.message
    assert problem in pipeline.lint(request)


@pytest.mark.parametrize(
    ("target", "update"),
    [
        (
            LIST,
            "{arguments: {label: tag}, pagination: {style: token, items: items, next: next, argument: ids}}",
        ),
        (LIST, "{method: create_note, resource: other}"),
        (CREATE, "{replacement: notes.list_notes, spread: false}"),
        (f"{SCHEMAS}.Note", "{name: Remark}"),
        (f"{SCHEMAS}.Note.properties.content", "{attribute: list_}"),
    ],
)
def test_what_can_be_had_is_no_error(target: str, update: str, tmp_path: Path) -> None:
    request = request_of(tmp_path, target, update)
    lower(*pipeline.load(request))
    assert not [problem for problem in pipeline.lint(request) if problem.severity == "error"]


def test_paging_is_another_name_of_pagination(tmp_path: Path) -> None:
    for name in ("pagination", "paging"):
        request = request_of(tmp_path, LIST, f"{name}: {{style: token, items: items, next: next, argument: ids}}")
        document, provider = pipeline.load(request)
        assert document.at("/paths/~1notes/get/x-client/pagination/items") == "items"
        (method,) = [m for m in methods_of(lower(document, provider).resources) if m.operation.pagination is not None]
        assert method.name == "list_notes"


def test_an_entry_under_its_other_name_is_found_where_it_stands(tmp_path: Path) -> None:
    request = request_of(tmp_path, LIST, "paging: {style: token, items: itms}")
    found = [each for each in pipeline.lint(request) if each.severity == "error"]
    assert [f"{each.line}:{each.column}: {each.rule}" for each in found] == ["6:32: x-client-unresolved"]
    request = request_of(tmp_path, LIST, "{paging: {style: token}, pagination: {style: token}}")
    (error,) = [each for each in pipeline.lint(request) if each.severity == "error"]
    assert error.message == "'paging' is another name of 'pagination'; keep one of the two"
