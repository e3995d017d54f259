"""What of a document the emitted client does not have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OmissionKind(StrEnum):
    """What is left out; the parts that callers would miss most come first."""

    OPERATION = "operation"
    METHOD = "method"
    PARAMETER = "parameter"
    REQUEST_BODY = "request body"
    RESPONSE = "response"
    MEDIA_TYPE = "media type"
    ENCODING = "encoding"
    SECURITY_SCHEME = "security scheme"
    SECURITY_REQUIREMENT = "security requirement"
    SERVER = "server"
    WEBHOOK = "webhook"
    CALLBACK = "callback"
    LINK = "link"
    HEADER = "header"
    SCHEMA = "schema"
    PROPERTY = "property"
    KEYWORD = "keyword"
    """A key that says more than the client knows."""
    UNKNOWN_KEY = "unknown key"
    """A key that OpenAPI does not have."""
    LIBRARY = "library"
    """What the library behind another emitter says of its own."""
    EXTENSION = "extension"
    """An `x-` key that the client takes, and that says what it cannot do."""
    NOT_ENFORCED = "not enforced"
    """A constraint: values that break it are neither refused nor reported."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file."""

    pointer: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Omission:
    """Parts of a document that the client leaves out for one reason."""

    kind: OmissionKind
    reason: str
    pointers: tuple[str, ...]
    """Every place, in the order of the document."""
    keyword: str = ""
    """The key that is not taken into account; empty where a whole part is left out."""
    places: tuple[Place, ...] = ()
    """The first few of the places, with their lines."""

    @property
    def count(self) -> int:
        """In how many places the reason applies."""
        return len(self.pointers)
