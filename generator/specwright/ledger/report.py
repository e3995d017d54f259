"""Reports of the ledger: text, values for JSON, and a page for browsers."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from rich.console import Console
from rich.table import Table
from rich.text import Text

from specwright.ledger.checking import Judged, shown
from specwright.ledger.commands import Reported
from specwright.ledger.coverage import Count, Coverage
from specwright.ledger.document_text import DocumentText
from specwright.ledger.facts import KINDS
from specwright.ledger.forms import read_document
from specwright.ledger.sites import Holder

_FOLDER = Path(__file__).resolve().parents[3] / "templates" / "reports"
_INSTALLED = Path(__file__).resolve().parents[1] / "_templates" / "reports"


def text_of(reported: Sequence[Reported]) -> str:
    """Return the counts of all providers as tables for a terminal."""
    output = StringIO()
    console = Console(file=output, width=110, color_system=None, legacy_windows=False, markup=False)
    for each in reported:
        for title, counts in (("document", each.coverage.documents), ("kind", each.coverage.kinds)):
            heading = Text(f"{each.checked.provider}, by {title}", style="italic")
            table = Table(title=heading, title_justify="left", box=None, pad_edge=False)
            table.add_column(title, overflow="fold")
            for column in ("facts", "stated", "excused", "unresolved", "covered"):
                table.add_column(column, justify="right")
            rows = [*counts, each.coverage.total] if title == "document" else counts
            for count in rows:
                table.add_row(*map(Text, _cells(count)))
            console.print(table)
            console.print()
        console.print(
            f"{each.checked.provider}, values of the specification: {holders_in_words(each.coverage)}\n", soft_wrap=True
        )
        unresolved = [judged for judged in each.checked.judged if judged.verdict == "unresolved"]
        for judged in unresolved[:50]:
            entry = judged.entry
            console.print(f"unresolved: {entry.document}:{entry.line}: {entry.fact.title}: {judged.reason}")
    return output.getvalue().rstrip("\n")


def holders_in_words(coverage: Coverage) -> str:
    """Return what holds the values of a specification, in one sentence."""
    total = sum(coverage.holders.values()) or 1

    def share(holder: Holder) -> str:
        return f"{coverage.holders.get(holder, 0):,} ({coverage.holders.get(holder, 0) / total:.0%})"

    return (
        f"{share('document')} stated by a document, {share('reference')} by a reference, {share('inferred')} inferred, "
        f"{share('nothing')} held by nothing that is checked"
    )


def _cells(count: Count) -> tuple[str, ...]:
    numbers = (count.facts, count.stated, count.excused, count.unresolved)
    return count.heading, *(f"{number:,}" for number in numbers), f"{count.share:.1%}"


def values_of(reported: Reported) -> dict[str, Any]:
    """Return the counts of a provider, and its excuses and unresolved facts, as JSON has them."""
    coverage, checked = reported.coverage, reported.checked

    def count_value(count: Count) -> dict[str, Any]:
        return {
            "heading": count.heading,
            "facts": count.facts,
            "stated": count.stated,
            "excused": count.excused,
            "unresolved": count.unresolved,
        }

    return {
        "provider": checked.provider,
        "total": count_value(coverage.total),
        "documents": [count_value(count) for count in coverage.documents],
        "values": dict(coverage.holders),
        "kinds": [count_value(count) for count in coverage.kinds],
        "operations": [count_value(count) for count in coverage.operations],
        "open": [
            {
                "document": judged.entry.document,
                "line": judged.entry.line,
                "last": judged.entry.last,
                "kind": judged.entry.kind,
                "subject": list(judged.entry.subject),
                "value": judged.entry.value,
                "specification": judged.specification,
                "verdict": judged.verdict,
                "reason": judged.reason,
            }
            for judged in checked.judged
            if judged.verdict != "stated"
        ],
    }


def page_of(reported: Sequence[Reported], sources: Path | None = None) -> str:
    """Return a page for browsers that needs nothing else: each fact beside the specification, unresolved ones first.

    Args:
        reported: the providers.
        sources: folder of the source documents; without it, the values of facts stand in the place of their lines.

    Raises:
        UnreadableDocumentError: a source document cannot be read.
    """
    environment = Environment(
        loader=FileSystemLoader([_FOLDER, _INSTALLED]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = environment.get_template("ledger.html.jinja")
    return template.render(providers=[_provider(each, sources) for each in reported])


_ORDER = {"unresolved": 0, "excused": 1, "stated": 2}


def _provider(reported: Reported, sources: Path | None) -> dict[str, Any]:
    checked = reported.checked
    texts: dict[str, DocumentText] = {}
    if sources is not None:
        texts = {key: read_document(sources / record.file)[0] for key, record in checked.ledger.documents.items()}
    has_several = len(checked.ledger.specifications) > 1
    groups: dict[str, list[Judged]] = {}
    for judged in checked.judged:
        groups.setdefault(judged.entry.subject[0], []).append(judged)

    def row(judged: Judged) -> dict[str, Any]:
        entry = judged.entry
        text = texts.get(entry.document)
        lines = entry.line if entry.kind in ("operation", "statuses", "parameters", "properties") else entry.last
        printed = [text.line(number) for number in range(entry.line, min(lines, entry.line + 3) + 1)] if text else []
        shortened = [line if len(line) <= 200 else f"{line[:197]}..." for line in printed]
        return {
            "verdict": judged.verdict,
            "kind": entry.kind,
            "heading": KINDS[entry.kind],
            "subject": " › ".join(entry.subject[1:]),  # noqa: RUF001  # a mark for readers
            "value": shown(entry.value),
            "source": f"{entry.document}:{entry.line}" + (f"-{entry.last}" if entry.last > entry.line else ""),
            "printed": "\n".join(shortened),
            # What the lines do not show, or not in the part of them that is left.
            "is_hidden": entry.value is not None and (shortened != printed or not printed),
            "pointer": judged.link.pointer,
            "specification": judged.specification if has_several else "",
            "stated": shown(judged.link.value) if judged.link.is_stated else "",
            "reason": judged.reason,
        }

    sections = [
        {
            "title": title,
            "open": sum(judged.verdict == "unresolved" for judged in listed),
            "excused": sum(judged.verdict == "excused" for judged in listed),
            "rows": [row(judged) for judged in sorted(listed, key=lambda judged: _ORDER[judged.verdict])],
        }
        for title, listed in groups.items()
    ]
    sections.sort(key=lambda section: (-int(str(section["open"])), -int(str(section["excused"]))))
    return {
        "name": checked.provider,
        "coverage": reported.coverage,
        "values": holders_in_words(reported.coverage),
        "documents": checked.ledger.documents,
        "findings": checked.findings,
        "sections": sections,
    }
