"""The classes of the client: their names, the schemas behind them, and what has been declared so far."""

from __future__ import annotations

from specwright.ir.models import Declaration
from specwright.lower.inline_names import place_name
from specwright.lower.names import Namespace
from specwright.lower.site import Reads

WITHIN = "~#"
"""Between the pointer of a schema and the name of a class that only a part of the schema makes up.

No pointer has it, whatever the names of a document are: a tilde in a pointer is written `~0`.
"""


class Registry:
    """Gives each schema the name of its class once, and keeps what the class is declared as.

    Keys are pointers of schemas; those of classes that only a part of a schema makes up have `WITHIN` and a name after
    the pointer.

    Attributes:
        declarations: Every class so far, by name.
        places: Pointer of the schema behind each class name.
        of_files: Pointers of schemas in other files that were met.
    """

    def __init__(self, reads: Reads) -> None:
        self._reads = reads
        self._taken = Namespace()
        self._names: dict[str, str] = {}
        self.declarations: dict[str, Declaration] = {}
        self.places: dict[str, str] = {}
        self.of_files: set[str] = set()

    def name(self, key: str) -> str:
        """The class name for a schema, which it has from now on."""
        if key not in self._names:
            place, _, part = key.partition(WITHIN)
            self._give(key, "_".join(filter(None, (place_name(self._reads, place), part))), place)
        return self._names[key]

    def given_name(self, key: str) -> str | None:
        """The class name that a schema has by now, or None."""
        return self._names.get(key)

    def name_beside(self, key: str, pointer: str, suffix: str) -> str:
        """Give `key` a name that begins with the one of the schema at `pointer`, and return it."""
        return self._give(key, f"{self.name(pointer)}_{suffix}", pointer)

    def share_name(self, pointer: str, name: str) -> None:
        """Give a schema the name that another one has, unless it has its own."""
        self.places[self._names.setdefault(pointer, name)] = pointer

    def add(self, pointer: str, declaration: Declaration) -> None:
        """Declare the class of the schema at `pointer`."""
        self.declarations[declaration.name] = declaration
        self.meet(pointer)

    def meet(self, pointer: str) -> None:
        """Note that the schema at `pointer` has a type."""
        if not pointer.startswith("/"):
            self.of_files.add(pointer)

    def _give(self, key: str, wish: str, place: str) -> str:
        name = self._taken.claim(wish)
        self._names[key] = name
        self.places[name] = place
        return name
