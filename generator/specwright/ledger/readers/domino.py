"""Reader of Domino's page: operations one after the other, each with tables of parameters, body and status codes.

The page lost methods, paths and required flags, so these are not facts of it. Rows other than the last of a table end
in an empty cell more; that tells where a table ends, and whether a part of it is missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from specwright.ledger.document_text import DocumentText
from specwright.ledger.facts import Fact, Reading
from specwright.ledger.readers.conditions import MARK, PERMISSIONS, UNIT

NAME = "tables"
_PARAMETERS = "Name | Description | Required | Type | In | Example |"
_BODY = "Name | Description | Required |"
_STATUSES = "Code | Message | Datatype |"
_HEADINGS = (_PARAMETERS, _BODY, _STATUSES)
_PARAMETER_ROW = re.compile(
    r"(?P<name>\w+) \| (?P<text>.*) \| (?P<type>string|integer|number|boolean|array|object|file|Undefined)"
    r" \| (?P<place>path|query|header|cookie) \|(?P<example>[^|]*)(?P<rest>\|{0,2}(?: \|)?)"
)
_BODY_ROW = re.compile(r"(?P<name>\w+) \| (?P<text>.*?) ?(?P<type>\w+) \|")
_STATUS_ROW = re.compile(r"(?P<status>[1-5]\d\d) \| (?P<text>[^|]*) \|(?P<rest>(?: \|)?)")
_DEFAULT = re.compile(r"Default(?:s to| is) \"?(?P<value>[\w ]+?)\"?(?: \(\w+\))?(?:\.|$)")
_HIGHEST = re.compile(r"Will not retrieve over (?P<value>\d+)")
_WITH = re.compile(r"Can only be present along with (?P<other>\w+)")
_NOT_WITH = re.compile(r"Should not be passed in if (?P<other>\w+) is and vice versa")
_CHOICES = re.compile(r" - (?P<values>\w+(?:, \w+){2,})\Z")
_TIME = re.compile(r"iso ?8601|rfc ?3339", re.IGNORECASE)


def is_form_of(text: DocumentText) -> bool:
    """Return whether the document looks like this page: it has a table of status codes."""
    return _STATUSES in text.lines


def read(text: DocumentText) -> list[Fact]:
    """Return the facts of a page.

    Raises:
        UnreadableDocumentError: a line does not fit, or the page ends within an operation.
    """
    reader = _Reader(text)
    reader.page()
    return reader.reading.facts


def value_of(printed: str, type_: str) -> Any:
    """Return a printed default or example as the value of that type, or as text where it is none."""
    if type_ == "integer" and re.fullmatch(r"-?\d+", printed):
        return int(printed)
    if type_ == "boolean" and printed.lower() in ("true", "false"):
        return printed.lower() == "true"
    return printed


@dataclass(slots=True)
class _Reader:
    text: DocumentText
    reading: Reading = field(init=False)
    at: int = 2
    titles: dict[str, int] = field(default_factory=dict[str, int])
    subject: tuple[str, ...] = ("the introduction",)

    def __post_init__(self) -> None:
        self.reading = Reading(self.text)

    @property
    def here(self) -> str:
        return self.text.line(self.at)

    @property
    def end(self) -> int:
        """The last line; an empty one at the end does not count."""
        return len(self.text) - (1 if not self.text.line(len(self.text)) else 0)

    def page(self) -> None:
        if " |" in self.text.line(1):
            self.text.refuse(1, "a table stands where the introduction of the page has to; its beginning is cut off")
        while self.at <= self.end:
            self.operation()

    def operation(self) -> None:
        first, words = self.at, list[str]()
        while self.at <= self.end and " |" not in self.here:
            if not self.here.strip():
                self.text.refuse(self.at, "an empty line stands within the page")
            words.append(self.here)
            self.at += 1
        if len(words) > 2:
            message = f"'{words[2][:60]}' is a third line of text; an operation has a title, a description, then tables"
            self.text.refuse(first + 2, message)
        self.subject = (self.named(words[0].strip()) if words else f"(untitled, after '{self.subject[0]}')",)
        start = len(self.reading.facts)
        for found in PERMISSIONS.finditer("\n".join(words)):
            line = first + "\n".join(words).count("\n", 0, found.start())
            for name in re.split(", ?", found["names"]):
                if name != "None":
                    self.reading.add(line, "permission", (*self.subject, f"{MARK}{name}"), name)
        if "deprecated" in " ".join(words[:1]).lower():
            self.reading.add(first, "deprecation", self.subject, True)
        if self.here == _PARAMETERS:
            self.parameters()
        if self.here == _BODY:
            self.body()
        self.statuses()
        operation = Reading(self.text)
        operation.add((first, self.at - 1), "operation", self.subject, self.subject[0], " ".join(words[1:]))
        self.reading.facts[start:start] = operation.facts

    def named(self, title: str) -> str:
        count = self.titles[title] = self.titles.get(title, 0) + 1
        return title if count == 1 else f"{title} ({count})"

    def row(self, pattern: re.Pattern[str], kind: str) -> tuple[re.Match[str], bool]:
        """Read a row; return it, and whether another one follows."""
        found = pattern.fullmatch(self.here)
        if found is None:
            if self.at > self.end:
                self.text.refuse(
                    self.at, f"the page ends where a row of the table of {kind} has to follow; it is cut off"
                )
            message = f"'{self.here[:60]}' is not a row of a table of {kind}; a part is cut off or the page is shuffled"
            self.text.refuse(self.at, message)
        self.at += 1
        return found, found.group(0).endswith(("||", "| |"))

    def parameters(self) -> None:
        self.at += 1
        first, listed, more = self.at, list[str](), True
        while more:
            found, more = self.row(_PARAMETER_ROW, "parameters")
            self.parameter(found)
            listed.append(f"{found['place']} {found['name']}")
        self.reading.add((first, self.at - 1), "parameters", self.subject, listed)

    def parameter(self, row: re.Match[str]) -> None:
        line, type_, words = self.at - 1, row["type"], row["text"]
        subject = (*self.subject, f"parameter {row['place']} {row['name']}")
        facts = {"parameter": row["name"], "place": row["place"], "type": type_}
        examples = row["example"].split()
        if len(examples) > 1:
            facts["enum"] = examples
        elif examples:
            facts["example"] = value_of(examples[0], type_)
        if found := _DEFAULT.search(words):
            choice = found["value"].replace(" ", "").lower()
            spelled = next((example for example in examples if example.lower() == choice), found["value"])
            facts["default"] = value_of(spelled, type_)
        if found := _HIGHEST.search(words):
            facts["cap"] = int(found["value"])
        if found := UNIT.search(words):
            facts["unit"] = found["unit"]
        if found := _WITH.search(words):
            self.reading.add(line, "needs", (*self.subject, f"{MARK}{row['name']}"), [row["name"], found["other"]])
        if found := _NOT_WITH.search(words):
            both = sorted((row["name"], found["other"]))
            self.reading.add(line, "exclusive", (*self.subject, f"{MARK}{', '.join(both)}"), both)
        if _TIME.search(words):
            facts["format"] = "date-time"
        for kind, value in facts.items():
            self.reading.add(line, kind, subject, value, words if kind == "parameter" else "")
        if type_ == "array" and (found := _CHOICES.search(words)):
            self.reading.add(line, "enum", (*subject, "items"), found["values"].split(", "))

    def body(self) -> None:
        self.at += 1
        found, more = self.row(_BODY_ROW, "bodies")
        if more or found["name"] != found["type"]:
            self.text.refuse(
                self.at - 1, f"the body is called '{found['name']}' and '{found['type']}'; one is expected"
            )
        self.reading.add(self.at - 1, "body", (*self.subject, "body"), found["name"], found["text"])

    def statuses(self) -> None:
        if self.here != _STATUSES:
            where = "the page ends" if self.at > self.end else f"'{self.here[:60]}' stands"
            self.text.refuse(
                self.at, f"{where} where the table of status codes has to; a part is cut off or the page is shuffled"
            )
        self.at += 1
        first, listed, more = self.at, list[str](), True
        while more:
            found, more = self.row(_STATUS_ROW, "status codes")
            status = found["status"]
            if listed and status <= listed[-1]:
                self.text.refuse(self.at - 1, f"status {status} follows {listed[-1]}; the table is shuffled")
            listed.append(status)
            self.reading.add(self.at - 1, "status", (*self.subject, f"response {status}"), status, found["text"])
        self.reading.add((first, self.at - 1), "statuses", self.subject, listed)
