from __future__ import annotations

import json
from pathlib import Path

import pytest

from specwright.ledger import commands
from specwright.ledger.checking import Checked, check_provider, write_provider
from specwright.ledger.document_text import UnreadableDocumentError
from specwright.ledger.facts import has_shape
from specwright.ledger.ledger import FILE, LedgerError, read_ledger
from specwright.ledger.report import page_of, text_of, values_of
from tests.unit.ledger.pages import SPECIFICATION, TABLES, make_provider


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A provider whose ledger is complete."""
    folder = make_provider(tmp_path)
    checked, is_changed = write_provider(folder, tmp_path / "pages")
    assert is_changed
    assert [str(finding) for finding in checked.findings] == []
    return folder


def rules(checked: Checked) -> list[str]:
    return [finding.rule for finding in checked.findings]


def change(folder: Path, old: str, new: str, name: str = "1.yaml") -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert text.count(old) >= 1, old
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")


class TestLedger:
    def test_every_fact_has_a_pointer(self, folder: Path) -> None:
        ledger = read_ledger(folder / FILE)
        assert ledger.facts
        assert all(link is not None and link.startswith("/") for entry in ledger.facts for link in entry.links)

    def test_a_fact_is_a_line_of_the_file(self, folder: Path) -> None:
        lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
        assert sum(line.startswith('    ["page",') for line in lines) == len(read_ledger(folder / FILE).facts)

    def test_descriptions_are_not_stored(self, folder: Path) -> None:
        text = (folder / FILE).read_text(encoding="utf-8")
        assert "How many to skip" not in text
        assert "Lists the shelves" not in text

    def test_writing_again_changes_nothing(self, folder: Path, tmp_path: Path) -> None:
        assert write_provider(folder, tmp_path / "pages")[1] is False

    def test_excuses_are_kept_while_they_are_needed(self, folder: Path, tmp_path: Path) -> None:
        change(folder, ", default: 0", "")
        write_provider(folder, tmp_path / "pages")
        assert rules(check_provider(folder)) == ["fact-differs"]
        change(folder, '0,"",[null]', '0,"",["not-transcribed: nobody skips"]', FILE)
        kept, is_changed = write_provider(folder, tmp_path / "pages")
        assert is_changed is False
        assert [judged.reason for judged in kept.judged if judged.verdict == "excused"] == ["nobody skips"]
        change(folder, "schema: {type: integer}", "schema: {type: integer, default: 0}")
        assert rules(check_provider(folder)) == ["excuse-outdated"]

    @pytest.mark.parametrize("text", ["", "{}", "[]", '{"documents": {}, "specifications": [], "facts": [[1]]}'])
    def test_damaged_ledgers_are_refused(self, folder: Path, text: str) -> None:
        (folder / FILE).write_text(text, encoding="utf-8")
        with pytest.raises(LedgerError, match=r"ledger\.json:1:1: unusable-ledger: "):
            check_provider(folder)

    def test_entries_that_do_not_fit_are_refused(self, folder: Path) -> None:
        change(folder, '["page",2,12,"operation"', '["page",2,1,"operation"', FILE)
        with pytest.raises(LedgerError, match="entry 1 of 'facts' is damaged"):
            check_provider(folder)


class TestFindings:
    @pytest.mark.parametrize(
        ("old", "new", "rule"),
        [
            ("name: offset", "name: skip", "fact-without-pointer"),
            ("type: integer, default: 0", "type: string, default: 0", "fact-differs"),
            ("default: 0", "default: 1", "fact-differs"),
            ("enum: [width, depth]", "enum: [width]", "fact-differs"),
            ("format: date-time", "format: date", "fact-differs"),
            ("500 come at most", "501 come at most", "fact-differs"),
            ('"404": {desc', '"410": {desc', "fact-without-pointer"),
            ("deprecated: true", "deprecated: false", "fact-differs"),
            ("example: 62604702b7e5", "example: 62604702b7e6", "fact-differs"),
            ("x-source: page:2-12", "x-source: page:2-11", "fact-without-pointer"),
            ("x-source: page:2-12", "x-source: page:2-12, nobody", "source-unknown"),
            ("x-source: page:2-12", "x-source: page:2-12, page:900", "source-outside-document"),
            ("x-source: page:2-12", "x-source: page:2-12, page", "source-without-lines"),
            ("x-source: page:2-12", "x-source: page:2-12, client:3", "source-unreadable"),
            ("x-source: page:17, client", "x-source: page:23, client", "source-states-nothing"),
            ("x-source: page:5, client", "x-source: page:6, client", "source-states-nothing"),
            ("x-inferred: OpenAPI wants one.", "description: Somewhere.", "part-without-source"),
            ("x-inferred: OpenAPI wants one.", 'x-inferred: ""', "inferred-without-reason"),
            (
                "{name: lines, in: query, schema: {type: integer}",
                "{name: lines, in: query, schema: {type: integer, minimum: 1}",
                "part-without-fact",
            ),
            ("type: integer, default: 0", "type: integer, default: 0, format: int64", "part-without-fact"),
            ("schema: {$ref:", "schema: {type: object, description:", "fact-differs"),
        ],
    )
    def test_change_of_the_specification_is_found(self, folder: Path, old: str, new: str, rule: str) -> None:
        change(folder, old, new)
        assert rule in rules(check_provider(folder))

    def test_finding_names_file_line_column_and_what_to_do(self, folder: Path) -> None:
        change(folder, "default: 0", "default: 1")
        (finding,) = check_provider(folder).findings
        line = next(n for n, text in enumerate(SPECIFICATION.splitlines(), 1) if "default: 0" in text)
        assert str(finding) == (
            f"{folder / '1.yaml'}:{line}:61: fact-differs: page:6 states 0 as default of List shelves > parameter "
            "query offset, the specification 1; correct the specification, or excuse the fact in ledger.json"
        )

    def test_what_is_missing_for_one_reason_is_one_finding(self, folder: Path) -> None:
        change(folder, "x-source: page:21-24", "x-source: page:21-23")
        found = [str(finding) for finding in check_provider(folder).findings]
        assert sum("fact-without-pointer" in each for each in found) == 1
        assert any("and 2 more facts" in each for each in found)

    def test_part_that_moved_needs_a_new_ledger(self, folder: Path) -> None:
        text = (folder / "1.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
        at = next(n for n, line in enumerate(text) if "name: since" in line)
        text[at], text[at + 1] = text[at + 1], text[at]
        (folder / "1.yaml").write_text("".join(text), encoding="utf-8")
        assert set(rules(check_provider(folder))) == {"fact-differs", "pointer-outdated"}

    def test_more_than_two_percent_of_excuses_are_too_many(self, folder: Path, tmp_path: Path) -> None:
        change(folder, "enum: [width, depth], default: width", "examples: [width]")
        write_provider(folder, tmp_path / "pages")
        text = (folder / FILE).read_text(encoding="utf-8").replace("[null]", '["not-transcribed: no time"]')
        (folder / FILE).write_text(text, encoding="utf-8")
        assert rules(check_provider(folder)) == ["too-many-excuses"]

    def test_other_document_in_provider_is_found(self, folder: Path) -> None:
        change(folder, "file: page.txt", "file: other.txt", "provider.yaml")
        assert rules(check_provider(folder)) == ["ledger-document-differs"]

    def test_specification_that_the_ledger_does_not_know_is_found(self, folder: Path) -> None:
        (folder / "2.yaml").write_text(SPECIFICATION, encoding="utf-8")
        assert rules(check_provider(folder)) == ["ledger-specifications-differ"]


class TestSources:
    def page(self, tmp_path: Path, text: str) -> Path:
        (tmp_path / "pages" / "page.txt").write_text(text.rstrip("\n"), encoding="utf-8")
        return tmp_path / "pages"

    def test_same_document_is_fine(self, folder: Path, tmp_path: Path) -> None:
        assert check_provider(folder, tmp_path / "pages").findings == ()

    @pytest.mark.parametrize(
        ("old", "new", "rule", "words"),
        [
            ("Defaults to 0.", "Defaults to 5.", "document-fact-changed", "changed from 0 to 5"),
            (
                "| integer | query |\nCode",
                "| boolean | query |\nCode",
                "document-fact-changed",
                "'integer' to 'boolean'",
            ),
            ("404 | No such", "405 | No such", "document-fact-new", "status of List shelves > response 405"),
            ("404 | No such", "405 | No such", "document-fact-gone", "status of List shelves > response 404"),
            ("Lists the shelves", "Shows the shelves", "document-differs", "1 facts with other lines or descriptions"),
        ],
    )
    def test_change_of_the_document_is_named(
        self, folder: Path, tmp_path: Path, old: str, new: str, rule: str, words: str
    ) -> None:
        assert old in TABLES
        found = check_provider(folder, self.page(tmp_path, TABLES.replace(old, new, 1))).findings
        assert any(finding.rule == rule and words in finding.message for finding in found)

    def test_document_that_ends_early_is_refused_where_it_ends(self, folder: Path, tmp_path: Path) -> None:
        sources = self.page(tmp_path, "\n".join(TABLES.splitlines()[:20]))
        with pytest.raises(UnreadableDocumentError, match=r"page\.txt:21:1: .* 1 operations follow, .*'Burn a shelf'"):
            check_provider(folder, sources)
        before = (folder / FILE).read_bytes()
        with pytest.raises(UnreadableDocumentError):
            write_provider(folder, sources)
        assert (folder / FILE).read_bytes() == before

    def test_document_in_another_order_is_refused(self, folder: Path, tmp_path: Path) -> None:
        lines = TABLES.splitlines()
        sources = self.page(tmp_path, "\n".join([lines[0], *lines[12:20], *lines[1:12], *lines[20:]]))
        with pytest.raises(UnreadableDocumentError, match=r"page\.txt:2:1: .*the document is shuffled"):
            check_provider(folder, sources)

    def test_missing_document_is_refused(self, folder: Path, tmp_path: Path) -> None:
        with pytest.raises(UnreadableDocumentError, match="name the folder that holds the document"):
            check_provider(folder, tmp_path)


class TestImport:
    def proposed(self, folder: Path, tmp_path: Path, text: str) -> list[str]:
        new = tmp_path / "new.txt"
        new.write_text(text.rstrip("\n"), encoding="utf-8")
        return [str(edit) for edit in commands.import_document(tmp_path, new).edits]

    def test_same_document_needs_no_edit(self, folder: Path, tmp_path: Path) -> None:
        assert self.proposed(folder, tmp_path, TABLES) == []

    def test_changed_default_is_edited_where_it_stands(self, folder: Path, tmp_path: Path) -> None:
        (reworded, edit) = self.proposed(folder, tmp_path, TABLES.replace("Defaults to 0.", "Defaults to 5."))
        assert "1.yaml:20:61:" in edit
        assert edit.endswith("change default of List shelves > parameter query offset from 0 to 5 (page:6)")
        assert "read page:6 again" in reworded

    def test_new_parameter_is_written_out_and_lines_are_renumbered(self, folder: Path, tmp_path: Path) -> None:
        row = "offset | How many"
        edits = self.proposed(
            folder, tmp_path, TABLES.replace(row, f"deep | Only deep ones | boolean | query | ||\n{row}")
        )
        assert edits[0].endswith(
            'write \'- {"name":"deep","in":"query","required":false,"schema":{"type":"boolean"}}\''
        )
        changes = [edit.partition(": ")[2] for edit in edits[1:]]
        assert changes == [
            "change x-source from 'page:2-12' to 'page:2-13'",
            "change x-source from 'page:13-20, client' to 'page:14-21, client'",
            "change x-source from 'page:21-24' to 'page:22-25'",
            "change x-source from 'page:17, client' to 'page:18, client'",
        ]

    def test_gone_and_new_operations_are_one_edit_each(self, folder: Path, tmp_path: Path) -> None:
        edits = self.proposed(folder, tmp_path, TABLES.replace("Burn a shelf", "Paint a shelf"))
        assert ["add operation" in edits[0], "remove operation" in edits[1], len(edits)] == [True, True, 2]

    def test_unknown_document_is_refused(self, folder: Path, tmp_path: Path) -> None:
        new = tmp_path / "new.txt"
        new.write_text("A page.\nOther things\nCode | Message | Datatype |\n200 | Fine |", encoding="utf-8")
        with pytest.raises(UnreadableDocumentError, match="no ledger knows an operation of this document"):
            commands.import_document(tmp_path, new)


class TestReports:
    def test_counts_add_up(self, folder: Path, tmp_path: Path) -> None:
        (reported,) = commands.report(tmp_path)
        coverage = reported.coverage
        for counts in (coverage.documents, coverage.kinds, coverage.operations):
            assert sum(count.facts for count in counts) == coverage.total.facts == len(reported.checked.judged)
        assert coverage.total.stated == coverage.total.facts
        assert "100.0%" in text_of([reported])
        assert json.dumps(values_of(reported)["open"]) == "[]"

    def test_unresolved_facts_come_first_and_are_told(self, folder: Path, tmp_path: Path) -> None:
        change(folder, '"204": {desc', '"200": {desc')
        (reported,) = commands.report(tmp_path)
        page = page_of([reported], tmp_path / "pages")
        assert page.index("Burn a shelf</span>") < page.index("List shelves</span>")
        assert '<span class="badge unresolved">2 unresolved</span>' in page
        assert "unresolved: page:24: status of Burn a shelf" in text_of([reported])

    def test_page_shows_lines_needs_nothing_else_and_is_escaped(self, tmp_path: Path) -> None:
        hostile = "<script>alert(1)</script> & \"'"
        page = TABLES.replace("Burn a shelf", hostile).replace("| Gone |", f"| {hostile} |")
        folder = make_provider(tmp_path, page=page)
        write_provider(folder, tmp_path / "pages")
        shown = page_of(commands.report(tmp_path), tmp_path / "pages")
        assert "offset | How many to skip. Defaults to 0. | integer | query | ||" in shown
        assert "<script" not in shown
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
        assert "http://" not in shown
        assert "https://" not in shown
        assert " src=" not in shown


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("parameter", 1),
        ("enum", [["a"]]),
        ("enum", "a"),
        ("path", None),
        ("required", "yes"),
        ("maxLength", "9"),
        ("maxLength", True),
        ("statuses", {"200": 1}),
    ],
)
def test_values_of_another_shape_than_their_kind_are_refused(tmp_path: Path, kind: str, value: object) -> None:
    assert not has_shape(kind, value)
    path = tmp_path / "ledger.json"
    record = {"file": "a.txt", "sha256": "0", "lines": 9, "form": "f"}
    facts = [["a", 1, 1, kind, ["s"], value, "t", [None]]]
    path.write_text(json.dumps({"documents": {"a": record}, "specifications": ["1"], "facts": facts}))
    with pytest.raises(LedgerError, match="entry 1 of 'facts' is damaged"):
        read_ledger(path)


def test_specifications_that_are_no_names_of_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.json"
    for name in ("a\0b", "../x", "/etc/passwd", ""):
        path.write_text(json.dumps({"documents": {}, "specifications": [name], "facts": []}))
        with pytest.raises(LedgerError, match="no name of a file"):
            read_ledger(path)
