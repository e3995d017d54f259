"""The figures of `docs/domino-5.11-to-6.3.md` are those of the two specifications."""

from __future__ import annotations

from pathlib import Path

from specwright.diff.engine import compare
from specwright.openapi import load_document
from tests.conformance.domino_definition import operations_of

REPOSITORY = Path(__file__).resolve().parents[2]
GUIDE = (REPOSITORY / "docs" / "domino-5.11-to-6.3.md").read_text(encoding="utf-8")


def test_the_operations_are_counted_as_the_guide_says() -> None:
    old, new = (
        operations_of(load_document(REPOSITORY / "specs" / "domino" / name).tree) for name in ("5.11.yaml", "6.3.yaml")
    )
    shared, gone, added = len(old.keys() & new.keys()), len(old.keys() - new.keys()), len(new.keys() - old.keys())
    assert f"| operations | {len(old)} | {len(new)} |" in GUIDE
    assert f"| of them in both, under the same method and path | {shared} | {shared} |" in GUIDE
    assert f"| only here | {gone} | {added} |" in GUIDE
    assert f"{gone} operations have no counterpart" in GUIDE
    assert f"{added} operations:" in GUIDE


def test_each_kind_of_breaking_change_is_spoken_of() -> None:
    old, new = (load_document(REPOSITORY / "specs" / "domino" / name) for name in ("5.11.yaml", "6.3.yaml"))
    kinds = {change.id for change in compare(old, new).changes if change.level == "breaking"}
    assert kinds == {
        "api-path-removed-without-deprecation",
        "api-removed-without-deprecation",
        "new-required-request-property",
        "request-parameter-any-of-removed",
        "request-parameter-type-changed",
        "request-property-became-required",
        "response-body-type-generalized",
        "response-property-type-generalized",
    }
