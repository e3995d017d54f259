"""Header fields of requests and responses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import cast


class Headers(MutableMapping[str, str]):
    """Header fields in the order they were given; names compare without regard to case, and may repeat.

    Reading a name that occurs several times gives the values joined with a comma; `values_of` gives them one by one.
    """

    __slots__ = ("_fields", "_index")

    def __init__(self, fields: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._fields: list[tuple[str, str]]
        # Lower-case name -> values; made when first needed, dropped by every change.
        self._index: dict[str, list[str]] | None = None
        if isinstance(fields, Headers):
            self._fields = list(fields.fields)
            self._index = fields._index
        elif isinstance(fields, Mapping):
            self._fields = list(cast("Mapping[str, str]", fields).items())
        else:
            self._fields = list(fields)

    @property
    def fields(self) -> list[tuple[str, str]]:
        """All fields as they were given, repeated names included; not to be changed."""
        return self._fields

    def add(self, name: str, value: str) -> None:
        """Adds a field and keeps those of the same name."""
        self._fields.append((name, value))
        self._index = None

    def values_of(self, name: str) -> list[str]:
        """All values of a name, in order."""
        return list(self._values().get(name.lower(), ()))

    def _values(self) -> dict[str, list[str]]:
        if self._index is None:
            index: dict[str, list[str]] = {}
            for name, value in self._fields:
                index.setdefault(name.lower(), []).append(value)
            self._index = index
        return self._index

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._values()[name.lower()])

    def __setitem__(self, name: str, value: str) -> None:
        wanted = name.lower()
        if wanted in self._values():
            location = next(index for index, (key, _) in enumerate(self._fields) if key.lower() == wanted)
            self._fields = [
                field for index, field in enumerate(self._fields) if index == location or field[0].lower() != wanted
            ]
            self._fields[location] = (name, value)
        else:
            self._fields.append((name, value))
        self._index = None

    def __delitem__(self, name: str) -> None:
        wanted = name.lower()
        if wanted not in self._values():
            raise KeyError(name)
        self._fields = [field for field in self._fields if field[0].lower() != wanted]
        self._index = None

    def __iter__(self) -> Iterator[str]:
        return iter(self._values())

    def __len__(self) -> int:
        return len(self._values())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Headers):
            return NotImplemented
        return [(key.lower(), value) for key, value in self._fields] == [
            (key.lower(), value) for key, value in other.fields
        ]

    __hash__ = None  # type: ignore[assignment]  # mutable

    def __repr__(self) -> str:
        # Values may be secrets, and a repr ends up in logs.
        return f"Headers({', '.join(key for key, _ in self._fields)})"
