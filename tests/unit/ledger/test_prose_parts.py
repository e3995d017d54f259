from __future__ import annotations

from typing import Any

import pytest

from specwright.ledger.readers.ibm.constraints import UnknownConstraintError, constraints_in
from specwright.ledger.readers.ibm.samples import Name, names_of, samples_in
from specwright.ledger.sources import Ground, Source, sources_of


class TestConstraints:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Possible values: length = 36", [("minLength", 36), ("maxLength", 36)]),
            ("Possible values: 1 ≤ length ≤ 250", [("minLength", 1), ("maxLength", 250)]),
            ("of pages.Possible values: 1 ≤ value ≤ 200", [("minimum", 1), ("maximum", 200)]),
            ("Possible values: number of items ≤ 64", [("maxItems", 64)]),
            (
                "Possible values: length ≤ 7, Value must match regular expression\n^a*$",
                [("maxLength", 7), ("pattern", "^a*$")],
            ),
            ("Default:\n100\nExample:\n50", [("default", "100"), ("example", "50")]),
            ("a name.Example:\ntype=oak", [("example", "oak")]),
            ('Examples:{ "name": "a", "size": 2 }', [("example", {"name": "a", "size": 2})]),
            ('Examples:\nlabel\n{\n"a": [1]\n}', [("example", {"a": [1]})]),
            ("Allowable values: [\noak\n,pine\n]The width.", [("enum", ["oak", "pine"])]),
            ("Allowed values are\noak\n,pine\nandelm\n.The width.", [("enum", ["oak", "pine", "elm"])]),
        ],
    )
    def test_are_read_in_order(self, text: str, expected: list[tuple[str, Any]]) -> None:
        assert [(each.keyword, each.value) for each in constraints_in(text.split("\n"))] == expected

    def test_stand_in_lines(self) -> None:
        found = constraints_in(["A name.", "Example:", "oak", "Possible values: length ≥ 2"])
        assert [(each.first, each.last) for each in found] == [(1, 2), (3, 3)]

    @pytest.mark.parametrize("text", ["Possible values: many", "Allowable values: oak", "Examples:none"])
    def test_that_cannot_be_read_are_named(self, text: str) -> None:
        with pytest.raises(UnknownConstraintError) as caught:
            constraints_in(["A name.", text])
        assert caught.value.line == 1


class TestSamples:
    def test_query_and_path_are_read(self) -> None:
        (sample,) = samples_in(
            "curl --request GET 'https://h.example/v4/jobs/:job_id?all=<boolean>&limit=100&rev=<string>'"
        )
        assert (sample.method, sample.path, sample.has_body) == ("get", "/v4/jobs/{job_id}", False)
        assert sample.query == (("all", "boolean"), ("limit", None), ("rev", "string"))

    def test_two_commands_stand_in_one_line(self) -> None:
        line = "curl --request POST 'https://h/a' --data-raw '{}' curl --request POST 'https://h/b' --data-raw '[]'"
        assert [sample.path for sample in samples_in(line)] == ["/a", "/b"]

    def test_names_have_ways_and_types(self) -> None:
        text = '{ "id": "<string>", "size": 2, "parts": [ { "on": "<boolean>" } ], "any": "<object>" }'
        assert list(names_of(text)) == [
            Name(("property id",), "string"),
            Name(("property size",), ["integer", "number"]),
            Name(("property parts",), "array"),
            Name(("property parts", "items", "property on"), "boolean"),
            Name(("property any",), None),
        ]

    @pytest.mark.parametrize(
        "text",
        [
            '{ "a": { "b": 1 }, }',
            '{ "a": { "b": [ { "c": 1 } } ] } }',
            '{ "a": [ { "b", "c" { ], "d": 1 }',
            '{ "a": { "b": 1 ',
        ],
    )
    def test_damaged_brackets_do_not_move_names(self, text: str) -> None:
        first, *others = [name.way for name in names_of(text)]
        assert first == ("property a",)
        assert all(way[0] == "property a" or way == ("property d",) for way in others)


class TestSources:
    def test_entries_are_keys_with_or_without_lines(self) -> None:
        assert sources_of("page:3-7, page:9, client") == (
            (Source("page", 3, 7), Source("page", 9, 9), Source("client", 0, 0)),
            None,
        )

    @pytest.mark.parametrize("text", ["page:7-3", "page:0-3", "page 3", "page:a", ""])
    def test_what_is_no_entry_is_told(self, text: str) -> None:
        assert sources_of(text)[1] == text

    def test_ground_is_the_nearest_citation(self) -> None:
        outer = Ground().within({"x-source": "page:1"})
        assert outer.within({"description": "no word of sources"}) == outer
        assert outer.within({"x-inferred": "so it seems"}) == Ground((Source("page", 1, 1),), is_inferred=True)
        inferred = outer.within({"x-inferred": "so it seems"})
        assert not inferred.within({"x-source": "page:2"}).is_inferred
