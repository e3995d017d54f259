from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from specwright.ledger.checking import check_provider, write_provider
from tests.unit.ledger.pages import LISTS, make_provider
from tests.unit.ledger.prose_page import PROSE
from tests.unit.ledger.specifications import LISTS_SPECIFICATION, PROSE_SPECIFICATION

Change = Callable[[str, str], list[str]]


def change_of(folder: Path) -> Change:
    """Return what changes the specification of a complete ledger, and says which rules it breaks then."""

    def change(old: str, new: str) -> list[str]:
        text = (folder / "1.yaml").read_text(encoding="utf-8")
        assert old in text, old
        (folder / "1.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
        return [finding.rule for finding in check_provider(folder).findings]

    return change


def complete(root: Path, specification: str, page: str) -> Path:
    folder = make_provider(root, specification, page)
    checked, _ = write_provider(folder, root / "pages")
    assert [str(finding) for finding in checked.findings] == []
    return folder


class TestNestedLists:
    @pytest.fixture
    def change(self, tmp_path: Path) -> Change:
        return change_of(complete(tmp_path, LISTS_SPECIFICATION, LISTS))

    @pytest.mark.parametrize(
        ("old", "new", "rule"),
        [
            ("    post:", "    put:", "fact-differs"),
            ("  /v1/rooms/", "  /v2/rooms/", "fact-differs"),
            ("x-preview: true", "x-preview: false", "fact-differs"),
            ("maxLength: 64", "maxLength: 65", "fact-differs"),
            ("_-]*$", "_-]+$", "fact-differs"),
            ("required: [width]", "required: [width, kind]", "fact-differs"),
            ("required: [width]", "required: [kind]", "fact-differs"),
            ("format: double", "format: float", "fact-differs"),
            ("[OAK, PINE]", "[OAK, PINE, ELM]", "fact-differs"),
            ("            etag:", "            e-tag:", "fact-without-pointer"),
            ("        code: {", "        kode: {", "fact-without-pointer"),
            ("        default:", '        "500":', "fact-without-pointer"),
            (
                'application/json: {schema: {$ref: "#/components/schemas/Failure',
                'text/json: {schema: {$ref: "#/components/schemas/Failure',
                "fact-differs",
            ),
            ('schemas/Shelf"', 'schemas/Failure"', "fact-without-pointer"),
            ('items: {$ref: "#/components/schemas/Board"}', "items: {type: string}", "fact-without-pointer"),
            ("x-source: page:12-14", "x-source: page:12-13", "source-cuts-fact"),
            ("x-source: page:18-42", "x-source: page:19-42", "source-cuts-fact"),
            ("x-source: page:60-67", "x-source: page:60-66", "source-cuts-fact"),
            ("        code: {", "        kind: {type: string}\n        code: {", "part-without-fact"),
        ],
    )
    def test_change_is_noticed(self, change: Change, old: str, new: str, rule: str) -> None:
        assert rule in change(old, new)


class TestProse:
    @pytest.fixture
    def change(self, tmp_path: Path) -> Change:
        return change_of(complete(tmp_path, PROSE_SPECIFICATION, PROSE))

    @pytest.mark.parametrize(
        ("old", "new", "rule"),
        [
            ("url: https://rome.example.com", "url: https://rom.example.com", "fact-differs"),
            ("description: Rome", "description: Roma", "fact-without-pointer"),
            ("Bearer: {type: http, scheme: bearer", "Bearer: {type: http, scheme: basic", "fact-differs"),
            ("  - Bearer: []\n", "", "fact-differs"),
            ("since 2021-05-01", "since 2021-06-01", "fact-differs"),
            ('      - {$ref: "#/components/parameters/Trace"}\n', "      []\n", "fact-without-pointer"),
            ("name: X-Trace", "name: X-Tracing", "fact-without-pointer"),
            ("schema: {type: string, format: date,", "schema: {type: string,", "fact-differs"),
            ("examples: [r-1]", "examples: [r-2]", "fact-differs"),
            ("default: 100", "default: 101", "fact-differs"),
            ("minimum: 1, maximum: 200, default", "minimum: 1, default", "fact-without-pointer"),
            ("required: [name]\n", "required: [size]\n", "pointer-outdated"),
            ("maxLength: 250", "maxLength: 251", "fact-differs"),
            ("examples: [{width: 2}]", "examples: [{width: 3}]", "fact-differs"),
            ("value: {name: a,", "value: {title: a,", "fact-differs"),
            ("        boards: {", "        more: {type: string}\n        boards: {", "fact-differs"),
            ("schema: {type: boolean}", "schema: {type: string}", "fact-differs"),
            ('"202": {desc', '"204": {desc', "fact-differs"),
            ('"403": {desc', '"405": {desc', "fact-without-pointer"),
            ('"409": {description: Taken.}', "x-none: 1", "fact-differs"),
            ("enum: [oak, pine]", "enum: [pine]", "fact-differs"),
            ("            width: {", "            breadth: {", "fact-without-pointer"),
        ],
    )
    def test_change_is_noticed(self, change: Change, old: str, new: str, rule: str) -> None:
        assert rule in change(old, new)

    def test_order_of_optional_properties_counts_and_that_of_required_ones_comes_first(self, change: Change) -> None:
        assert change("required: [name]\n", "required: [name]\n      maxProperties: 9\n") == []

    def test_status_since_a_date_is_missing_before_it(self, change: Change) -> None:
        assert "fact-differs" in change('version: "2023-07-07"', 'version: "2020-01-01"')
