"""Parts of a document that loading could not use, as omissions."""

from __future__ import annotations

from collections.abc import Mapping

from specwright.ir.omissions import OmissionKind
from specwright.lower.coverage import Coverage
from specwright.openapi.object_types import Kind

_IGNORED: Mapping[Kind, OmissionKind] = {
    Kind.PATH_ITEM: OmissionKind.OPERATION,
    Kind.OPERATION: OmissionKind.OPERATION,
    Kind.PARAMETER: OmissionKind.PARAMETER,
    Kind.REQUEST_BODY: OmissionKind.REQUEST_BODY,
    Kind.RESPONSES: OmissionKind.RESPONSE,
    Kind.RESPONSE: OmissionKind.RESPONSE,
    Kind.MEDIA_TYPE: OmissionKind.MEDIA_TYPE,
    Kind.ENCODING: OmissionKind.ENCODING,
    Kind.HEADER: OmissionKind.HEADER,
    Kind.CALLBACK: OmissionKind.CALLBACK,
    Kind.SCHEMA: OmissionKind.SCHEMA,
    Kind.SERVER: OmissionKind.SERVER,
    Kind.SERVER_VARIABLE: OmissionKind.SERVER,
    Kind.SECURITY_SCHEME: OmissionKind.SECURITY_SCHEME,
    Kind.REQUIREMENT: OmissionKind.SECURITY_REQUIREMENT,
}
"""Object that loading could not use to how that is accounted for."""


def account_for_ignored(coverage: Coverage) -> None:
    """Account for the parts that loading could not use."""
    for part in coverage.reads.document.index.ignored:
        if part.field:
            coverage.omitted(part.pointer, OmissionKind.KEYWORD, part.reason, part.field)
        else:
            coverage.omitted(part.pointer, _IGNORED.get(part.kind, OmissionKind.KEYWORD), part.reason)
