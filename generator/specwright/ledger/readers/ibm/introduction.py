"""The introduction of IBM's page: what holds for all operations."""

from __future__ import annotations

import re

from specwright.ledger.document_text import DocumentText
from specwright.ledger.facts import API, Reading
from specwright.ledger.readers.ibm.samples import names_of

_HEADINGS = (
    "Endpoint URLs",
    "Authentication",
    "Error handling",
    "Additional headers",
    "Versioning",
    "Data References",
    "Activity Tracker events",
    "Methods",
)
_REGION = re.compile(r"- (?P<name>[A-Z][\w ]*?)(?::| -)")
_REASON = re.compile(r"(?P<reason>[A-Z][A-Za-z ]+) \| .+ \|")


def read_introduction(reading: Reading) -> int:
    """Read the sections before the operations; return the first line after them.

    Raises:
        UnreadableDocumentError: a section is missing, misplaced or says nothing that can be read.
    """
    text = reading.text
    lines: list[int] = []
    for heading in _HEADINGS:
        line = next((n for n in range(1, len(text) + 1) if text.line(n) == heading), 0)
        if not line or (lines and line < lines[-1]):
            where = line or (lines[-1] if lines else 1)
            text.refuse(where, f"the section '{heading}' is missing or misplaced; save the page as a whole")
        lines.append(line)
    sections = dict(zip(_HEADINGS, zip(lines, [*lines[1:], lines[-1] + 1], strict=True), strict=True))
    _servers(reading, *sections["Endpoint URLs"])
    _authentication(reading, *sections["Authentication"])
    _statuses(reading, *sections["Error handling"])
    _headers(reading, *sections["Additional headers"])
    _versions(reading, *sections["Versioning"])
    _data_references(reading, *sections["Data References"])
    return lines[-1] + 1


def _line_with(text: DocumentText, first: int, stop: int, pattern: str, meaning: str) -> tuple[int, re.Match[str]]:
    for number in range(first, stop):
        if found := re.search(pattern, text.line(number)):
            break
    else:
        text.refuse(first, f"the section '{text.line(first)}' does not name {meaning}; save the page as a whole")
    return number, found


def _servers(reading: Reading, first: int, stop: int) -> None:
    count = 0
    for number in range(first, stop):
        region = _REGION.fullmatch(reading.text.line(number))
        if region is None:
            continue
        url = reading.text.line(number + 1)
        if not url.startswith("https://"):
            reading.text.refuse(number + 1, f"no address of the region {region['name']} stands here")
        count += 1
        reading.add((number, number + 1), "server", (API, f"server {region['name']}"), url)
    if not count:
        reading.text.refuse(first, "the section 'Endpoint URLs' names no region")


def _authentication(reading: Reading, first: int, stop: int) -> None:
    line, _ = _line_with(reading.text, first, stop, r"Identity and Access Management \(IAM\)", "IAM")
    reading.add(line, "authentication", (API, "security IAM"), "IAM")
    line, _ = _line_with(reading.text, first, stop, r"^Authorization: Bearer \{token\}$", "the header Authorization")
    reading.add(line, "authentication", (API, "security Bearer"), "bearer")


def _statuses(reading: Reading, first: int, stop: int) -> None:
    start, _ = _line_with(reading.text, first, stop, r"^HTTP Code \| Description \| Recovery \|$", "its table")
    for number in range(start + 2, stop, 2):
        status = re.fullmatch(r"([1-5]\d\d) \|", reading.text.line(number))
        reason = _REASON.fullmatch(reading.text.line(number + 1))
        if status is None or reason is None:
            reading.text.refuse(number, f"'{reading.text.line(number)[:60]}' is not a row of the table of HTTP codes")
        subject = (API, f"response {status[1]}")
        reading.add((number, number + 1), "status", subject, status[1], reading.text.line(number + 1))


def _headers(reading: Reading, first: int, stop: int) -> None:
    line, found = _line_with(reading.text, first, stop, r"header key must be set to (\S+)$", "a header")
    subject = (API, f"parameter header {found[1]}")
    reading.add((line, line + 1), "parameter", subject, found[1])
    reading.add(line, "place", subject, "header")
    line, _ = _line_with(reading.text, first, stop, r"^An optional transaction ID", "whether the header is optional")
    reading.add(line, "required", subject, False)


def _versions(reading: Reading, first: int, stop: int) -> None:
    pattern = r"require a (\w+) parameter that takes a date in the format \w+=YYYY-MM-DD"
    line, found = _line_with(reading.text, first, stop, pattern, "the parameter of the version date")
    subject = (API, f"parameter query {found[1]}")
    reading.add(line, "parameter", subject, found[1])
    reading.add(line, "format", subject, "date")
    reading.add(line, "required", subject, True)
    dates = [n for n in range(first, stop) if re.fullmatch(r"\d{4}-\d\d-\d\d", reading.text.line(n))]
    for number in dates:
        date = reading.text.line(number)
        later = next((n for n in dates if n > number), stop) - 1
        prose = "\n".join(reading.text.line(n) for n in range(number + 1, later + 1))
        reading.add((number, later), "version", (API, f"version {date}"), date, prose)


def _data_references(reading: Reading, first: int, stop: int) -> None:
    """The names in the sample payloads. The payload of a type has its name in the line before."""
    text, seen = reading.text, set[tuple[str, ...]]()
    owner = (API, "schema of data references")
    lines = [text.line(n) for n in range(first, stop)]
    starts = [first + index for index, line in enumerate(lines) if line == "{"]
    starts = [n for n in starts if text.line(n - 1).startswith("payload")]
    for start in starts:
        end = next((n for n in range(start, stop - 1) if text.line(n + 1).startswith("Example ")), stop - 1)
        body = "\n".join(text.line(n) for n in range(start, end + 1))
        for name in names_of(body):
            way = tuple(step for step in name.way if step != "items")[1:]
            if not way or way in seen:
                continue
            seen.add(way)
            word = way[-1].removeprefix("property ")
            line = next(n for n in range(start, end + 1) if f'"{word}"' in text.line(n))
            reading.add(line, "property", (*owner, *way), word)
        typed = _line_with(text, start, end, r'^"type": "(\w+)"', "the type of the reference")
        reading.add(typed[0], "choice", (*owner, "property type", typed[1][1]), typed[1][1])
