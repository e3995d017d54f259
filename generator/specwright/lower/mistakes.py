"""What `x-client` entries of schemas and parameters ask for in vain."""

from __future__ import annotations

from specwright.lower.coverage import Coverage
from specwright.lower.namespaces import RequestedName
from specwright.lower.schemas.types import SchemaLowering
from specwright.openapi.diagnostics import quoted
from specwright.openapi.document import Document
from specwright.openapi.json_types import object_or_empty
from specwright.openapi.object_types import Kind
from specwright.openapi.pointer import join


def note_mistakes(document: Document, schemas: SchemaLowering, coverage: Coverage) -> None:
    """Note names of classes that other classes have, and settings that the client does not have."""
    info = object_or_empty(object_or_empty(document.tree.get("info")).get("x-client"))
    settings = object_or_empty(info.get("settings"))
    for kind, pointer, entry in document.index.client_entries:
        entry = object_or_empty(entry)
        name, setting = entry.get("name"), entry.get("setting")
        if kind is Kind.SCHEMA and isinstance(name, str) and schemas.given_name(pointer) not in (None, name):
            coverage.name_conflict(RequestedName(name, join(pointer, "x-client", "name")))
        if kind in (Kind.SCHEMA, Kind.PARAMETER) and isinstance(setting, str) and setting not in settings:
            known = ", ".join(settings)
            hint = f"write one of {known}" if known else "add it to the settings in 'x-client' of 'info'"
            message = f"the client has no setting {quoted(setting)}; {hint}"
            coverage.unresolved(join(pointer, "x-client", "setting"), message)
