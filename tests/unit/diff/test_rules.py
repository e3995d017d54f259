"""Every rule is found where its example says so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from specwright.diff.engine import Options
from specwright.diff.rules import RULES
from tests.unit.diff.documents import OPTIONS, TODAY, compared
from tests.unit.diff.rule_documents import document_examples, notice_examples, version_examples
from tests.unit.diff.rule_examples import schema_examples


def found_rules(examples: Iterable[tuple[str, Any, Any]], options: Options = OPTIONS) -> tuple[set[str], set[str]]:
    """Return the rules that their examples find, and all rules that any example finds."""
    hits: set[str] = set()
    everything: set[str] = set()
    for rule, old, new in examples:
        names = {each.id for each in compared(old, new, options).changes}
        everything |= names
        if rule in names:
            hits.add(rule)
    return hits, everything


def test_the_example_of_each_rule_finds_it() -> None:
    examples = list(document_examples())
    hits, _ = found_rules(examples)
    assert {rule for rule, _, _ in examples} - hits == set()


def test_what_has_to_be_announced_in_advance_is_found() -> None:
    examples = list(notice_examples())
    hits, _ = found_rules(examples, Options(today=TODAY, deprecation_days={"stable": 90}, has_versions=False))
    assert {rule for rule, _, _ in examples} - hits == set()


def test_the_declared_version_is_compared_with_what_changed() -> None:
    examples = list(version_examples())
    hits, _ = found_rules(examples, Options(today=TODAY))
    assert {rule for rule, _, _ in examples} - hits == set()


@pytest.mark.slow
def test_keywords_of_schemas_are_found_in_every_place() -> None:
    hits, everything = found_rules(schema_examples())
    assert everything <= RULES.keys()
    assert len(hits) > 600


def test_no_two_rules_have_one_name() -> None:
    names = [rule.id for rule in RULES.values()]
    assert len(names) == len(set(names))
    assert all(rule.text.endswith(".") for rule in RULES.values())
