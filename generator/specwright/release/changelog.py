"""The changelog of a package: entries are put in front of those that are there; what stands there never changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from specwright.diff.changes import Change
from specwright.diff.client.changes import ClientChange
from specwright.emit.markdown_source import markdown_code, markdown_text
from specwright.output.manifest import digest

NOTES = "changelog.d"
"""Folder of a package for notes that people write by hand, one Markdown file a note."""

_HEADING = re.compile(rb"^#(?!#)[^\n]*\n+", re.MULTILINE)


def prepended(existing: bytes | None, entry: str) -> bytes:
    """The changelog with an entry in front of what it has; what it has stays byte for byte."""
    if existing is None:
        return f"# Changelog\n\n{entry}".encode()
    heading = _HEADING.match(existing)
    start = heading.end() if heading is not None else 0
    return existing[:start] + f"{entry}\n".encode() + existing[start:]


def notes_of(folder: Path, taken: Mapping[str, str]) -> dict[str, bytes]:
    """The hand-written notes of a package by file name, without those that an earlier release has taken in."""
    found: dict[str, bytes] = {}
    for path in sorted((folder / NOTES).glob("*.md")):
        content = path.read_bytes()
        if taken.get(path.name) != digest(content):
            found[path.name] = content
    return found


def entry(
    version: str,
    date: str,
    api: str,
    changes: Sequence[Change],
    client: Sequence[ClientChange],
    notes: Iterable[bytes],
    reference: str,
    *,
    is_first: bool,
    title: str,
) -> str:
    """The entry of a release, in Markdown.

    Args:
        version: Version of the package.
        date: Day of the release.
        api: Version of the API.
        changes: What changed in the API.
        client: What changed for callers of the Python client.
        notes: Hand-written notes.
        reference: Text of the package's `reference.md`, to which methods are linked.
        is_first: Whether there was no release before.
        title: Title of the API.
    """
    sections: list[str] = []
    if is_first:
        sections.append(f"First release, for version {markdown_text(api)} of {markdown_text(title)}.\n")
    else:
        sections.append(f"For version {markdown_text(api)} of the API.\n")
    written = [note.decode(errors="replace").strip() for note in notes]
    if written:
        sections.append("\n\n".join(written) + "\n")
    if not is_first:
        breaking = [change for change in client if change.level == "breaking"]
        compatible = [change for change in client if change.level == "compatible"]
        told = {operation for change in client for operation in change.operations}
        sections += _section("What callers have to change", (_client_item(each, reference) for each in breaking))
        sections += _section("What is new", (_client_item(each, reference) for each in compatible))
        untold = [each for each in changes if not told & {reach.operation for reach in each.operations}]
        gating = [each for each in untold if each.is_gating]
        others = [each for each in untold if not each.is_gating and each.level != "documentation"]
        sections += _section("What changed in the API, with the same Python code", map(_api_item, [*gating, *others]))
        texts = sum(change.level == "documentation" for change in changes)
        if texts:
            sections.append(f"Documentation: {texts} {'text' if texts == 1 else 'texts'} changed.\n")
        if not client and not untold and not texts and not written:
            sections.append("The code of the client was improved; no name, argument or type changed.\n")
    return "\n".join((f"## {version} ({date})\n", *sections))


def _section(title: str, items: Iterable[str]) -> list[str]:
    listed = list(dict.fromkeys(items))
    return [f"### {title}\n", "\n".join(listed) + "\n"] if listed else []


def _client_item(change: ClientChange, reference: str) -> str:
    lines = [f"- {_linked(change.name, reference)}: {markdown_text(change.text)}"]
    if change.operations:
        lines[0] += f" ({', '.join(markdown_code(operation) for operation in change.operations[:3])})"
    if change.edit:
        lines.append(f"  {markdown_text(change.edit)}")
    if change.edit and change.before and change.after:
        lines.append(f"  Before: {markdown_code(change.before)}. After: {markdown_code(change.after)}.")
    return "\n".join(lines)


def _api_item(change: Change) -> str:
    where = ", ".join(
        markdown_code(operation) for operation in sorted({each.operation for each in change.operations})[:3]
    )
    return f"- {markdown_text(change.text)}{f' ({where})' if where else ''}"


def _linked(name: str, reference: str) -> str:
    """A name that callers write, linked to its heading in the reference where it has one."""
    path = name.partition("(")[0]
    heading = next(_headings(path, reference), None)
    return f"[{markdown_code(name)}](reference.md#{_anchor(heading)})" if heading is not None else markdown_code(name)


def _headings(path: str, reference: str) -> Iterator[str]:
    for line in reference.splitlines():
        if line.startswith("### ") and line.strip("#` ").partition("(")[0] == path:
            yield line.removeprefix("### ")


def _anchor(heading: str) -> str:
    """The anchor that forges give a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
