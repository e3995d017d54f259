"""Header fields of requests and answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import cast


class Headers(MutableMapping[str, str]):
    """Header fields in the order they were given; names compare without regard to case, and may repeat.

    Reading a name that occurs several times gives the values joined with a comma; `values_of` gives them one by one.
    """

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._fields: list[tuple[str, str]]
        if isinstance(fields, Headers):
            self._fields = list(fields.fields)
        elif isinstance(fields, Mapping):
            self._fields = list(cast("Mapping[str, str]", fields).items())
        else:
            self._fields = list(fields)

    @property
    def fields(self) -> list[tuple[str, str]]:
        """All fields as they were given, repeated names included."""
        return self._fields

    def add(self, name: str, value: str) -> None:
        """Adds a field and keeps those of the same name."""
        self._fields.append((name, value))

    def values_of(self, name: str) -> list[str]:
        """All values of a name, in order."""
        wanted = name.lower()
        return [value for key, value in self._fields if key.lower() == wanted]

    def __getitem__(self, name: str) -> str:
        values = self.values_of(name)
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __setitem__(self, name: str, value: str) -> None:
        wanted = name.lower()
        for index, (key, _) in enumerate(self._fields):
            if key.lower() == wanted:
                rest = [field for field in self._fields[index + 1 :] if field[0].lower() != wanted]
                self._fields[index:] = [(name, value), *rest]
                return
        self._fields.append((name, value))

    def __delitem__(self, name: str) -> None:
        wanted = name.lower()
        kept = [field for field in self._fields if field[0].lower() != wanted]
        if len(kept) == len(self._fields):
            raise KeyError(name)
        self._fields[:] = kept

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(key.lower() for key, _ in self._fields))

    def __len__(self) -> int:
        return len({key.lower() for key, _ in self._fields})

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and any(key.lower() == name.lower() for key, _ in self._fields)

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
