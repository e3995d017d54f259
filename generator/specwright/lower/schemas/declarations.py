"""The classes of the client: their names, the schemas behind them, and what has been declared so far."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from specwright.ir.models import Declaration, Documentation
from specwright.lower.inline_names import place_name
from specwright.lower.namespaces import Namespace, Precedence
from specwright.lower.site import Reads
from specwright.openapi.pointer import split_file, tokens_of

WITHIN = "~#"
"""Between the pointer of a schema and the name of a class that only a part of the schema makes up.

No pointer has it, whatever the names of a document are: a tilde in a pointer is written `~0`.
"""


class Declarations:
    """Gives each schema the name of its class once, and keeps what the class is declared as.

    Keys are pointers of schemas; those of classes that only a part of a schema makes up have `WITHIN` and a name after
    the pointer.
    """

    def __init__(self, reads: Reads, names: Namespace) -> None:
        self._reads = reads
        self._taken = names
        self._names: dict[str, str] = {}
        self._pointers: dict[str, str] = {}
        self._declared: dict[str, Declaration] = {}

    @property
    def by_name(self) -> Mapping[str, Declaration]:
        """Every class so far, by name."""
        return self._declared

    def name(self, key: str) -> str:
        """The class name for a schema, which it has from now on."""
        if key not in self._names:
            pointer, _, part = key.partition(WITHIN)
            self._give(key, "_".join(filter(None, (place_name(self._reads, pointer), part))), pointer)
        return self._names[key]

    def given_name(self, key: str) -> str | None:
        """The class name that a schema has by now, or None."""
        return self._names.get(key)

    def pointer_of(self, name: str) -> str:
        """The schema behind a class name; empty where there is none."""
        return self._pointers.get(name, "")

    def name_beside(self, key: str, pointer: str, suffix: str) -> str:
        """Give `key` a name that begins with the one of the schema at `pointer`, and return it."""
        return self._give(key, f"{self.name(pointer)}_{suffix}", pointer)

    def share_name(self, pointer: str, name: str) -> None:
        """Give a schema the name that another one has, unless it has its own."""
        self._pointers[self._names.setdefault(pointer, name)] = pointer

    def declare(self, declaration: Declaration) -> None:
        """Declare a class, or more of one that is declared."""
        self._declared[declaration.name] = declaration

    def begin(self, name: str) -> Documentation:
        """Let a class that is declared come after all others, and return its documentation."""
        declaration = self._declared[name] = self._declared.pop(name)
        return declaration.documentation

    def freeze(self) -> Mapping[str, Declaration]:
        """Every class as it stands now."""
        return MappingProxyType(dict(self._declared))

    def _give(self, key: str, preferred: str, pointer: str) -> str:
        name = self._taken.claim(preferred, key=key, precedence=_precedence(key, preferred))
        self._names[key] = name
        self._pointers[name] = pointer
        return name


def _precedence(key: str, name: str) -> Precedence:
    """Component schemas go before schemas that are named after where they stand, exact names first."""
    keys = tokens_of(split_file(key)[1])
    if WITHIN in key or len(keys) != 3 or keys[:2] != ["components", "schemas"]:
        return Precedence.SECONDARY
    return Precedence.EXACT if keys[2] == name else Precedence.ORDINARY
