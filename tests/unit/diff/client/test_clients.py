"""What differs for callers of the emitted clients of two documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from specwright.diff.client.changes import ClientChange, ClientComparison
from specwright.diff.client.emission import compare_clients
from specwright.diff.client.guide import migration_guide
from specwright.diff.operands import OperandReader
from specwright.pipeline import templates

OLD = """\
openapi: 3.1.0
info: {title: Parcels, version: 1.0.0}
servers: [{url: https://parcels.example.com}]
paths:
  /parcels:
    get:
      operationId: list
      tags: [parcels]
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: state, in: query, schema: {$ref: "#/components/schemas/State"}}
      responses:
        "200": {description: Parcels., content: {application/json: {schema: {$ref: "#/components/schemas/Parcels"}}}}
    post:
      operationId: send
      tags: [parcels]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/NewParcel"}}}
      responses:
        "201": {description: The parcel., content: {application/json: {schema: {$ref: "#/components/schemas/Parcel"}}}}
        "409": {description: It was sent before.}
  /parcels/{id}:
    get:
      operationId: get
      tags: [parcels]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: The parcel., content: {application/json: {schema: {$ref: "#/components/schemas/Parcel"}}}}
components:
  schemas:
    State: {type: string, enum: [open, closed]}
    Parcels: {type: array, items: {$ref: "#/components/schemas/Parcel"}}
    Parcel:
      type: object
      required: [id, weight]
      properties:
        id: {type: string}
        weight: {type: number}
        state: {$ref: "#/components/schemas/State"}
        note: {type: string}
    NewParcel:
      type: object
      required: [receiver]
      properties:
        receiver: {type: string}
        weight: {type: number}
        insured: {type: boolean}
"""


@pytest.fixture
def compare(tmp_path: Path) -> Callable[..., ClientComparison]:
    """Compares the clients of the document before and after replacements in its text."""

    def compared(*replacements: tuple[str, str], overlays: tuple[Path, ...] = ()) -> ClientComparison:
        text = OLD
        for before, after in replacements:
            assert text.count(before) >= 1, before
            text = text.replace(before, after, 1)
        (tmp_path / "old.yaml").write_text(OLD, encoding="utf-8")
        (tmp_path / "new.yaml").write_text(text, encoding="utf-8")
        with OperandReader(tmp_path) as reader:
            return compare_clients(reader.read("old.yaml"), reader.read("new.yaml"), templates(), overlays)

    return compared


def told(comparison: ClientComparison) -> dict[tuple[str, str], ClientChange]:
    """Changes by rule and name."""
    found = {(change.id, change.name): change for change in comparison.changes}
    assert len(found) == len(comparison.changes)
    return found


def test_the_same_document_gives_the_same_client(compare: Callable[..., ClientComparison]) -> None:
    comparison = compare()
    assert comparison.changes == ()
    assert comparison.is_same_source
    assert comparison.reasons == ()


def test_other_texts_are_no_change_of_names_but_of_the_package(compare: Callable[..., ClientComparison]) -> None:
    comparison = compare(("description: The parcel.", "description: The parcel as it was sent."))
    assert comparison.changes == ()
    assert [reason.step for reason in comparison.reasons] == ["patch"]


def test_a_removed_operation_takes_its_method(compare: Callable[..., ClientComparison]) -> None:
    start = OLD.index("  /parcels/{id}:")
    comparison = compare((OLD[start : OLD.index("components:")], ""))
    [change] = comparison.changes
    assert (change.id, change.level, change.name) == ("method-removed", "breaking", "client.parcels.get")
    assert change.operations == ("GET /parcels/{id}",)
    assert (change.before, change.after) == ("client.parcels.get(id)", None)


def test_a_method_of_the_same_operation_was_renamed(compare: Callable[..., ClientComparison]) -> None:
    comparison = compare(("operationId: get", "operationId: fetch"))
    [change] = comparison.changes
    assert (change.id, change.name) == ("method-renamed", "client.parcels.get")
    assert change.after == "client.parcels.fetch(id)"
    assert change.edit == "Write client.parcels.fetch instead of client.parcels.get."


def test_arguments_that_came_went_and_became_required(compare: Callable[..., ClientComparison]) -> None:
    changes = told(
        compare(
            ("- {name: limit, in: query, schema", "- {name: limit, in: query, required: true, schema"),
            ('        - {name: state, in: query, schema: {$ref: "#/components/schemas/State"}}\n', ""),
            ("required: [receiver]", "required: [receiver, weight]"),
            ("insured: {type: boolean}", "insured: {type: boolean}\n        colour: {type: string}"),
        )
    )
    required = changes["argument-became-required", "client.parcels.list(limit)"]
    assert required.level == "breaking"
    assert (required.before, required.after) == ("limit: int | UnsetType = UNSET", "limit: int")
    assert changes["argument-removed", "client.parcels.list(state)"].level == "breaking"
    assert changes["argument-became-required", "client.parcels.send(weight)"].operations == ("POST /parcels",)
    assert changes["attribute-became-required", "models.NewParcel.weight"].level == "breaking"
    assert changes["argument-added", "client.parcels.send(colour)"].level == "compatible"


def test_types_are_judged_by_direction(compare: Callable[..., ClientComparison]) -> None:
    changes = told(
        compare(
            ("{name: limit, in: query, schema: {type: integer}}", "{name: limit, in: query, schema: {type: number}}"),
            ("weight: {type: number}", "weight: {type: integer}"),
            ("        id: {type: string}", "        id: {type: integer}"),
            ("insured: {type: boolean}", "insured: {type: string}"),
            ("note: {type: string}", "note: {type: [string, 'null']}"),
        )
    )
    assert changes["argument-type-widened", "client.parcels.list(limit)"].level == "compatible"
    assert changes["attribute-type-changed", "models.Parcel.id"].level == "breaking"
    assert changes["attribute-type-changed", "models.Parcel.weight"].level == "compatible", "whole numbers are numbers"
    assert changes["argument-type-changed", "client.parcels.send(insured)"].level == "breaking"
    null = changes["attribute-type-changed", "models.Parcel.note"]
    assert (null.level, null.operations) == ("breaking", ("GET /parcels", "GET /parcels/{id}", "POST /parcels"))


def test_attributes_that_may_be_missing_break_readers_only(compare: Callable[..., ClientComparison]) -> None:
    changes = told(
        compare(("required: [id, weight]", "required: [id, note]"), ("required: [receiver]", "required: []"))
    )
    assert changes["attribute-became-optional", "models.Parcel.weight"].level == "breaking"
    assert changes["attribute-became-required", "models.Parcel.note"].level == "compatible"
    assert changes["attribute-became-optional", "models.NewParcel.receiver"].level == "compatible"
    assert changes["argument-became-optional", "client.parcels.send(receiver)"].level == "compatible"


def test_members_of_enumerations(compare: Callable[..., ClientComparison]) -> None:
    changes = told(compare(("enum: [open, closed]", "enum: [open, lost]")))
    removed = changes["enum-member-removed", "models.State.CLOSED"]
    assert (removed.level, removed.before) == ("breaking", "CLOSED = 'closed'")
    assert changes["enum-member-added", "models.State.LOST"].level == "compatible"


def test_a_renamed_model_is_one_change(compare: Callable[..., ClientComparison]) -> None:
    comparison = compare(*[("schemas/State", "schemas/Condition")] * 2, ("    State:", "    Condition:"))
    [change] = comparison.changes
    assert (change.id, change.name, change.after) == ("model-renamed", "models.State", "models.Condition")


def test_exceptions_that_a_method_raises(compare: Callable[..., ClientComparison]) -> None:
    changes = told(compare(('"409": {description: It was', '"404": {description: It was')))
    assert changes["exception-removed", "client.parcels.send"].before == "except errors.ConflictError"
    assert changes["exception-added", "client.parcels.send"].after == "except errors.NotFoundError"
    assert {change.level for change in changes.values()} == {"compatible"}


def test_path_parameters_in_another_order_are_told(compare: Callable[..., ClientComparison]) -> None:
    comparison = compare(
        ("/parcels/{id}:", "/parcels/{box}/{id}:"),
        (
            "parameters: [{name: id,",
            "parameters: [{name: box, in: path, required: true, schema: {type: string}}, {name: id,",
        ),
    )
    ids = {change.id for change in comparison.changes}
    assert "argument-added-required" in ids
    assert "arguments-moved" in ids


def test_another_title_renames_no_package(compare: Callable[..., ClientComparison]) -> None:
    changes = told(compare(("title: Parcels", "title: Letters")))
    assert not {"package-renamed", "client-renamed"} & {rule for rule, _ in changes}


def test_what_is_new_is_compatible(compare: Callable[..., ClientComparison]) -> None:
    letters = (
        "  /letters:\n    get: {operationId: receive, tags: [letters], responses: {'204': {description: None.}}}\n"
    )
    comparison = compare(
        ("  /parcels/{id}:", f"{letters}  /parcels/{{id}}:"),
        ("    State:", "    Letter: {type: object, properties: {id: {type: string}}}\n    State:"),
    )
    assert {change.level for change in comparison.changes} == {"compatible"}
    assert told(comparison)["method-added", "client.letters.receive"].operations == ("GET /letters",)
    assert [reason.step for reason in comparison.reasons] == ["minor"]


def test_overlay_actions_that_fit_one_version_only_are_noted(
    compare: Callable[..., ClientComparison], tmp_path: Path
) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(
        "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n"
        "  - {target: \"$.paths['/parcels'].get\", update: {x-client: {method: all}}}\n"
        "  - {target: \"$.paths['/letters'].get\", update: {x-client: {method: every}}}\n",
        encoding="utf-8",
    )
    comparison = compare(
        ("/parcels/{id}:", "/letters:"),
        ("[{name: id, in: path, required: true", "[{name: id, in: query"),
        overlays=(overlay,),
    )
    assert comparison.notes == ("old.yaml: 1 actions of the overlay match nothing in this version and were left out",)
    assert "client.parcels.every(id)" not in {change.before for change in comparison.changes}
    assert "client.parcels.every()" in {change.after for change in comparison.changes}


def test_the_guide_says_what_to_edit_before_and_after(compare: Callable[..., ClientComparison]) -> None:
    comparison = compare(
        ("operationId: get\n", "operationId: fetch\n"),
        ("required: [receiver]", "required: [receiver, weight]"),
        ("        note: {type: string}\n", ""),
        ("insured: {type: boolean}", "insured: {type: boolean}\n        colour: {type: string}"),
    )
    guide = migration_guide(comparison, "1.0", "2.0`]")
    assert guide.startswith("# Python client: from `1.0` to ``2.0`]``\n")
    assert "- `models.Parcel.note` (`GET /parcels`, `GET /parcels/{id}`, `POST /parcels`)\n" in guide
    assert "| `client.parcels.get` | `client.parcels.get(id)` | `client.parcels.fetch(id)` |\n" in guide
    assert "Pass weight in every call of client.parcels.send. (`POST /parcels`)" in guide
    assert "```diff\n- weight: float | UnsetType = UNSET\n+ weight: float\n```" in guide
    assert "- `client.parcels.send(colour)`: There is a new argument that may be left out. (`POST /parcels`)" in guide
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(guide)
    assert [token.type for token in tokens].count("fence") == 2
    assert [token.type for token in tokens].count("table_open") == 1


def test_a_guide_without_changes_says_so(compare: Callable[..., ClientComparison]) -> None:
    assert "Nothing has to be edited." in migration_guide(compare(), "1.0", "1.0")
