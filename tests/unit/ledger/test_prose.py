from __future__ import annotations

from typing import Any

import pytest

from specwright.ledger.document_text import UnreadableDocumentError, read_text
from specwright.ledger.facts import API, Fact
from specwright.ledger.readers.ibm import page as ibm
from specwright.ledger.revision import refuse_parts
from tests.unit.ledger.prose_page import PROSE

MAKE, BURN = "Make a shelf", "Burn a shelf"


def facts_of(page: str) -> list[Fact]:
    return ibm.read(read_text("page.txt", page.rstrip("\n").encode()))


def stated(*subject: str) -> dict[str, Any]:
    return {fact.kind: fact.value for fact in facts_of(PROSE) if fact.subject == subject}


def problem_of(page: str) -> str:
    with pytest.raises(UnreadableDocumentError) as caught:
        facts_of(page)
    return str(caught.value)


class TestIntroduction:
    def test_servers_have_regions(self) -> None:
        assert stated(API, "server Oslo") == {"server": "https://oslo.example.com"}
        assert stated(API, "server Rome") == {"server": "https://rome.example.com"}

    def test_authentication_is_a_bearer_token_of_iam(self) -> None:
        assert stated(API, "security IAM") == {"authentication": "IAM"}
        assert stated(API, "security Bearer") == {"authentication": "bearer"}

    def test_statuses_headers_and_versions_hold_for_all_operations(self) -> None:
        assert stated(API, "response 404") == {"status": "404"}
        header = stated(API, "parameter header X-Trace")
        assert header == {"parameter": "X-Trace", "place": "header", "required": False}
        version = stated(API, "parameter query version")
        assert version == {"parameter": "version", "format": "date", "required": True}
        assert stated(API, "version 2021-05-01") == {"version": "2021-05-01"}

    def test_payloads_name_properties(self) -> None:
        assert stated(API, "schema of data references", "property size", "property width") == {"property": "width"}
        assert stated(API, "schema of data references", "property type", "oak") == {"choice": "oak"}


class TestOperations:
    def test_have_lines_methods_and_paths(self) -> None:
        operations = [fact for fact in facts_of(PROSE) if fact.kind == "operation"]
        assert [(fact.value, fact.line, fact.last) for fact in operations] == [(MAKE, 40, 77), (BURN, 78, 90)]
        assert stated(MAKE)["path"] == "/v1/rooms/{room_id}/shelves"
        assert stated(BURN)["method"] == "delete"

    def test_names_come_from_paths_marks_and_samples(self) -> None:
        assert stated(MAKE, "parameter path room_id") == {"parameter": "room_id", "place": "path"}
        assert stated(MAKE, "parameter query limit") == {"parameter": "limit", "place": "query", "type": "string"}
        assert stated(MAKE, "body", "property name") == {"property": "name", "type": "string"}
        assert stated(MAKE, "body", "anywhere size") == {"property": "size"}
        assert stated(MAKE, "body", "sample 1") == {"sample": ["name", "size"]}
        assert stated(BURN, "parameter query force")["type"] == "boolean"

    def test_nameless_items_are_positional(self) -> None:
        assert stated(MAKE, "query parameters") == {"parameters": 2}
        assert stated(MAKE, "query parameters", "maximum #1") == {"maximum": 200}
        assert stated(MAKE, "query parameters", "default #1") == {"default": "100"}
        assert stated(MAKE, "path parameters", "example #1") == {"example": "r-1"}
        assert stated(MAKE, "body", "maxLength #1") == {"maxLength": 250}
        assert stated(MAKE, "body", "example #2") == {"example": {"width": 2}}
        assert stated(MAKE, "success", "minimum #1") == {"minimum": 1}

    def test_what_has_no_name_is_counted_and_has_lines(self) -> None:
        items = [fact for fact in facts_of(PROSE) if fact.subject[0] == MAKE and fact.subject[-1].startswith("item ")]
        places = [(fact.kind, fact.subject[1], fact.subject[2], fact.line, fact.last) for fact in items]
        assert places == [
            ("parameter", "query parameters", "item #1", 49, 52),
            ("parameter", "query parameters", "item #2", 53, 56),
            ("property", "body", "item #1", 58, 61),
            ("property", "body", "item #2", 62, 64),
            ("property", "success", "item #1", 68, 69),
        ]
        assert stated(MAKE, "body") == {"body": None, "properties": 2}
        assert len({fact.text for fact in items}) == len(items)

    def test_bodies_that_stand_in_the_text_are_samples(self) -> None:
        body = 'A shelf.\n{\n"name": "a",\n"wood": { "kind": "oak" }\n}\n'
        page = PROSE.replace("Payload for making a shelf.\n", f"Payload for making a shelf.\n{body}")
        facts = {fact.subject: fact for fact in facts_of(page) if fact.kind in ("sample", "property")}
        sample = facts[MAKE, "body", "sample 1"]
        assert (sample.value, sample.line, sample.last) == (["name", "wood"], 59, 62)
        assert (MAKE, "body", "property wood", "property kind") in facts

    def test_statuses_are_known_by_their_words(self) -> None:
        assert stated(MAKE)["statuses"] == ["success", "400", "401", "403", "404", "error"]
        assert stated(MAKE, "response 403") == {"status": "403"}

    def test_status_since_a_version_is_noted(self) -> None:
        assert stated(BURN, "since 202") == {"version": "2021-05-01"}


class TestBadInput:
    # Here the page could end: after the introduction, a request, or the statuses that all operations have.
    COMPLETE = (39, 65, 75, 76, 77, 90)

    @pytest.mark.parametrize("count", sorted(set(range(1, 90)) - set(COMPLETE)))
    def test_page_that_is_cut_off_is_refused(self, count: int) -> None:
        problem = problem_of("\n".join(PROSE.splitlines()[:count]))
        assert problem.startswith("page.txt:")
        assert 1 <= int(problem.split(":")[1]) <= count + 1

    @pytest.mark.parametrize("count", COMPLETE[:-1])
    def test_page_that_ends_before_the_ledger_does_is_refused(self, count: int) -> None:
        text = read_text("page.txt", "\n".join(PROSE.splitlines()[:count]).encode())
        with pytest.raises(UnreadableDocumentError, match=rf"page\.txt:{count + 1}:1: .* cut off"):
            refuse_parts(text, facts_of(PROSE), ibm.read(text))

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ("Versioning\n", "", "the section 'Versioning' is missing or misplaced"),
            ("Endpoint URLs\n", "Methods\nEndpoint URLs\n", "the section 'Methods' is missing or misplaced"),
            ("https://rome.example.com", "rome", ":6:1: unreadable-document: no address of the region Rome"),
            ("404 |\n", "none |\n", "is not a row of the table of HTTP codes"),
            ("POST /v1/rooms", "Post /v1/rooms", "no method and path stand before 'Request'"),
            ("Unauthorized.\n", "", "the list of statuses ends here without status 401"),
            (
                "Possible values: 1 ≤ length ≤ 250",
                "Possible values: some",
                "announces a constraint that cannot be read",
            ),
            ("Payload for making a shelf.\n", "Payload for it.\n{\n", "the object that begins here does not end"),
            ("Status Code\n", "", "no 'Status Code' follows this 'Response'"),
            ("Query Parameters\nThe version date", "The version date", "no 'Query Parameters' follow this 'Request'"),
        ],
    )
    def test_damage_is_named(self, old: str, new: str, expected: str) -> None:
        assert old in PROSE
        assert expected in problem_of(PROSE.replace(old, new, 1))
