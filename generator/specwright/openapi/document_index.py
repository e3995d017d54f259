"""What a walk over a document finds: references and what they mean, schemas, and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from specwright.openapi.diagnostics import UnlocatedDiagnostic
from specwright.openapi.neutral import IgnoredPart, has_effect
from specwright.openapi.object_types import Kind


@dataclass(frozen=True, slots=True)
class Use:
    """A reference, and as what it is used."""

    pointer: str
    reference: str
    kind: Kind
    node: dict[str, Any] | None
    """The object that holds the reference; None for an entry of a discriminator's mapping."""

    @property
    def place(self) -> str:
        """Pointer of the text of the reference."""
        return self.pointer if self.node is None else f"{self.pointer}/$ref"


@dataclass(slots=True)
class DocumentIndex:
    """What a walk found."""

    findings: list[UnlocatedDiagnostic] = field(default_factory=list[UnlocatedDiagnostic])
    ignored: list[IgnoredPart] = field(default_factory=list[IgnoredPart])
    uses: list[Use] = field(default_factory=list[Use])
    schemas: list[tuple[str, dict[str, Any]]] = field(default_factory=list[tuple[str, dict[str, Any]]])
    """Every schema object that was reached, with its pointer, in the order of the walk."""
    reached: set[str] = field(default_factory=set[str])
    """Pointers that something refers to, discriminators included."""
    targets: dict[str, str] = field(default_factory=dict[str, str])
    """Pointer of a reference to the pointer of what it means, one step."""
    client_entries: list[tuple[Kind, str, Any]] = field(default_factory=list[tuple[Kind, str, Any]])
    """Every `x-client` entry, with kind and pointer of the object that it stands on."""

    def find(self, pointer: str, rule: str, message: str) -> None:
        """Note what is wrong at a pointer."""
        self.findings.append(UnlocatedDiagnostic(pointer, rule, message))

    def ignore(self, pointer: str, kind: Kind, message: str, field: str = "") -> None:
        """Note that a part, or a field, is not used, with the message that says why."""
        self.ignored.append(IgnoredPart(pointer, kind, message.partition("; ")[0], field))

    def wrong_type(self, kind: Kind, pointer: str, message: str, field: str = "") -> None:
        """Note that something of the wrong type stands at a pointer, and is not used."""
        self.find(pointer, "wrong-type", message)
        if has_effect(kind, field):
            self.ignore(pointer, kind, message, field)
