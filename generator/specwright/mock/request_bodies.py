"""Whether the body of a request is one that its operation takes."""

from __future__ import annotations

from typing import Any
from xml.parsers import expat

from specwright.mock.coercion import interpretations
from specwright.mock.forms import Form
from specwright.mock.http_exchange import ParsedRequest, RawRequest
from specwright.mock.json_nodes import Node
from specwright.mock.media_types import (
    MalformedDocumentError,
    attributes,
    closest,
    essence,
    is_json,
    is_json_lines,
    is_text,
    is_xml,
    read_json,
)
from specwright.mock.multipart import parts
from specwright.mock.operations import Operation, media_types
from specwright.mock.schemas import ValidationFailure, View
from specwright.mock.violations import Violation


class BodyCheck:
    """Reads the body of one request and collects what is wrong with it."""

    def __init__(self, view: View, operation: Operation, received: RawRequest, parsed: ParsedRequest) -> None:
        """Take the request and the reading that body and violations are added to."""
        self.view = view
        self.operation = operation
        self.received = received
        self.parsed = parsed

    def run(self) -> None:
        """Check presence, media type and content."""
        sent = self.received.value("content-type")
        if self.operation.body is None:
            if self.received.body:
                self._refuse(400, "body-unexpected", "the operation takes no body", self.operation.pointer,
                             expected=None, got=self.received.body)  # fmt: skip
            return
        body = self.operation.body
        declared = media_types(self.view, body)
        if not self.received.body and not (sent and self._may_be_empty(closest(list(declared), sent))):
            if body.get("required") is True:
                self._refuse(400, "body-missing", "the operation needs a body", body.where, list(declared))
            elif sent and declared:
                self._refuse(400, "body-missing", f"Content-Type is {sent}, but there is no body", body.where, None)
            return
        if sent is None:
            self._refuse(415, "media-type", "the body has no Content-Type", body.where, list(declared))
            return
        name = closest(list(declared), sent)
        if name is None:
            self._refuse(415, "media-type", f"the operation takes no {sent}", body.where, list(declared), sent)
            return
        charset = attributes(sent).get("charset", "utf-8").lower()
        if charset not in ("utf-8", "utf8", "us-ascii"):
            self._refuse(415, "media-type", f"expected charset utf-8, got {charset}", body.where, "utf-8", charset)
            return
        self.parsed.media_type = name
        self._content(declared[name], sent)

    @staticmethod
    def _may_be_empty(media_type: str | None) -> bool:
        return media_type is not None and not (
            is_json(media_type) or is_xml(media_type) or media_type.startswith("multipart/")
        )

    def _content(self, media_type: Node, sent: str) -> None:
        content = self.received.body
        try:
            if is_json_lines(sent):
                self._lines(media_type, content)
                return
            value = self._value(media_type, content, sent)
        except MalformedDocumentError as error:
            self._refuse(400, "body-malformed", str(error), media_type.where, essence(sent), content)
            return
        self.parsed.body = value
        schema = media_type.child("schema")
        if is_xml(sent) or not schema.exists or self.parsed.violations:
            return
        checked = value.decode("latin-1") if isinstance(value, bytes) else value
        failure = self.view.failure(checked, schema)
        if failure:
            self._refuse_failure(failure, schema, "body")

    def _value(self, media_type: Node, content: bytes, sent: str) -> Any:
        """Return the body as a value that its schema speaks of.

        Raises:
            MalformedDocumentError: when the bytes are not what the media type says.
        """
        if is_json(sent):
            return read_json(content)
        if essence(sent) == "application/x-www-form-urlencoded":
            form = Form(self.view, media_type)
            return self._form(form, form.urlencoded(content), media_type)
        if essence(sent).startswith("multipart/"):
            found = parts(content, attributes(sent).get("boundary", ""))
            if essence(sent) != "multipart/form-data":
                return [part.content for part in found]
            form = Form(self.view, media_type)
            return self._form(form, form.multipart(found), media_type)
        if is_xml(sent):
            try:
                expat.ParserCreate().Parse(content, True)
            except expat.ExpatError as error:
                raise MalformedDocumentError(f"not well-formed XML: {error}") from error
            return content
        if is_text(sent):
            try:
                text = content.decode("utf-8")
            except UnicodeDecodeError as error:
                raise MalformedDocumentError(f"expected text in UTF-8: {error}") from error
            schema = media_type.child("schema")
            fitting = [
                value for value in interpretations(text, self.view.types(schema)) if self.view.fits(value, schema)
            ]
            return fitting[0] if fitting else text
        return content

    def _form(self, form: Form, value: dict[str, Any], media_type: Node) -> dict[str, Any]:
        for problem in form.problems:
            self._refuse(400, "body-form", problem, media_type.where, sorted(form.properties), list(value))
        return value

    def _lines(self, media_type: Node, content: bytes) -> None:
        """Check a body of JSON values, one a line, each by the schema of an item."""
        item = media_type.child("itemSchema")
        whole = media_type.child("schema")
        values = [read_json(line) for line in content.splitlines() if line.strip()]
        self.parsed.body = values
        if not item.exists and whole.exists and "array" in self.view.types(whole):
            failure = self.view.failure(values, whole)
            if failure:
                self._refuse_failure(failure, whole, "body")
            return
        schema = item if item.exists else whole
        for number, value in enumerate(values, start=1):
            failure = self.view.failure(value, schema) if schema.exists else None
            if failure:
                self._refuse_failure(failure, schema, f"line {number}")
                return

    def _refuse_failure(self, failure: ValidationFailure, schema: Node, what: str) -> None:
        where = f"{what}{failure.pointer}"
        self._refuse(400, "body-schema", f"{where}: {failure.message}", schema.where, failure.expected, failure.got)

    def _refuse(self, status: int, rule: str, message: str, pointer: str, expected: Any = None,
                got: Any = None) -> None:  # fmt: skip
        self.parsed.refuse(Violation(status, rule, message, pointer, expected, got))
