"""Reader of IBM's page: an introduction, then operations in running text that lost most names.

What has no name is a positional fact: the second `maxLength` of the body, the first example of the query parameters.
Names come from paths, from marks such as `- metadata`, and from the sample requests.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from specwright.ledger.document_text import DocumentText
from specwright.ledger.facts import Fact, Reading
from specwright.ledger.readers.conditions import MARK, conditions_in
from specwright.ledger.readers.ibm.constraints import Constraint, UnknownConstraintError, constraints_in
from specwright.ledger.readers.ibm.introduction import read_introduction
from specwright.ledger.readers.ibm.items import items_in
from specwright.ledger.readers.ibm.samples import Name, Sample, names_of, samples_in
from specwright.openapi.json_types import is_object

NAME = "prose"
_HEADER = re.compile(r"(?P<method>GET|POST|PUT|PATCH|DELETE) (?P<path>/\S+)")
_ERRORS = {
    "Bad request, the response body": "400",
    "Unauthorized.": "401",
    "Forbidden, an authentication": "403",
    "The specified resource was not found.": "404",
}
_END = "No Sample Response"
_MARK = re.compile(r"- (?P<name>[a-z]\w*)")
_BODY = re.compile(
    "Payload for|The details for the revision|The deployment entity|The request body contains|The scoring data"
    "|The json patch|Input For Patch|The training_data_references|A gzip file|models file"
)
_SERVING_NAME = re.compile(
    r"\bserving name can have the characters .*\nand must not be more than (?P<most>\d+) characters"
)
_ALONE = re.compile(r"cannot be combined with any other except for '(?P<others>\w+)'")
_SINCE = re.compile(r"\(\nversion\ngreater than (?P<date>\d{4}-\d\d-\d\d)\), (?P<status>[1-5]\d\d) response code")


def is_form_of(text: DocumentText) -> bool:
    """Return whether the document looks like this page."""
    return "Methods" in text.lines and "Status Code" in text.lines


def read(text: DocumentText) -> list[Fact]:
    """Return the facts of the page.

    Raises:
        UnreadableDocumentError: a section is missing, misplaced or incomplete.
    """
    reading = Reading(text)
    at = read_introduction(reading)
    reader = _Reader(reading, at)
    while reader.at <= reader.end:
        reader.operation()
    return reading.facts


@dataclass(slots=True)
class _Reader:
    reading: Reading
    at: int
    subject: tuple[str, ...] = ("the introduction",)
    titles: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def text(self) -> DocumentText:
        return self.reading.text

    @property
    def end(self) -> int:
        return len(self.text) - (1 if not self.text.line(len(self.text)) else 0)

    def operation(self) -> None:
        first = self.at
        request = next((n for n in range(first, self.end + 1) if self.text.line(n) == "Request"), 0)
        if not request:
            self.text.refuse(first, f"no 'Request' follows '{self.text.line(first)[:60]}'; the page is cut off")
        header = _HEADER.fullmatch(self.text.line(request - 1)) if request > first else None
        if header is None and request > first:
            self.text.refuse(request - 1, "no method and path stand before 'Request'; the page is damaged or shuffled")
        if header is not None and request < first + 2:
            self.text.refuse(first, "the title of the operation is missing")
        for number in range(first, request - 1):
            if self.text.line(number) in ("Response", "Status Code", _END, "Query Parameters", "Path Parameters"):
                self.text.refuse(
                    number, f"'{self.text.line(number)}' stands before its 'Request'; the page is cut off or shuffled"
                )
        self.subject = (self.named(self.text.line(first)) if header else f"(untitled, after '{self.subject[0]}')",)
        start = len(self.reading.facts)
        if header is not None:
            self.reading.add(request - 1, "method", self.subject, header["method"].lower())
            self.reading.add(request - 1, "path", self.subject, header["path"])
            for name in re.findall(r"\{(\w+)\}", header["path"]):
                self.named_parameter(request - 1, "path", name, None)
        self.since(first, request)
        response, last = self.parts(request)
        self.request(request, response - 1 if response else last, header)
        if response:
            self.response(response, last)
        self.serving_name(first, request)
        self.conditions(first, response - 1 if response else last)
        prose = "\n".join(self.text.line(n) for n in range(first + 1, request - 1))
        operation = Reading(self.text)
        operation.add((first, last), "operation", self.subject, self.subject[0], prose)
        self.reading.facts[start:start] = operation.facts
        self.at = last + 1

    def named(self, title: str) -> str:
        count = self.titles[title] = self.titles.get(title, 0) + 1
        return title if count == 1 else f"{title} ({count})"

    def conditions(self, first: int, last: int) -> None:
        """Which parameters and properties exclude each other, or need one another."""
        for each in conditions_in("\n".join(self.text.line(n) for n in range(first, last + 1)) + "\n"):
            part = () if each.kind == "any of" else ("body",)
            subject = (*self.subject, *part, f"{MARK}{', '.join(each.value)}")
            self.reading.add((first + each.first, first + each.last), each.kind, subject, each.value)

    def serving_name(self, first: int, request: int) -> None:
        """The longest name of a deployment, which only prose states."""
        text = "\n".join(self.text.line(n) for n in range(first, request)) + "\n"
        if found := _SERVING_NAME.search(text):
            lines = (first + text.count("\n", 0, found.start()), first + text.count("\n", 0, found.end()))
            steps = ("property online", "property parameters", "property serving_name")
            self.reading.add(lines, "maxLength", (*self.subject, "body", *steps), int(found["most"]))

    def since(self, first: int, request: int) -> None:
        """A status that is returned since a version date."""
        prose = "\n".join(self.text.line(n) for n in range(first, request))
        for found in _SINCE.finditer(prose):
            lines = (first + prose.count("\n", 0, found.start()), first + prose.count("\n", 0, found.end()))
            self.reading.add(lines, "version", (*self.subject, f"since {found['status']}"), found["date"])

    def parts(self, request: int) -> tuple[int, int]:
        """Return the line of 'Response' (0 when there is none) and the last line of the operation."""
        stop = next((n for n in range(request + 1, self.end + 1) if self.text.line(n) == "Request"), self.end + 1)
        response = next((n for n in range(request, stop) if self.text.line(n) == "Response"), 0)
        if response:
            status = next((n for n in range(response, stop) if self.text.line(n) == "Status Code"), 0)
            if not status:
                self.text.refuse(response, "no 'Status Code' follows this 'Response'; the page is cut off or shuffled")
            last = next((n for n in range(status, stop) if self.text.line(n) == _END), 0)
            if not last and stop <= self.end:
                self.text.refuse(status, f"no '{_END}' ends this list; the page is cut off or shuffled")
            return response, last or self.end
        commands = [n for n in range(request, stop) if self.text.line(n).startswith("curl ")]
        if commands:
            return 0, commands[-1]
        examples = [n for n in range(request, stop - 2) if self.text.line(n).endswith("Example:")]
        if not examples:
            self.text.refuse(request, "nothing tells where this request ends; the page is cut off or shuffled")
        return 0, examples[-1] + 1

    def request(self, request: int, last: int, header: re.Match[str] | None) -> None:
        headings = ("Custom Headers", "Path Parameters", "Query Parameters")
        found = [(n, self.text.line(n)) for n in range(request, last + 1) if self.text.line(n) in headings]
        present = {name for _, name in found}
        if [name for _, name in found] != [name for name in headings if name in present]:
            self.text.refuse(found[0][0] if found else request, "the sections of this request are out of order")
        if not found or found[-1][1] != "Query Parameters":
            self.text.refuse(request, "no 'Query Parameters' follow this 'Request'; the page is cut off or shuffled")
        commands = [n for n in range(request, last + 1) if self.text.line(n).startswith("curl ")]
        prose_end = commands[0] - 1 if commands else last
        body = next((n for n in range(found[-1][0], prose_end + 1) if _BODY.match(self.text.line(n))), prose_end + 1)
        ends = [*(line - 1 for line, _ in found[1:]), body - 1]
        for (line, name), end in zip(found, ends, strict=True):
            if name == "Custom Headers":
                self.custom_headers(line, end)
            else:
                self.section((*self.subject, name.lower()), line + 1, end)
        self.items("query parameters", found[-1][0] + 1, ends[-1])
        if body <= prose_end:
            self.reading.add(body, "body", (*self.subject, "body"), None, self.text.line(body))
            self.section((*self.subject, "body"), body, prose_end)
            self.items("body", body + 1, prose_end)
            self.printed_bodies(body, prose_end)
        for number in commands:
            for sample in samples_in(self.text.line(number)):
                if self.sample(number, sample, header) and sample.has_body:
                    self.sample_body(number, number, sample.body)

    def custom_headers(self, line: int, end: int) -> None:
        found = self.constraints(line + 1, end)
        if [each.keyword for each in found] != ["enum"]:
            self.text.refuse(line, "no list of allowable values follows 'Custom Headers'")
        lines = (line + 1 + found[0].first, line + 1 + found[0].last)
        self.reading.add(lines, "media type", (*self.subject, "custom headers"), found[0].value)

    def constraints(self, first: int, last: int) -> list[Constraint]:
        lines = [self.text.line(n) for n in range(first, last + 1)]
        try:
            return constraints_in(lines)
        except UnknownConstraintError as error:
            self.text.refuse(first + error.line, f"'{error}' announces a constraint that cannot be read")

    def section(self, subject: tuple[str, ...], first: int, last: int) -> None:
        """Positional facts, and the names of marks."""
        counts: dict[str, int] = {}
        for each in self.constraints(first, last):
            lines = (first + each.first, first + each.last)
            if each.keyword == "example" and is_object(each.value) and each.last > each.first + 1:
                self.sample_body(*lines, tuple(names_of(json.dumps(each.value))))
                continue  # a whole body under a label of its own
            counts[each.keyword] = counts.get(each.keyword, 0) + 1
            self.reading.add(lines, each.keyword, (*subject, f"{each.keyword} #{counts[each.keyword]}"), each.value)
        for number in range(first, last + 1):
            if found := _MARK.fullmatch(self.text.line(number)):
                step = f"anywhere {found['name']}"
                if ("property", (*subject, step)) not in {fact.key for fact in self.reading.facts[-200:]}:
                    self.reading.add(number, "property", (*subject, step), found["name"])

    def items(self, section: str, first: int, last: int) -> None:
        """What is described without a name, one fact each, and how many there are."""
        found = items_in("\n".join(self.text.line(n) for n in range(first, last + 1)) + "\n")
        subject = (*self.subject, section)
        if section == "query parameters":
            if not found:
                self.text.refuse(first, f"'{self.text.line(first)[:60]}' describes no query parameter that is known")
            self.reading.add((first, last), "parameters", subject, len(found))
        elif found:
            self.reading.add((first, last), "properties", subject, len(found))
        kind = "parameter" if section == "query parameters" else "property"
        for number, (line, text) in enumerate(found, start=1):
            end = found[number][0] - 1 if number < len(found) else last - first
            lines = (first + line, first + max(line, end))
            if alone := _ALONE.search(text):
                steps = (f"item #{number}", f"{MARK}{alone['others']}")
                self.reading.add(lines, "only with", (*subject, *steps), [alone["others"]])
            self.reading.add(lines, kind, (*subject, f"item #{number}"), None, text.strip())

    def sample(self, line: int, sample: Sample, header: re.Match[str] | None) -> bool:
        """Note what a command shows of the operation; return whether it shows this operation at all."""
        keys = {fact.key for fact in self.reading.facts if fact.subject[:1] == self.subject}
        if header is None and ("path", self.subject) not in keys:
            self.reading.add(line, "method", self.subject, sample.method)
            self.reading.add(line, "path", self.subject, sample.path)
        elif header is not None and (sample.method, sample.path) != (header["method"].lower(), header["path"]):
            self.reading.add(line, "sample", self.subject, f"{sample.method} {sample.path}")
            return False  # its names belong to another operation
        for name, type_ in sample.query:
            if ("parameter", (*self.subject, f"parameter query {name}")) not in keys:
                self.named_parameter(line, "query", name, type_)
        return True

    def printed_bodies(self, first: int, last: int) -> None:
        """Sample bodies that stand in the text, over several lines."""
        number = first
        while number <= last:
            if self.text.line(number) == "{":
                lines = [self.text.line(n) for n in range(number, last + 1)]
                depths = list(accumulate(line.count("{") - line.count("}") for line in lines))
                if 0 not in depths:
                    self.text.refuse(number, "the object that begins here does not end; the page is damaged")
                end = number + depths.index(0)
                names = tuple(names_of("\n".join(lines[: depths.index(0) + 1])))
                self.sample_body(number, end, names)
                number = end
            number += 1

    def sample_body(self, first: int, last: int, names: Sequence[Name]) -> None:
        keys = {fact.key for fact in self.reading.facts if fact.subject[:1] == self.subject}
        top = sorted(
            name.way[-1].removeprefix("property ") for name in names if len(name.way) <= 1 + ("items" in name.way[:1])
        )
        number = 1 + sum(kind == "sample" and subject[-1].startswith("sample ") for kind, subject in keys)
        self.reading.add((first, last), "sample", (*self.subject, "body", f"sample {number}"), top)
        for name in names:
            subject = (*self.subject, "body", *name.way)
            if ("property", subject) not in keys:
                self.reading.add((first, last), "property", subject, name.way[-1].removeprefix("property "))
            if name.type and ("type", subject) not in keys:
                self.reading.add((first, last), "type", subject, name.type)
            elif name.type:
                self.also_typed(subject, [name.type] if isinstance(name.type, str) else name.type)

    def also_typed(self, subject: tuple[str, ...], types: Sequence[str]) -> None:
        """Add the types that a later sample gives to a property."""
        index = next(n for n, fact in enumerate(self.reading.facts) if fact.key == ("type", subject))
        fact = self.reading.facts[index]
        known: list[str] = [fact.value] if isinstance(fact.value, str) else list(fact.value)
        more = [each for each in types if each not in known]
        if more:
            self.reading.facts[index] = replace(fact, value=[*known, *more])

    def named_parameter(self, line: int, location: str, name: str, type_: str | None) -> None:
        subject = (*self.subject, f"parameter {location} {name}")
        self.reading.add(line, "parameter", subject, name)
        self.reading.add(line, "place", subject, location)
        if type_:
            self.reading.add(line, "type", subject, type_)

    def response(self, response: int, last: int) -> None:
        status = next(n for n in range(response, last + 1) if self.text.line(n) == "Status Code")
        self.reading.add(response + 1, "schema", (*self.subject, "success"), None, self.text.line(response + 1))
        self.section((*self.subject, "success"), response + 1, status - 1)
        # The first line describes the response as a whole, unless it is about the first property of all resources.
        has_whole = not self.text.line(response + 1).startswith("Common metadata")
        self.items("success", response + 1 + has_whole, status - 1)
        stop = last - 1 if self.text.line(last) == _END else last
        listed: list[str] = []
        is_open = False  # within a sentence that words of code break into lines
        for number in range(status + 1, stop + 1):
            line = self.text.line(number)
            if is_open and not line.startswith("."):
                continue  # goes on until the full stop that begins a line
            line = line.removeprefix(".")
            code = next((code for words, code in _ERRORS.items() if line.startswith(words)), None)
            if code:
                if [known for known in listed if known in _ERRORS.values() and known >= code]:
                    self.text.refuse(number, f"status {code} follows a higher one; the page is shuffled")
                listed.append(code)
                self.reading.add(number, "status", (*self.subject, f"response {code}"), code)
            else:
                is_late = any(known in _ERRORS.values() for known in listed)
                listed.append("error" if is_late else "success")
            is_open = not line.endswith(".") and self.text.line(number + 1)[:1].islower()
        missing = [code for code in _ERRORS.values() if code not in listed]
        if missing or listed[0] != "success":
            what = f"status {missing[0]}" if missing else "success"
            self.text.refuse(stop, f"the list of statuses ends here without {what}; the page is cut off")
        self.reading.add((status, stop), "statuses", self.subject, listed)
