"""What the server says about a request that the specification does not allow."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from specwright.mock.json_nodes import is_mapping, is_sequence

REPORTED_LENGTH = 400
"""Characters of an offending value that a report shows."""
_LARGEST_VALUE = 4_000
"""Characters of an offending array or object, as JSON, up to which a report shows it as one."""


@dataclass(frozen=True, slots=True)
class Violation:
    """One way in which a request differs from what the specification allows."""

    status: int
    """HTTP status of the refusal: 400, 401, 404, 405, 406 or 415; 500 or 501 where there is no response."""
    rule: str
    """Short stable name of the check, such as `query-unknown` or `body-schema`."""
    message: str
    pointer: str
    """Where the specification says what was expected."""
    expected: Any = None
    got: Any = None

    def as_dict(self) -> dict[str, Any]:
        """Return the violation as the JSON object that the server sends."""
        return {
            "rule": self.rule,
            "message": shortened(self.message),
            "expected": self.expected,
            "got": shortened(self.got),
            "pointer": self.pointer,
        }


def shortened(value: Any) -> Any:
    """Return a value that is fit for a report: bytes as text, long text cut, large arrays and objects as text."""
    if is_sequence(value) or is_mapping(value):
        try:
            text = json.dumps(value)
        except (RecursionError, ValueError):
            return "(a value that cannot be shown)"
        value = text if len(text) > _LARGEST_VALUE else value
    if isinstance(value, bytes):
        value = value.decode("utf-8", "backslashreplace")
    if isinstance(value, str) and len(value) > REPORTED_LENGTH:
        return value[:REPORTED_LENGTH] + f"... ({len(value)} characters)"
    return value
