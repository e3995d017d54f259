from __future__ import annotations

from typing import Any

import pytest

from specwright.ledger.document_text import UnreadableDocumentError, read_text
from specwright.ledger.facts import Fact
from specwright.ledger.forms import form_of
from specwright.ledger.readers import domino, oracle
from tests.unit.ledger.pages import LISTS, TABLES


def facts_of(page: str) -> list[Fact]:
    text = read_text("page.txt", page.rstrip("\n").encode())
    return form_of(text).read(text)


def stated(facts: list[Fact], *subject: str) -> dict[str, Any]:
    return {fact.kind: fact.value for fact in facts if fact.subject == subject}


def problem_of(page: str) -> str:
    with pytest.raises(UnreadableDocumentError) as caught:
        facts_of(page)
    return str(caught.value)


class TestNestedLists:
    TITLE = "Make a shelf"

    def test_operation_has_its_method_path_and_stage(self) -> None:
        facts = facts_of(LISTS)
        assert stated(facts, self.TITLE) == {
            "operation": "Make a shelf",
            "method": "post",
            "path": "/v1/rooms/{roomId}/shelves",
            "version": "preview",
            "parameters": ["path roomId", "header retry-token", "header trace-id"],
            "statuses": ["200", "default"],
            "media type": ["application/json"],
        }
        assert (facts[0].line, facts[0].last) == (1, len(LISTS.splitlines()))

    def test_parameters_have_limits_of_both_kinds(self) -> None:
        facts = facts_of(LISTS)
        token = stated(facts, self.TITLE, "parameter header retry-token")
        assert token == {
            "parameter": "retry-token",
            "place": "header",
            "type": "string",
            "required": False,
            "minLength": 1,
            "maxLength": 64,
        }
        assert stated(facts, self.TITLE, "parameter header trace-id")["pattern"] == "^[A-Za-z0-9_-]*$"

    def test_properties_of_nested_schemas_belong_to_those(self) -> None:
        facts = facts_of(LISTS)
        owner = (self.TITLE, "body", "schema ShelfDetails")
        assert stated(facts, self.TITLE, "body") == {"body": "ShelfDetails"}
        assert stated(facts, *owner)["properties"] == ["boards", "kind", "width"]
        assert stated(facts, *owner, "property kind")["enum"] == ["OAK", "PINE"]
        assert stated(facts, *owner, "property width") == {
            "property": "width",
            "type": "integer",
            "format": "int64",
            "required": True,
        }
        assert stated(facts, *owner, "property boards")["items"] == "Board"
        depth = stated(facts, self.TITLE, "body", "schema Board", "property depth")
        assert (depth["type"], depth["format"]) == ("number", "double")

    def test_descriptions_are_kept_as_hashes_only(self) -> None:
        assert not any("Oak" in str(fact) or "harmless" in str(fact) for fact in facts_of(LISTS))

    @pytest.mark.parametrize("count", range(1, len(LISTS.splitlines())))
    def test_page_that_is_cut_off_anywhere_is_refused(self, count: int) -> None:
        problem = problem_of("\n".join(LISTS.splitlines()[:count]))
        assert problem.startswith("page.txt:")
        assert 1 <= int(problem.split(":")[1]) <= count + 1

    def test_shuffled_sections_are_refused(self) -> None:
        lines = LISTS.splitlines()
        headers, body = lines.index("Header Parameters"), lines.index("What the shelf is like.")
        path = lines.index("Path Parameters")
        swapped = [*lines[:path], *lines[headers:body], *lines[path:headers], *lines[body:]]
        line = path + 1 + body - headers
        assert problem_of("\n".join(swapped)).startswith(f"page.txt:{line}:1: unreadable-document: 'Path Parameters'")

    def test_schema_that_is_printed_twice_says_the_same_twice(self) -> None:
        again = LISTS.replace("Root Schema : Failure", "Root Schema : Shelf")
        assert "'Shelf' is not the same as in line" in problem_of(again)

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ("integer(int64)", "integr(int64)", ":33:1: unreadable-document: 'integr(int64)' is not a type"),
            ("200 Response", "OK Response", "'OK Response' stands where a status"),
            ("- application/json\n", "", "no media type follows"),
            ("letters, numbers", "letters, digits", "names characters that this reader does not know"),
            ("Show Source\n-\nboards:", "-\nboards:", "the schema has no line 'Show Source'"),
        ],
    )
    def test_line_that_does_not_fit_is_named(self, old: str, new: str, expected: str) -> None:
        assert old in LISTS
        assert expected in problem_of(LISTS.replace(old, new, 1))

    def test_form_is_recognised(self) -> None:
        assert oracle.is_form_of(read_text("page.txt", LISTS.encode()))
        assert not oracle.is_form_of(read_text("page.txt", TABLES.encode()))


class TestTables:
    def test_rows_become_parameters(self) -> None:
        facts = facts_of(TABLES)
        assert stated(facts, "List shelves", "parameter path roomId") == {
            "parameter": "roomId",
            "place": "path",
            "type": "string",
            "example": "62604702b7e5",
        }
        assert stated(facts, "List shelves", "parameter query offset")["default"] == 0
        order = stated(facts, "List shelves", "parameter query order")
        assert (order["enum"], order["default"]) == (["width", "depth"], "width")
        assert stated(facts, "List shelves", "parameter query since")["format"] == "date-time"
        assert stated(facts, "List shelves", "parameter query lines")["cap"] == 500

    def test_operations_have_bodies_statuses_and_deprecations(self) -> None:
        facts = facts_of(TABLES)
        made = stated(facts, "Make a shelf (deprecated)")
        assert (made["statuses"], made["deprecation"]) == (["201", "400"], True)
        assert stated(facts, "Make a shelf (deprecated)", "body") == {"body": "ShelfV1"}
        assert [(fact.line, fact.last) for fact in facts if fact.kind == "operation"] == [(2, 12), (13, 20), (21, 24)]

    def test_operations_without_title_are_named_after_the_one_before(self) -> None:
        untitled = TABLES.replace("Burn a shelf\nBurns it.\n", "")
        assert stated(facts_of(untitled), "(untitled, after 'Make a shelf (deprecated)')")["statuses"] == ["204"]

    def test_equal_titles_are_counted(self) -> None:
        twice = TABLES.replace("Burn a shelf", "List shelves")
        assert stated(facts_of(twice), "List shelves (2)")["statuses"] == ["204"]

    @pytest.mark.parametrize("count", sorted(set(range(1, 24)) - {1, 12, 20}))
    def test_page_that_is_cut_off_within_an_operation_is_refused(self, count: int) -> None:
        problem = problem_of("\n".join(TABLES.splitlines()[:count]))
        assert problem.startswith((f"page.txt:{count}:", f"page.txt:{count + 1}:", "page.txt:1:"))

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ("| integer | query | ||", "| integr | query | ||", ":6:1: unreadable-document: 'offset | How many"),
            ("404 | No such room |", "199 | No such room |", "status 199 follows 200"),
            ("ShelfV1 | What it is like ShelfV1 |", "ShelfV1 | What it is like ShelfV2 |", "is called 'ShelfV1' and"),
            ("404 | No such room |\n", "", "is not a row of a table of status codes"),
            ("Lists the shelves of a room.\n", "Lists the shelves.\nOf a room.\n", "is a third line of text"),
        ],
    )
    def test_line_that_does_not_fit_is_named(self, old: str, new: str, expected: str) -> None:
        assert old in TABLES
        assert expected in problem_of(TABLES.replace(old, new, 1))

    def test_shuffled_tables_are_refused(self) -> None:
        lines = TABLES.splitlines()
        swapped = [*lines[:3], *lines[9:12], *lines[3:9], *lines[12:]]
        assert "is a third line of text" not in problem_of("\n".join(swapped))
        assert problem_of("\n".join(swapped)).startswith("page.txt:13:1: unreadable-document:")

    def test_form_is_recognised(self) -> None:
        assert domino.is_form_of(read_text("page.txt", TABLES.encode()))


def test_document_of_another_form_is_refused() -> None:
    assert problem_of("Dear customer,\nwe have moved.\n") == (
        "page.txt:1:1: unreadable-document: the document has none of the known forms (nested lists, tables, prose): it "
        "begins with 'Dear customer,'; save the vendor's reference page as text, from its first line to its last"
    )
