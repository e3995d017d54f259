"""`unsupported.json`: what of the document a package leaves out, with the reason."""

from __future__ import annotations

from collections.abc import Iterable

from specwright.emit.formatting import json_file
from specwright.ir.omissions import Omission


def unsupported_file(omissions: Iterable[Omission]) -> bytes:
    """The file: for each reason what is left out, how often, and where the first few stand."""
    return json_file([_entry(omission) for omission in omissions])


def _entry(omission: Omission) -> dict[str, object]:
    entry: dict[str, object] = {"kind": omission.kind}
    if omission.keyword:
        entry["keyword"] = omission.keyword
    entry["reason"] = omission.reason
    entry["count"] = omission.count
    entry["places"] = [{"pointer": place.pointer, "file": place.file, "line": place.line} for place in omission.places]
    return entry
