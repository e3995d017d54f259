"""What of the document the client does not have, and which `x-client` entries ask for what cannot be had."""

from __future__ import annotations

from collections.abc import Container
from itertools import islice
from pathlib import PurePath

from specwright.ir.omissions import Omission, OmissionKind, Place
from specwright.lower.accounting import Unread, unread_entries, unread_parts
from specwright.lower.names import attribute_name
from specwright.lower.namespaces import Namespace, Precedence, RequestedName
from specwright.lower.site import Reads
from specwright.openapi.diagnostics import UnlocatedDiagnostic, quoted

_SHOWN = 10
"""So many places of an omission are listed with their lines."""


class Coverage:
    """Collects reasons for what is left out while lowering goes on, and accounts for everything else afterwards.

    Args:
        reads: What was read of the document.
    """

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self._whole: set[str] = set()
        """Pointers of parts that are left out with all that is below them."""
        self._omitted: dict[tuple[str, OmissionKind], Unread] = {}
        self._mistakes: dict[str, UnlocatedDiagnostic] = {}

    def omitted(
        self, pointer: str, kind: OmissionKind, reason: str, keyword: str = "", *, partly: bool = False
    ) -> None:
        """The client does not have a part; or not all that it says, when it is left out `partly`.

        Args:
            pointer: The part, or the key that is not taken into account.
            kind: What it is.
            reason: Why; the same words for the same reason, so that equal ones are counted together.
            keyword: The key that `pointer` leads to, where it is one.
            partly: Whether parts below have an account of their own.
        """
        if not partly:
            self._whole.add(pointer)
        self._omitted.setdefault((pointer, kind), Unread(pointer, kind, reason, keyword))

    def unresolved(self, pointer: str, message: str) -> None:
        """The `x-client` entry at `pointer` names something that does not exist."""
        self._mistakes.setdefault(pointer, UnlocatedDiagnostic(pointer, "x-client-unresolved", message))

    def name_conflict(self, requested: RequestedName) -> None:
        """Something else has the name that an `x-client` entry asks for."""
        message = f"the name {quoted(requested.name)} is taken; choose another one"
        self._mistakes.setdefault(
            requested.pointer, UnlocatedDiagnostic(requested.pointer, "x-client-name-conflict", message)
        )

    def claim(
        self,
        names: Namespace,
        name: str,
        *alternatives: str,
        key: str,
        requested: RequestedName | None = None,
        precedence: Precedence = Precedence.ORDINARY,
    ) -> str:
        """Claim a name, and note it where one that was asked for does not come about or displaces another.

        Args:
            names: Where the name has to be free.
            name: The name.
            alternatives: What to take instead, as for `Namespace.claim`.
            key: What identifies the thing, as for `Namespace.claim`.
            requested: What `x-client` asks for, which `name` was made of.
            precedence: Whether the thing goes before others, where `x-client` does not ask for its name.
        """
        earlier = names.requested(name)
        if requested is not None:
            precedence = Precedence.REQUESTED
        given = names.claim(name, *alternatives, key=key, precedence=precedence)
        if requested is None:
            if given != name and earlier is not None:
                self.name_conflict(earlier)
        # What is reached on two ways asks twice, and cannot do otherwise.
        elif requested != earlier:
            names.note(name, requested)
            if given not in (requested.name, attribute_name(requested.name)):
                self.name_conflict(requested)
        return given

    def mistakes(self) -> tuple[UnlocatedDiagnostic, ...]:
        """What `x-client` entries ask for that cannot be had, and entries that nothing has read."""
        found = dict(self._mistakes)
        for diagnostic in unread_entries(self.reads, self._hidden()):
            # What stands in an entry that makes no sense is not read either.
            if not any(diagnostic.pointer.startswith(f"{pointer}/") for pointer in self._mistakes):
                found.setdefault(diagnostic.pointer, diagnostic)
        return tuple(found.values())

    def omissions(self) -> tuple[Omission, ...]:
        """Everything that the client leaves out, equal reasons together, what callers miss most first."""
        groups: dict[tuple[OmissionKind, str, str], list[str]] = {}
        for unread in (*self._omitted.values(), *unread_parts(self.reads, self._whole)):
            groups.setdefault((unread.kind, unread.keyword, unread.reason), []).append(unread.pointer)
        order = list(OmissionKind)
        return tuple(
            Omission(kind, reason, tuple(pointers), keyword, self._places(pointers))
            for (kind, keyword, reason), pointers in sorted(groups.items(), key=lambda group: order.index(group[0][0]))
        )

    def _hidden(self) -> Container[str]:
        kinds = (OmissionKind.OPERATION, OmissionKind.PARAMETER)
        return frozenset(pointer for pointer, kind in self._omitted if kind in kinds)

    def _places(self, pointers: list[str]) -> tuple[Place, ...]:
        found = ((pointer, self.reads.document.location(pointer)) for pointer in islice(pointers, _SHOWN))
        return tuple(Place(pointer, PurePath(location.file).name, location.line) for pointer, location in found)
