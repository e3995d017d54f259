"""Changes that a project has agreed to: a file of fingerprints with reasons, which a gate lets pass.

accepted:
  - fingerprint: "0c8d5d0a6ef3c2b1"
    rule: request-property-became-required
    text: The request property name is now required.
    reason: All callers send it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from specwright.diff.changes import Change
from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import Diagnostic, Location, SpecificationError, quoted
from specwright.openapi.files import SourceFile, load_file
from specwright.openapi.json_types import is_list, is_object

_FINGERPRINT = re.compile("[0-9a-f]{16}")
_KEYS = ("fingerprint", "rule", "text", "operations", "reason")


@dataclass(frozen=True, slots=True)
class Accepted:
    """One change that was agreed to."""

    fingerprint: str
    reason: str
    location: Location
    rule: str = ""


@dataclass(frozen=True, slots=True)
class AcceptList:
    """The entries of a file."""

    entries: Mapping[str, Accepted]
    """By fingerprint."""

    def unmatched(self, changes: Iterable[Change]) -> tuple[str, ...]:
        """Return a warning for each entry that no change has."""
        found = {change.fingerprint for change in changes}
        return tuple(
            f"{entry.location}: no change has the fingerprint {entry.fingerprint}"
            f"{f' ({entry.rule})' if entry.rule else ''}; remove the entry"
            for entry in self.entries.values()
            if entry.fingerprint not in found
        )


def load_accept_list(path: Path) -> AcceptList:
    """Read the file of accepted changes.

    Raises:
        SpecificationError: The file cannot be read, or an entry cannot be used.
    """
    file = load_file(path)
    if file.problems:
        raise SpecificationError(file.problems)
    problems: list[Diagnostic] = []
    entries: dict[str, Accepted] = {}
    listed = file.tree.get("accepted") if is_object(file.tree) else None
    if not is_list(listed):
        raise SpecificationError([_problem(file, "", "the file has to start with 'accepted:' and a list of entries")])
    for index, entry in enumerate(listed):
        pointer = f"/accepted/{index}"
        message = _mistake(entry)
        if message:
            problems.append(_problem(file, pointer, message))
            continue
        fingerprint = entry["fingerprint"]
        entries[fingerprint] = Accepted(
            fingerprint, str(entry.get("reason") or ""), file.location(pointer), str(entry.get("rule") or "")
        )
    if problems:
        raise SpecificationError(problems)
    return AcceptList(entries)


def accept_list_text(changes: Iterable[Change], known: AcceptList | None = None) -> str:
    """Return the text of a file that accepts the given changes; reasons that were given before are kept."""
    entries: Mapping[str, Accepted] = known.entries if known is not None else {}
    lines = [
        "# Changes that were agreed to; `specwright diff --accept` lets them pass. Give a reason for each.",
        "accepted:" if (changes := list(changes)) else "accepted: []",
    ]
    for change in {change.fingerprint: change for change in changes}.values():
        reason = entries[change.fingerprint].reason if change.fingerprint in entries else ""
        operations = [reach.operation for reach in change.operations]
        lines += [
            f"  - fingerprint: {json.dumps(change.fingerprint)}",
            f"    rule: {json.dumps(change.id)}",
            f"    text: {json.dumps(change.text)}",
            *([f"    operations: {json.dumps(list(dict.fromkeys(operations)))}"] if operations else []),
            f"    reason: {json.dumps(reason)}",
        ]
    return "\n".join(lines) + "\n"


def _mistake(entry: object) -> str:
    if not is_object(entry):
        return "an entry is an object with a 'fingerprint'; write '- fingerprint: \"...\"'"
    for key in entry:
        if key not in _KEYS:
            return f"the key {quoted(key)} is unknown; known are {', '.join(_KEYS)}"
    fingerprint = entry.get("fingerprint")
    if not isinstance(fingerprint, str):
        return "'fingerprint' is missing or no text; put its 16 characters in quotes, or YAML may read a number"
    if not _FINGERPRINT.fullmatch(fingerprint):
        return f"{quoted(fingerprint)} is not a fingerprint; copy the 16 characters that a report shows"
    return ""


def _problem(file: SourceFile, pointer: str, message: str) -> Diagnostic:
    place = file.location(pointer)
    return Diagnostic(place.file, place.line, place.column, pointers.join(pointer), "accept-list", message)
