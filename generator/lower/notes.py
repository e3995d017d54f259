"""What of the document the client has, and what it leaves out with which reason."""

from __future__ import annotations

from generator.ir.api import Unsupported


class Notes:
    """Collects both sides of the account while lowering goes on."""

    def __init__(self) -> None:
        self._covered: set[str] = set()
        self._left_out: dict[tuple[str, str], Unsupported] = {}

    def cover(self, pointer: str) -> None:
        """The client has this part."""
        self._covered.add(pointer)

    def leave_out(self, pointer: str, kind: str, reason: str) -> None:
        """The client does not have this part, or not all that it says."""
        self._left_out.setdefault((pointer, kind), Unsupported(pointer, kind, reason))

    @property
    def covered(self) -> frozenset[str]:
        """Pointers of all parts that the client has."""
        return frozenset(self._covered)

    @property
    def left_out(self) -> tuple[Unsupported, ...]:
        """All parts that are left out, in the order of the document."""
        return tuple(self._left_out.values())
