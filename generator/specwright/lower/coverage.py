"""What of the document the client has, and what it leaves out with which reason."""

from __future__ import annotations

from specwright.ir.api import Omission
from specwright.lower.names import Namespace, RequestedName, attribute_name
from specwright.openapi.diagnostics import UnlocatedDiagnostic, quoted


class Notes:
    """Collects both sides of the account while lowering goes on."""

    def __init__(self) -> None:
        self._covered: set[str] = set()
        self._left_out: dict[tuple[str, str], Omission] = {}
        self._mistakes: dict[str, UnlocatedDiagnostic] = {}

    def cover(self, pointer: str) -> None:
        """The client has this part."""
        self._covered.add(pointer)

    def leave_out(self, pointer: str, kind: str, reason: str) -> None:
        """The client does not have this part, or not all that it says."""
        self._left_out.setdefault((pointer, kind), Omission(pointer, kind, reason))

    def lead_nowhere(self, pointer: str, message: str) -> None:
        """The `x-client` entry at `pointer` names something that does not exist."""
        self._mistakes.setdefault(pointer, UnlocatedDiagnostic(pointer, "x-client-unresolved", message))

    def find_taken(self, wish: RequestedName) -> None:
        """Something else has the name that an `x-client` entry asks for."""
        message = f"the name {quoted(wish.name)} is taken; choose another one"
        self._mistakes.setdefault(wish.pointer, UnlocatedDiagnostic(wish.pointer, "x-client-name-conflict", message))

    def claim(self, names: Namespace, name: str, *alternatives: str, wish: RequestedName | None = None) -> str:
        """Claim a name, and note it where one that was asked for does not come about or displaces another.

        Args:
            names: Where the name has to be free.
            name: The name.
            alternatives: What to take instead, as for `Namespace.claim`.
            wish: What `x-client` asks for, which `name` was made of.
        """
        earlier = names.wish(name)
        given = names.claim(name, *alternatives)
        if wish is None:
            if given != name and earlier is not None:
                self.find_taken(earlier)
        # What is reached on two ways asks twice, and cannot do otherwise.
        elif wish != earlier:
            names.note(name, wish)
            if given not in (wish.name, attribute_name(wish.name)):
                self.find_taken(wish)
        return given

    @property
    def mistakes(self) -> tuple[UnlocatedDiagnostic, ...]:
        """What `x-client` entries ask for that cannot be had."""
        return tuple(self._mistakes.values())

    @property
    def covered(self) -> frozenset[str]:
        """Pointers of all parts that the client has."""
        return frozenset(self._covered)

    @property
    def left_out(self) -> tuple[Omission, ...]:
        """All parts that are left out, in the order of the document."""
        return tuple(self._left_out.values())
