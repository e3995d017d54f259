"""The reference page of Domino read anew, without the ledger, so that the specification is compared with two readings.

The page is a dump of text: operations follow each other, each with a title, a description, a table of parameters, a
table that names the body, and a table of status codes, of which any but the last can be missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_PARAMETER_TABLE = "Name | Description | Required | Type | In | Example |"
_BODY_TABLE = "Name | Description | Required |"
_STATUS_TABLE = "Code | Message | Datatype |"
_PARAMETER = re.compile(
    r"(?P<name>\w+) \| (?P<description>.*) \| (?P<type>\w+) \| (?P<place>path|query|header|cookie) \|(?P<example>[^|]*)"
)
_DEFAULT = re.compile(r"Default(?:s to| is) \"?(?P<value>[\w ]+?)\"?(?: \(\w+\))?(?:\.|$)")
_TIME = re.compile(r"iso ?8601|rfc ?3339", re.IGNORECASE)

# Defaults that the page puts in words that are no value: None where there is no value for them.
_DEFAULTS_IN_WORDS = {"fetching all": None, "creation date": "creationDate"}


@dataclass(frozen=True, slots=True)
class PageParameter:
    """A row of a table of parameters."""

    line: int
    name: str
    place: str
    type: str
    description: str
    example: str

    @property
    def choices(self) -> list[str]:
        """The values to choose from; the column of examples holds them, separated by blanks."""
        words = self.example.split()
        return words if len(words) > 1 else []

    @property
    def default(self) -> str | None:
        """The default, in lower case, if the page states one."""
        found = _DEFAULT.search(self.description)
        if found is None:
            return None
        value = _DEFAULTS_IN_WORDS.get(found["value"], found["value"])
        return value.lower() if value else None

    @property
    def is_time(self) -> bool:
        """Whether the text says that the value is a time in one of the two standard forms."""
        return _TIME.search(self.description) is not None


@dataclass(slots=True)
class PageOperation:
    """What the page says about an operation. Lines count from 1."""

    first: int
    last: int = 0
    title: str | None = None
    parameters: list[PageParameter] = field(default_factory=list[PageParameter])
    body: str | None = None
    statuses: list[str] = field(default_factory=list[str])

    def facts(self, kind: str) -> list[str]:
        """Return what the page states of one kind, one line each, with the line that the operation starts in."""
        match kind:
            case "lines":
                found = [f"to {self.last}"]
            case "parameters":
                found = [f"{row.place} {row.name}" for row in self.parameters]
            case "types":
                found = [f"{row.name} {row.type}" for row in self.parameters if row.type != "Undefined"]
            case "choices":
                found = [f"{row.name} {row.choices}" for row in self.parameters if row.choices]
            case "defaults":
                found = [f"{row.name} {row.default}" for row in self.parameters if row.default]
            case "times":
                found = [row.name for row in self.parameters if row.is_time]
            case "statuses":
                found = self.statuses
            case "bodies":
                found = [self.body] if self.body else []
            case "deprecations":
                found = ["deprecated"] if "deprecated" in (self.title or "").lower() else []
            case _:
                raise ValueError(kind)
        return [f"{self.first} {fact}" for fact in found]


def read_page(text: str) -> list[PageOperation]:
    """Return the operations of the page in its order."""
    operations: list[PageOperation] = []
    table = _STATUS_TABLE  # as if an operation ended with the introduction in line 1
    for number, line in enumerate(text.splitlines()[1:], start=2):
        is_table = line in (_PARAMETER_TABLE, _BODY_TABLE, _STATUS_TABLE)
        if table == _STATUS_TABLE and (is_table or " |" not in line):
            operations.append(PageOperation(number, title=None if is_table else line.strip()))
            table = ""
        operation = operations[-1]
        operation.last = number
        if is_table:
            table = line
        elif table == _PARAMETER_TABLE:
            row = _PARAMETER.match(line)
            assert row is not None, f"line {number} is no row of a table of parameters: {line}"
            operation.parameters.append(PageParameter(number, **{k: v.strip() for k, v in row.groupdict().items()}))
        elif table == _BODY_TABLE:
            operation.body = line.split(" |")[0]
        elif table == _STATUS_TABLE:
            operation.statuses.append(line.split(" |")[0])
    return operations
