"""The migration guide: what callers of the Python client edit, before and after, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from specwright.diff.client.changes import ClientChange, ClientComparison
from specwright.emit.markdown_source import markdown_code, markdown_text
from specwright.openapi.diagnostics import visible

_NAMED_OPERATIONS = 5
_RENAMED = "-renamed"


def migration_guide(comparison: ClientComparison, old: str, new: str) -> str:
    """Return the guide as a document of its own.

    Args:
        comparison: The two clients.
        old: What the old version is called.
        new: What the new version is called.
    """
    return "\n".join(guide_lines(comparison, old, new, depth=1)).rstrip("\n") + "\n"


def guide_lines(comparison: ClientComparison, old: str, new: str, *, depth: int) -> list[str]:
    """Return the lines of the guide; `depth` is the level of its heading."""
    heading = "#" * depth
    lines = [f"{heading} Python client: from {markdown_code(visible(old))} to {markdown_code(visible(new))}", ""]
    breaking, compatible = comparison.of_level("breaking"), comparison.of_level("compatible")
    if not comparison.changes:
        lines += ["No name, argument or type changed. Nothing has to be edited.", ""]
    elif not breaking:
        lines += ["Code that calls the old client keeps working. Nothing has to be edited.", ""]
    if breaking:
        lines += [f"{heading}# What to edit", "", "The asynchronous client changes in the same way.", ""]
        lines += _gone(breaking, heading)
        lines += _renamed(breaking, heading)
        for change in breaking:
            if change.after is not None and not change.id.endswith(_RENAMED):
                lines += _edit(change, heading)
    if compatible:
        lines += [f"{heading}# What else is new", ""]
        lines += [
            f"- {markdown_code(change.name)}: {_sentence(change.text)}{_operations(change)}" for change in compatible
        ]
        lines.append("")
    lines += [f"> {_sentence(note)}" for note in comparison.notes]
    return lines


def _gone(changes: Iterable[ClientChange], heading: str) -> Iterable[str]:
    gone = [change for change in changes if change.after is None]
    if not gone:
        return
    yield f"{heading}## Gone"
    yield ""
    yield "Nothing takes the place of these."
    yield ""
    for change in gone:
        yield f"- {markdown_code(visible(change.name))}{_operations(change)}"
    yield ""


def _renamed(changes: Iterable[ClientChange], heading: str) -> Iterable[str]:
    renamed = [change for change in changes if change.id.endswith(_RENAMED)]
    if not renamed:
        return
    yield f"{heading}## Renamed"
    yield ""
    yield "| where | before | after |"
    yield "|---|---|---|"
    for change in renamed:
        cells = (change.name, change.before or "", change.after or "")
        yield f"| {' | '.join(markdown_code(visible(cell), in_table=True) for cell in cells)} |"
    yield ""


def _edit(change: ClientChange, heading: str) -> Iterable[str]:
    yield f"{heading}## {markdown_code(change.name)}"
    yield ""
    yield f"{_sentence(change.text)} {_sentence(change.edit)}{_operations(change)}"
    yield ""
    # Names, types and values are emitted source already: nothing in them can end the fence.
    yield "```diff"
    if change.before is not None:
        yield f"- {visible(change.before)}"
    if change.after is not None:
        yield f"+ {visible(change.after)}"
    yield "```"
    yield ""


def _operations(change: ClientChange) -> str:
    named = ", ".join(markdown_code(visible(name)) for name in change.operations[:_NAMED_OPERATIONS])
    more = len(change.operations) - _NAMED_OPERATIONS
    return f" ({named}{f' and {more} more' if more > 0 else ''})" if named else ""


def _sentence(text: str) -> str:
    return markdown_text(visible(text))
