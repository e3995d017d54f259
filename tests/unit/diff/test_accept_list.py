from __future__ import annotations

from pathlib import Path

import pytest

from specwright.diff.accept_list import accept_list_text, load_accept_list
from specwright.openapi.diagnostics import SpecificationError

from .made import HOSTILE, change


def test_what_is_written_is_read_again_with_its_reasons(tmp_path: Path) -> None:
    path = tmp_path / "accepted.yaml"
    changes = [change(), change(text=HOSTILE)]
    path.write_text(accept_list_text(changes), encoding="utf-8")
    first = load_accept_list(path)
    assert set(first.entries) == {each.fingerprint for each in changes}
    path.write_text(path.read_text("utf-8").replace('reason: ""', 'reason: "Agreed."', 1), encoding="utf-8")
    path.write_text(accept_list_text([*changes, change("api-tag-added")], load_accept_list(path)), encoding="utf-8")
    again = load_accept_list(path)
    assert len(again.entries) == 3
    assert again.entries[changes[0].fingerprint].reason == "Agreed."


def test_entries_without_a_change_are_named_with_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "accepted.yaml"
    path.write_text('accepted:\n  - fingerprint: "00000000000000aa"\n    rule: api-tag-removed\n', encoding="utf-8")
    [warning] = load_accept_list(path).unmatched([change()])
    assert warning == (
        f"{path}:2:5: no change has the fingerprint 00000000000000aa (api-tag-removed); remove the entry"
    )
    assert load_accept_list(path).unmatched([change(fingerprint="00000000000000aa")]) == ()


def test_an_empty_list_is_a_list(tmp_path: Path) -> None:
    path = tmp_path / "accepted.yaml"
    path.write_text(accept_list_text([]), encoding="utf-8")
    assert load_accept_list(path).entries == {}


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("[]", 1, "has to start with 'accepted:'"),
        ("accepted: {}", 1, "has to start with 'accepted:'"),
        ("accepted:\n  - text", 2, "an entry is an object"),
        ("accepted:\n  - {rule: x}", 2, "'fingerprint' is missing"),
        ("accepted:\n  - fingerprint: 1234567890123456", 2, "in quotes"),
        ("accepted:\n  - fingerprint: nothing", 2, "is not a fingerprint"),
        ("accepted:\n  - fingerprint: 0c8d5d0a6ef3c2b1\n    because: x", 2, "the key 'because' is unknown"),
        ("accepted: [", 2, "this is not YAML"),
    ],
)
def test_entries_that_cannot_be_used_are_errors_with_a_line(tmp_path: Path, text: str, line: int, message: str) -> None:
    path = tmp_path / "accepted.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecificationError) as raised:
        load_accept_list(path)
    [problem] = raised.value.problems
    assert problem.line == line
    assert message in problem.message


def test_a_missing_file_is_an_error_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(SpecificationError, match=r"none\.yaml:1:1: unreadable-file"):
        load_accept_list(tmp_path / "none.yaml")
