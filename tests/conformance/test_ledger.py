"""Whether the ledgers of our providers are complete, and whether they notice what changes.

The source documents are not part of the repository. Tests that read them again are skipped where they are not at hand.
"""

from __future__ import annotations

import random
import shutil
from functools import cache
from pathlib import Path

import pytest

from scripts.ledger_mutations import try_document, try_specification
from specwright.ledger.checking import MOST_EXCUSES, Checked, check_provider
from specwright.ledger.coverage import coverage_of
from specwright.ledger.document_text import UnreadableDocumentError, read_text
from specwright.ledger.facts import KINDS, Fact
from specwright.ledger.forms import form_of, read_document
from specwright.ledger.ledger import FILE, Ledger, read_ledger
from specwright.ledger.revision import changes, refuse_parts
from tests.conformance.domino_page import read_page
from tests.conformance.source_documents import source_document

REPOSITORY = Path(__file__).parents[2]
PROVIDERS = ("oracle-aidp", "domino", "ibm-watsonx-runtime")
FACTS = {
    "create-experiment": 162,
    "list-experiments": 183,
    "list-model-versions": 258,
    "domino/page": 2296,
    "ibm-watsonx-runtime/page": 4281,
}
"""Document -> how many facts it states. Fewer would mean that a reader has become blind."""
CHANGES = 12
"""Random changes to each specification and document; scripts/ledger-mutations makes more."""


@cache
def checked(provider: str) -> Checked:
    return check_provider(REPOSITORY / "specs" / provider)


@cache
def ledger(provider: str) -> Ledger:
    return read_ledger(REPOSITORY / "specs" / provider / FILE)


def documents() -> list[tuple[str, str]]:
    return [(provider, key) for provider in PROVIDERS for key in ledger(provider).documents]


def source(provider: str, key: str) -> Path:
    """Return a source document; the test is skipped where it is not at hand."""
    return source_document(ledger(provider).documents[key].file)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_specifications_state_what_the_documents_state(provider: str) -> None:
    assert [str(finding) for finding in checked(provider).findings] == []


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_fact_is_mapped_or_excused_and_excuses_are_few(provider: str) -> None:
    total = coverage_of(checked(provider)).total
    assert total.unresolved == 0
    assert total.excused < MOST_EXCUSES * total.facts
    excuses = [judged.reason for judged in checked(provider).judged if judged.verdict == "excused"]
    assert all(len(reason.split()) > 4 for reason in excuses)


@pytest.mark.parametrize(("provider", "key"), documents())
def test_documents_state_as_many_facts_as_ever(provider: str, key: str) -> None:
    name = key if key in FACTS else f"{provider}/{key}"
    assert len(ledger(provider).facts_of(key)) == FACTS[name]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_few_values_are_held_by_nothing(provider: str) -> None:
    holders = coverage_of(checked(provider)).holders
    assert holders["nothing"] < 0.05 * sum(holders.values())


def test_all_kinds_of_facts_occur() -> None:
    kinds = {entry.kind for provider in PROVIDERS for entry in ledger(provider).facts}
    assert set(KINDS) - kinds == {"minItems"}


@pytest.mark.parametrize(("provider", "key"), documents())
def test_facts_stand_within_their_document(provider: str, key: str) -> None:
    stated = ledger(provider).facts_of(key)
    assert max(fact.last for fact in stated) <= ledger(provider).documents[key].lines


@pytest.mark.parametrize(("provider", "key"), documents())
def test_documents_are_those_of_the_ledger(provider: str, key: str) -> None:
    record = ledger(provider).documents[key]
    text, form, facts = read_document(source(provider, key))
    assert (text.sha256, len(text), form.name) == (record.sha256, record.lines, record.form)
    assert facts == ledger(provider).facts_of(key)


def first_unreadable_line(page: str, stated: list[Fact]) -> int:
    """Return the line that a damaged page is refused for; 0 when it is read, but differs from what was stated."""
    try:
        text = read_text("page.txt", page.encode())
        facts = form_of(text).read(text)
        refuse_parts(text, stated, facts)
    except UnreadableDocumentError as error:
        return error.problems[0].line
    return 0 if changes(stated, facts) else -1


@pytest.mark.parametrize(("provider", "key"), documents())
def test_documents_that_are_cut_off_or_shuffled_are_refused_or_told(provider: str, key: str) -> None:
    stated = ledger(provider).facts_of(key)
    lines = source(provider, key).read_text(encoding="utf-8").split("\n")
    dice = random.Random(7)
    for _ in range(8):
        first, middle, last = sorted(dice.sample(range(1, len(lines)), 3))
        cut, shuffled = lines[:middle], [*lines[:first], *lines[middle:last], *lines[first:middle], *lines[last:]]
        for damaged in (cut, shuffled):
            refused_at = first_unreadable_line("\n".join(damaged), stated)
            # A line of running text may stand elsewhere and still be read; then the facts are others.
            assert refused_at > 0 or (damaged is shuffled and refused_at == 0)
            assert refused_at <= len(damaged) + 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_changes_to_specifications_are_noticed_where_a_fact_covers_them(provider: str) -> None:
    folder = REPOSITORY / "specs" / provider
    for column in range(len(ledger(provider).specifications)):
        outcome = try_specification(folder, column, CHANGES, random.Random(column))
        assert outcome.missed == []
        assert outcome.total == CHANGES
        assert outcome.noticed.total() > 0


@pytest.mark.parametrize(("provider", "key"), documents())
def test_changes_to_documents_are_noticed(provider: str, key: str) -> None:
    record = ledger(provider).documents[key]
    text = read_text(record.file, source(provider, key).read_bytes())
    outcome = try_document(text, record.form, ledger(provider).facts_of(key), CHANGES, random.Random(3))
    assert outcome.noticed.total() + outcome.refused.total() >= 0.9 * CHANGES
    # What survives as a fact still changes the digest, or a description.
    assert all(reason.startswith("noticed") for _, _, reason in outcome.survivors)


def test_the_ledger_of_domino_has_the_rows_of_the_page() -> None:
    kinds = [fact.kind for fact in ledger("domino").facts_of("page")]
    assert (kinds.count("place"), kinds.count("statuses")) == (277, 159)


def test_another_reader_of_the_page_of_domino_finds_the_same() -> None:
    facts = ledger("domino").facts_of("page")
    operations = read_page(source("domino", "page").read_text(encoding="utf-8"))
    assert [(o.first, o.last) for o in operations] == [(f.line, f.last) for f in facts if f.kind == "operation"]
    rows = [row for operation in operations for row in operation.parameters]
    assert [fact.value for fact in facts if fact.kind == "place"] == [row.place for row in rows]
    assert [fact.value for fact in facts if fact.kind == "statuses"] == [each.statuses for each in operations]
    assert [fact.value for fact in facts if fact.kind == "type"] == [row.type for row in rows]


MUTATIONS = [
    ("ibm-watsonx-runtime", '{type: string, default: "30"', '{type: string, default: "31"'),
    (
        "ibm-watsonx-runtime",
        "          maxLength: 36\n          pattern: ^[a-z0-9_]+$",
        "          maxLength: 63\n          pattern: ^[a-z0-9_]+$",
    ),
    (
        "ibm-watsonx-runtime",
        "      x-source: page:1251-1311, client\n      x-require-any-of: [space_id, project_id]\n",
        "      x-source: page:1251-1311, client\n",
    ),
    ("ibm-watsonx-runtime", "      not: {required: [input_data, input_data_references]}\n", ""),
    ("ibm-watsonx-runtime", "stats: [space_id], ", ""),
    ("ibm-watsonx-runtime", "      x-require-any-of: [scoring, decision_optimization]\n", ""),
    ("ibm-watsonx-runtime", "state: {type: string, enum: [initializing", "state: {type: integer, enum: [initializing"),
    ("oracle-aidp", "Time of recording, in milliseconds", "Time of recording, in seconds"),
    (
        "oracle-aidp",
        "        archive_existing_versions:\n          type: boolean",
        "        archive_existing_versions:\n          type: string",
    ),
    ("domino", "      x-exclusive: [[projectIdsToExclude, projectIdsToInclude]]\n", ""),
    ("domino", "      x-requires: {registeredModelVersion: [registeredModelName]}\n", ""),
    ("domino", "never returns more than 10000", "never returns more than 1000"),
    ("domino", "in nanoseconds since 1970.'}", "in seconds since 1970.'}"),
    ("domino", "      required: [log, logType, size, timestamp]", "      required: [log, logType, timestamp]"),
    (
        "domino",
        "        size: {type: integer, description: Size of the line.}",
        "        size: {type: string, description: Size of the line.}",
    ),
    (
        "oracle-aidp",
        "        - name: experiment_id\n          in: query\n          required: true\n",
        "        - name: experiment_id\n          in: query\n",
    ),
    ("oracle-aidp", "mlops/api/2.0/mlflow/runs/get:", "mlops/api/2.0/mlflow/runs/read:"),
    ("oracle-aidp", "x-source: create-experiment:56-72", "x-source: create-experiment:57-72"),
    ("oracle-aidp", "          enum: [USER, ROLE, GROUP]", "          enum: [USER, ROLE]"),
    (
        "oracle-aidp",
        "        - name: max_results\n          in: query",
        "        - name: maxResults\n          in: query",
    ),
    (
        "oracle-aidp",
        "          schema: {type: integer, x-source: mlflow}",
        "          schema: {type: string, x-source: mlflow}",
    ),
    ("oracle-aidp", "          format: int64", "          format: int32"),
    ("oracle-aidp", '            opc-next-page:\n              $ref: "#/components/headers/OpcNextPage"\n', ""),
    ("domino", "          in: query", "          in: header"),
    ("domino", "enum: [creationDate, endpointName", "enum: [endpointName"),
    ("domino", "default: 0", "default: 990"),
    ("domino", "      required: [endpointId, ", "      required: ["),
    ("ibm-watsonx-runtime", "      required: [id, ", "      required: ["),
    ("ibm-watsonx-runtime", "format: date-time", "format: date"),
    ("ibm-watsonx-runtime", "default: 100", "default: 50"),
    ("ibm-watsonx-runtime", "maximum: 200", "maximum: 100"),
    ("ibm-watsonx-runtime", '        "202":', '        "200":'),
    ("ibm-watsonx-runtime", "          in: query\n          required: true\n", "          in: query\n"),
]
"""Changes by hand to what prose, a table or a reference states: provider, what stands there, what would stand there."""


@pytest.mark.parametrize(("provider", "before", "after"), MUTATIONS, ids=lambda text: " ".join(text.split())[:50])
def test_changes_by_hand_are_noticed(tmp_path: Path, provider: str, before: str, after: str) -> None:
    folder = tmp_path / provider
    shutil.copytree(REPOSITORY / "specs" / provider, folder)
    file = folder / ledger(provider).specifications[0]
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    assert check_provider(folder).findings != ()
