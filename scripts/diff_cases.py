"""Run the recorded pairs of documents: which of the expected rules are found, at which level, and what else is.

Writes each difference as a row of docs/diff-disagreements.md with `--write`. The pairs are those of a folder with
cases.json and specs/ (by default ../shared/diff-cases).
"""

from __future__ import annotations

import dataclasses
import datetime
import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Annotated, Any

import typer

from specwright.diff.changes import Change, Comparison
from specwright.diff.engine import Options, compare
from specwright.diff.loading import load
from specwright.openapi.diagnostics import SpecificationError

ROOT = Path(__file__).resolve().parent.parent
DEFAULT = ROOT.parent / "shared" / "diff-cases"
TODAY = datetime.date(2026, 6, 1)
"""The day of the recording, about: sunset dates are measured against it."""
OWN_VERSION_RULES = frozenset({"api-version-not-bumped", "api-version-decreased", "api-major-version-not-bumped"})


@dataclasses.dataclass
class Outcome:
    """What came out of one pair."""

    base: str
    revision: str
    missing: list[tuple[str, str]]
    other_level: list[tuple[str, str, Change]]
    extra: list[Change]
    found: int


def main(
    folder: Annotated[Path, typer.Argument(help="Folder with cases.json and specs/.")] = DEFAULT,
    only: Annotated[str, typer.Option(help="Only pairs whose names contain this.")] = "",
    write: Annotated[Path | None, typer.Option(help="Write the table of differences to this file.")] = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v")] = False,
) -> None:
    """Compare the pairs and print what differs from the recording."""
    cases = json.loads((folder / "cases.json").read_text())
    outcomes: list[Outcome] = []
    levels: Counter[str] = Counter()
    unwitnessed: Counter[str] = Counter()
    for case in cases:
        if only and only not in case["base"] and only not in case["revision"]:
            continue
        try:
            comparison = compare(
                load(folder / "specs" / case["base"]),
                load(folder / "specs" / case["revision"]),
                options=Options(today=TODAY, has_versions=False),
            )
        except SpecificationError as error:
            print("does not load", case["base"], case["revision"], str(error)[:300])
            outcomes.append(
                Outcome(case["base"], case["revision"], [(e["id"], e["level"]) for e in case["expected"]], [], [], 0)
            )
            continue
        outcomes.append(outcome_of(case, comparison))
        levels.update(each.level for each in comparison.changes)
        for each in comparison.changes:
            if each.level == "breaking" and each.witness is None:
                unwitnessed[each.id] += 1
    print_summary(outcomes, levels, unwitnessed, verbose=verbose)
    if write is not None:
        write.write_text(table(outcomes))


def outcome_of(case: dict[str, Any], comparison: Comparison) -> Outcome:
    """Compare what was found for a pair with what was recorded."""
    found: defaultdict[str, list[Change]] = defaultdict(list)
    for change in comparison.changes:
        found[change.id].append(change)
    missing: list[tuple[str, str]] = []
    other: list[tuple[str, str, Change]] = []
    hits = 0
    for expected in case["expected"]:
        changes = found.get(expected["id"])
        if not changes:
            missing.append((expected["id"], expected["level"]))
            continue
        hits += 1
        if all(each.level != expected["level"] for each in changes):
            other.append((expected["id"], expected["level"], changes[0]))
    names = {each["id"] for each in case["expected"]}
    extra = [
        each for each in comparison.changes
        if each.id not in names and each.level != "documentation" and each.id not in OWN_VERSION_RULES
    ]  # fmt: skip
    return Outcome(case["base"], case["revision"], missing, other, extra, hits)


def print_summary(outcomes: list[Outcome], levels: Counter[str], unwitnessed: Counter[str], *, verbose: bool) -> None:
    expected = sum(each.found + len(each.missing) for each in outcomes)
    found = sum(each.found for each in outcomes)
    print(f"{len(outcomes)} pairs; {found} of {expected} expected ids found ({found / max(expected, 1):.1%})")
    print(f"{sum(len(each.other_level) for each in outcomes)} at another level")
    print(f"{sum(len(each.extra) for each in outcomes)} more changes than recorded, levels: {dict(levels)}")
    print("breaking without a witness:", dict(unwitnessed))
    for title, rows in (
        ("missing", Counter(name for each in outcomes for name, _ in each.missing)),
        ("other level", Counter((name, level, c.level) for each in outcomes for name, level, c in each.other_level)),
        ("more", Counter((c.id, c.level) for each in outcomes for c in each.extra)),
    ):
        print(f"-- {title}")
        for name, count in rows.most_common():
            print(f"   {count:4} {name}")
    if verbose:
        for each in outcomes:
            if each.missing or each.other_level or each.extra:
                print(f"== {each.base} -> {each.revision}")
                for name, level in each.missing:
                    print(f"   - {name} ({level})")
                for name, level, change in each.other_level:
                    print(
                        f"   ~ {name} {level} -> {change.level}: {change.text} {change.reason or ''} {change.witness}"
                    )
                for change in each.extra:
                    print(f"   + {change.id} ({change.level}): {change.text} {change.reason or ''}")


HEAD = """# Where we say something else

The pairs of documents in `diff-cases` were recorded from another checker, which compares keywords. This table lists
every difference between the recording and what `compare` finds: rules that we do not find, levels that differ, and
changes that the recording does not have. It is written by `scripts/diff-cases --write docs/diff-disagreements.md`.

A witness is a value that one version accepts and the other refuses, checked by jsonschema-rs. *Proved* means that
containment of the canonical forms was shown.

| Old | New | Recorded | Here | Reason |
|---|---|---|---|---|
"""
MOVED = frozenset({
    "request-parameter-removed", "new-request-path-parameter", "new-required-request-parameter",
    "new-required-request-default-parameter-to-existing-path",
})  # fmt: skip
COMPOSED = "what the merged schemas differ in is said, not how they are composed"
RENAMED = "the component was renamed, or null is said as a type: the values are those that are listed"
REASONS = {
    "request-body-any-of-added": RENAMED,
    "request-body-any-of-removed": RENAMED,
    "request-parameter-type-generalized": "a list of two items, which the old version accepts, is no single value",
    "response-body-any-of-added": "another alternative of the same type adds no value",
    "response-body-any-of-removed": "another alternative of the same type adds no value",
    "new-optional-request-property": "the alternatives had the property too",
    "new-required-request-property": "the alternatives had the property too",
    "response-body-type-specialized": COMPOSED,
    "response-body-type-changed": COMPOSED,
    "response-optional-property-added": COMPOSED,
    "response-optional-property-removed": COMPOSED,
}
"""Why a rule that was recorded is not found."""


def table(outcomes: list[Outcome]) -> str:
    """Return the page with all differences."""
    rows: list[tuple[str, ...]] = []
    for each in outcomes:
        pair = each.base, each.revision
        for name, level in each.missing:
            said = ", ".join(sorted({f"{change.id} ({change.level})" for change in each.extra})) or "nothing"
            reason = "the parameter is still there: it moved between path and operation" if name in MOVED else ""
            rows.append((*pair, f"{name} ({level})", said, reason or REASONS.get(name, COMPOSED)))
        for name, level, change in each.other_level:
            rows.append((*pair, f"{name} ({level})", change.level, reason_of(change)))
        rows += [(*pair, "", f"{change.id} ({change.level})", reason_of(change)) for change in each.extra]
    return HEAD + "".join(f"| {' | '.join(cell(each) for each in row)} |\n" for row in rows)


def cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def reason_of(change: Change) -> str:
    """Return why a change has its level: the witness, the proof, or what it is."""
    witness = change.witness
    if witness is not None and witness.old_pointer is None and witness.new_pointer is None:
        return f"witness `{witness.wire}`: {witness.reason}"
    if witness is not None:
        value = json.dumps(witness.value, ensure_ascii=False)
        return f"witness `{value[:200]}`: accepted by {witness.accepted_by}, refused by {witness.refused_by}"
    return change.reason or change.text


if __name__ == "__main__":
    typer.run(main)
